import type { Inline } from '../document/nodes'
import { canonicalJson, cutRun, joinTexts, runsOf, type Run } from './inline-runs'
import { isWord, wordTokens } from './word-tokens'

/** A line cut into words, signs and spaces. A word of which only half is bold is still one word. */
export interface TokenLine {
  /** What each token is compared by: its text; a line end and unknown content have keys of their own. */
  readonly keys: readonly string[]
  /** Where each token begins: characters from the start, where all that is no text counts one. */
  readonly starts: readonly number[]
  readonly runs: readonly Run[]
  /** Where each run begins. */
  readonly runStarts: readonly number[]
}

const lineEnd = '\n'
// No token of a text has two of these: what is kept unread never equals words.
const unknown = '\u0000\u0000'

/** Cuts a line into words. */
export function lineTokens(inlines: readonly Inline[], language = 'en'): TokenLine {
  const runs = joinTexts(runsOf(inlines))
  const runStarts: number[] = []
  const keys: string[] = []
  const starts: number[] = []
  let place = 0
  let text = ''
  const closeText = () => {
    if (text === '') return
    let start = place - text.length
    for (const key of wordTokens(text, language)) {
      keys.push(key)
      starts.push(start)
      start += key.length
    }
    text = ''
  }
  for (const run of runs) {
    runStarts.push(place)
    if (run.leaf.type === 'text') text += run.leaf.text
    else {
      closeText()
      keys.push(keyOf(run.leaf))
      starts.push(place)
    }
    place += runLength(run)
  }
  closeText()
  return { keys, starts: [...starts, place], runs, runStarts }
}

/** The line between two tokens, in the forms it stands in. */
export function runsBetween(line: TokenLine, from: number, to: number): readonly Run[] {
  const start = line.starts[from] ?? 0
  const end = line.starts[to] ?? start
  if (start >= end) return []
  const cut: Run[] = []
  for (let index = runAt(line, start); index < line.runs.length; index += 1) {
    const run = line.runs[index]
    const runStart = line.runStarts[index]
    if (run === undefined || runStart === undefined || runStart >= end) break
    cut.push(part(run, start - runStart, end - runStart))
  }
  return cut
}

/** How many words and figures stand between two tokens. */
export function wordsBetween({ keys }: TokenLine, from: number, to: number): number {
  let words = 0
  for (let place = from; place < to; place += 1) {
    const key = keys[place] ?? ''
    if (isWord(key) && !key.startsWith(unknown)) words += 1
  }
  return words
}

/** How many words and figures a line has. */
export function countLineWords(inlines: readonly Inline[], language = 'en'): number {
  const line = lineTokens(inlines, language)
  return wordsBetween(line, 0, line.keys.length)
}

/** How many characters a run counts. */
export function runLength({ leaf }: Run): number {
  return leaf.type === 'text' ? leaf.text.length : 1
}

/** A run from a character on, up to another one. */
export function part(run: Run, from: number, to: number): Run {
  const { leaf } = run
  if (leaf.type !== 'text' || (from <= 0 && to >= leaf.text.length)) return run
  return cutRun(run, leaf.text.slice(Math.max(0, from), to))
}

function keyOf(leaf: Exclude<Run['leaf'], { type: 'text' }>): string {
  return leaf.type === 'linebreak' ? lineEnd : `${unknown}${canonicalJson(leaf.original)}`
}

/** The run a character stands in. */
function runAt({ runStarts }: TokenLine, place: number): number {
  let low = 0
  let high = runStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runStarts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}
