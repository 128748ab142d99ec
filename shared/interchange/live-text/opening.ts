import type { OpeningPart } from '../../model/article'
import { say } from '../../words/say'
import type { ReadOpening, Unsure } from './live-text-reading'
import { inAnyLanguage } from '../../publish/labels'
import { foldSpace } from './text-lines'

/** What was read above the updates, and where the text proper begins. */
export interface OpeningRead {
  readonly opening: ReadOpening
  readonly unsure: readonly Unsure[]
  /** Index of the first line that is not part of it. */
  readonly end: number
}

/** One thing the opening says: a labelled line, or lines in a row without a label. */
interface Unit {
  readonly index: number
  readonly text: string
  readonly lineCount: number
}

interface Draft {
  headline: string
  standfirst: string
  caption: string
  credit: string
  previousDay: ReadOpening['previousDay']
  map: string | null
  readonly parts: OpeningPart[]
  readonly unsure: Unsure[]
}

// What a field can hold; see the schema of an article's fields. Longer lines are kept as they are.
const longestField = 2_000
const longestKept = 20_000
const manyParts = 200

/** Reads what stands above the first update of a live page: all of it belongs to the opening. */
export function readLiveOpening(lines: readonly string[], end: number): OpeningRead {
  const draft = emptyDraft()
  for (const unit of units(lines, end)) {
    if (!takeLabelled(draft, unit)) takeUnlabelled(draft, unit)
  }
  return finished(draft, end)
}

/** Reads the opening of a story: a first line with a credit, and labelled lines; the rest is its text. */
export function readStoryOpening(lines: readonly string[]): OpeningRead {
  const draft = emptyDraft()
  for (const unit of units(lines, lines.length)) {
    const picture = draft.parts.length === 0 && unit.lineCount === 1 && unit.text.length <= 400
    if (!takeLabelled(draft, unit) && !(picture && takeCaption(draft, unit.text))) {
      return finished(draft, unit.index)
    }
  }
  return finished(draft, lines.length)
}

/**
 * A caption and its credit, which is the last parenthesis at the end of the line; null where the line
 * does not end in one. `(R)` within the line is no credit.
 */
export function splitCredit(line: string): { caption: string; credit: string } | null {
  if (!line.endsWith(')')) return null
  let depth = 0
  for (let at = line.length - 1; at >= 0; at -= 1) {
    if (line[at] === ')') depth += 1
    if (line[at] === '(') depth -= 1
    if (depth > 0) continue
    const credit = line.slice(at + 1, -1)
    const before = line.slice(0, at)
    // Other white space than one could write back would not survive the way out.
    if (credit === '' || credit !== credit.trim() || !/^$|\s$/.test(before)) return null
    return { caption: before.trim(), credit }
  }
  return null
}

function* units(lines: readonly string[], end: number): Generator<Unit> {
  let run: string[] = []
  for (let index = 0; index <= end; index += 1) {
    const line = index < end ? (lines[index] ?? '') : ''
    const labelled = isMap(line) || isPreviousDay(line)
    if (run.length > 0 && (line === '' || labelled)) {
      yield { index: index - run.length, text: run.join(' '), lineCount: run.length }
      run = []
    }
    if (labelled) yield { index, text: line, lineCount: 1 }
    else if (line !== '') run.push(line)
  }
}

// Written exactly so, for exactly so it is written back.
const mapShape = /^Map:\s+(.+)$/
const previousDayShape =
  /^(\S[^:]{0,80}\s[Cc]overage|(?:Die\s)?Berichterstattung\sv[^:]{2,60}):\s+(.+)$/

function isMap(line: string): boolean {
  return line.startsWith('Map:') && line.length <= longestField && mapShape.test(line)
}

function isPreviousDay(line: string): boolean {
  return previousDayIn(line) !== null
}

function previousDayIn(line: string): Draft['previousDay'] {
  if (line.length > longestField) return null
  const [, label, title] = previousDayShape.exec(line) ?? anyDayLine.exec(line) ?? []
  if (label === undefined || title === undefined) return null
  return previousDayShape.test(line) || dayLabels().has(label) ? { label, title } : null
}

