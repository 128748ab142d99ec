import { defaultStampTemplate } from '../../model/stamp'
import { say } from '../../words/say'
import type { Unsure } from './live-text-reading'
import { excerpt } from './opening'
import { looksLikeStamp, readStampLine, type StampLine } from './stamp-line'
import type { LineRange } from './text-lines'

/** Where everything stands in a text. */
export interface Sections {
  /** Index of the first line below the opening. */
  readonly openingEnd: number
  /** As they stand on the page; one below the original entry comes first. */
  readonly updates: readonly UpdateSection[]
  readonly entry: EntrySection | null
  readonly stampTemplate: string
  readonly zoneLabel: string | null
  readonly unsure: readonly Unsure[]
}

/** One update: its label's line and the lines up to the next section. */
export interface UpdateSection {
  readonly stamp: StampLine
  readonly from: number
  readonly to: number
}

/** The original entry. It has several ranges where the text says `ORIGINAL ENTRY:` again. */
export interface EntrySection {
  readonly line: number
  readonly ranges: readonly LineRange[]
}

interface Mark {
  readonly index: number
  /** Null: the original entry begins here. */
  readonly stamp: StampLine | null
}

const entryShape = /^ORIGINAL ENTRY:(?=\s|$)/
const entryLike = /^\W{0,3}original\s+entry\b/i

/** Divides a text into its opening, its updates and its original entry. */
export function readSections(lines: readonly string[]): Sections {
  const marks: Mark[] = []
  const unsure: Unsure[] = []
  lines.forEach((line, index) => {
    if (entryShape.test(line)) return void marks.push({ index, stamp: null })
    const stamp = /^u/i.test(line) ? readStampLine(line) : null
    if (stamp !== null && !(stamp.withoutColon && stamp.time === null)) {
      marks.push({ index, stamp })
      if (stamp.time === null) unsure.push(impossibleTime(stamp.label, index))
    } else if (looksLikeStamp(line) || entryLike.test(line)) {
      unsure.push(notRecognised(line, index))
    }
  })
  const stamps = marks.flatMap(({ stamp }) => (stamp === null ? [] : [stamp]))
  const stampTemplate = mostCommon(stamps.map((stamp) => stamp.template))
  const entry = entrySection(lines, marks)
  return {
    openingEnd: marks[0]?.index ?? lines.length,
    updates: updateSections(lines, marks, unsure),
    entry,
    stampTemplate: stampTemplate ?? defaultStampTemplate,
    zoneLabel: stamps.find((stamp) => stamp.template === stampTemplate)?.zoneLabel ?? null,
    unsure: [...unsure, ...secondEntries(entry)],
  }
}

function updateSections(
  lines: readonly string[],
  marks: readonly Mark[],
  unsure: Unsure[],
): readonly UpdateSection[] {
  const above: UpdateSection[] = []
  const below: UpdateSection[] = []
  let entrySeen = false
  marks.forEach(({ index, stamp }, at) => {
    if (stamp === null) {
      entrySeen = true
      return
    }
    const section = { stamp, from: index, to: marks[at + 1]?.index ?? lines.length }
    if (!entrySeen) return void above.push(section)
    below.push(section)
    unsure.push({
      kind: 'update-after-original-entry',
      line: index + 1,
      message: say(
        '“{label}” stands below the original entry. It was read as an update and comes to its place by its time.',
        { label: stamp.label },
      ),
    })
  })
  // What was added at the end of a page is its news, not its past.
  return [...below, ...above]
}

function entrySection(lines: readonly string[], marks: readonly Mark[]): EntrySection | null {
  let line: number | null = null
  const ranges: LineRange[] = []
  marks.forEach(({ index, stamp }, at) => {
    if (stamp !== null) return
    const to = marks[at + 1]?.index ?? lines.length
    // The second label is no label of ours: it stays in the text, word for word.
    if (line === null) {
      ranges.push({
        from: index,
        to,
        firstText: (lines[index] ?? '').replace(entryShape, '').trim(),
      })
    } else {
      ranges.push({ from: index, to })
    }
    line ??= index + 1
  })
  return line === null ? null : { line, ranges }
}

function secondEntries(entry: EntrySection | null): readonly Unsure[] {
  return (entry?.ranges ?? []).slice(1).map(({ from }) => ({
    kind: 'second-original-entry',
    line: from + 1,
    message: say(
      '“ORIGINAL ENTRY:” stands in the text a second time. What follows was added to the original entry, with these words.',
    ),
  }))
}

/** The value most of them share, the first one of equals; null where none has one. */
function mostCommon(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) {
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [value, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = value
  }
  return best
}

function impossibleTime(label: string, index: number): Unsure {
  return {
    kind: 'impossible-time',
    line: index + 1,
    message: say(
      '“{label}” is no time a clock can show. The update stands by itself, next to the one below it, and keeps this label; set its time with Change Time.',
      { label },
    ),
  }
}

function notRecognised(line: string, index: number): Unsure {
  return {
    kind: 'label-not-recognised',
    line: index + 1,
    message: say(
      '“{words}” looks like the beginning of an entry but is not written like one, so it stayed text. Write it as “UPDATE 1254 GMT:” or “ORIGINAL ENTRY:” and import again, or move it by hand.',
      { words: excerpt(line) },
    ),
  }
}