const anyDayLine = /^([^:]{3,80}):\s+(.+)$/

let known: ReadonlySet<string> | null = null

// What Dateline itself calls the day before, in each language of pages.
function dayLabels(): ReadonlySet<string> {
  known ??= new Set(
    aWeek.flatMap((day) => inAnyLanguage(({ coverageOf }) => coverageOf(`2024-01-0${day}`))),
  )
  return known
}

const aWeek = ['1', '2', '3', '4', '5', '6', '7']

function takeLabelled(draft: Draft, { text }: Unit): boolean {
  const map = isMap(text) ? mapShape.exec(text)?.[1] : undefined
  if (map !== undefined && draft.map === null) {
    draft.map = map
    draft.parts.push({ kind: 'map' })
    return true
  }
  const previousDay = previousDayIn(text)
  if (previousDay !== null && draft.previousDay === null) {
    draft.previousDay = previousDay
    draft.parts.push({ kind: 'previous-day' })
    return true
  }
  return false
}

function takeCaption(draft: Draft, text: string): boolean {
  const picture = text.length <= longestField ? splitCredit(text) : null
  if (picture === null || draft.parts.some((part) => part.kind === 'caption')) return false
  Object.assign(draft, picture)
  draft.parts.push({ kind: 'caption' })
  return true
}

function takeUnlabelled(draft: Draft, unit: Unit): void {
  const { headline, parts } = draft
  const first = !parts.some(({ kind }) => kind !== 'map' && kind !== 'previous-day')
  if ((first || headline !== '') && takeCaption(draft, unit.text)) return
  if (first && unit.text.length <= longestField) {
    draft.headline = unit.text
    parts.push({ kind: 'headline' })
    draft.unsure.push({
      kind: 'headline-guessed',
      line: unit.index + 1,
      message: say(
        'The first line names no picture’s credit, so it was taken as the headline: “{words}”. If it is a caption, move it to the picture’s details.',
        { words: excerpt(unit.text) },
      ),
    })
    return
  }
  const last = parts.at(-1)?.kind
  const standfirst = draft.standfirst === '' ? unit.text : `${draft.standfirst}\n\n${unit.text}`
  if ((last === 'headline' || last === 'standfirst') && standfirst.length <= longestKept) {
    if (last === 'headline') parts.push({ kind: 'standfirst' })
    draft.standfirst = standfirst
    return
  }
  keep(draft, unit)
}

/** Keeps a line word for word, in pieces a field can hold. */
function keep(draft: Draft, unit: Unit): void {
  draft.unsure.push({
    kind: 'opening-line-kept',
    line: unit.index + 1,
    message: say(
      'This line above the updates says neither caption, previous day nor map: “{words}”. It is kept and exported again, but not published; copy it where it belongs.',
      { words: excerpt(unit.text) },
    ),
  })
  for (let at = 0; at < unit.text.length;) {
    const space = unit.text.lastIndexOf(' ', at + longestKept)
    const rest = unit.text.length - at <= longestKept
    const to = rest || space <= at ? unit.text.length : space
    const text = unit.text.slice(at, to).trim()
    const last = draft.parts.at(-1)
    const room = last?.kind === 'kept' && last.text.length + text.length < longestKept - 2
    if (draft.parts.length >= manyParts && last?.kind === 'kept' && room) {
      draft.parts[draft.parts.length - 1] = { kind: 'kept', text: `${last.text}\n\n${text}` }
    } else {
      draft.parts.push({ kind: 'kept', text })
    }
    at = to
  }
}

/** The beginning of a line, for a message. */
export function excerpt(text: string): string {
  const folded = foldSpace(text.slice(0, 200))
  return folded.length <= 80 ? folded : `${folded.slice(0, 79).trimEnd()}…`
}

function emptyDraft(): Draft {
  return {
    headline: '',
    standfirst: '',
    caption: '',
    credit: '',
    previousDay: null,
    map: null,
    parts: [],
    unsure: [],
  }
}

function finished({ unsure, ...opening }: Draft, end: number): OpeningRead {
  return { opening, unsure, end }
}
