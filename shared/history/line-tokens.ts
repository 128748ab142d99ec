import type { Inline } from '../document/nodes'
import { canonicalJson, cutRun, joinTexts, runsOf, type Run } from './inline-runs'
import { isWord, wordTokens } from './word-tokens'

/** A word, sign or space of a line, with the forms it stands in: one, or several within a word. */
export interface LineToken {
  /** What it is compared by: its text; a line end and unknown content have names of their own. */
  readonly key: string
  readonly runs: readonly Run[]
}

// No word, space or sign is longer than it looks: a key of two signs cannot be met in a text.
const lineEnd = '\n'
const unknown = '\u0000\u0000'

/** A line cut into words. A word of which only half is bold is still one word. */
export function lineTokens(inlines: readonly Inline[], language = 'en'): readonly LineToken[] {
  const tokens: LineToken[] = []
  let texts: Run[] = []
  const closeTexts = () => {
    tokens.push(...textTokens(texts, language))
    texts = []
  }
  for (const run of joinTexts(runsOf(inlines))) {
    if (run.leaf.type === 'text') {
      texts.push(run)
      continue
    }
    closeTexts()
    const key =
      run.leaf.type === 'linebreak' ? lineEnd : `${unknown}${canonicalJson(run.leaf.original)}`
    tokens.push({ key, runs: [run] })
  }
  closeTexts()
  return tokens
}

/** How many words a line has. */
export function countLineWords(inlines: readonly Inline[], language = 'en'): number {
  return countTokens(lineTokens(inlines, language))
}

/** How many of these tokens are words or figures. */
export function countTokens(tokens: readonly LineToken[]): number {
  return tokens.filter(isWordToken).length
}

function isWordToken({ key }: LineToken): boolean {
  return !key.startsWith(unknown) && isWord(key)
}

function textTokens(runs: readonly Run[], language: string): readonly LineToken[] {
  const text = runs.map(textOf).join('')
  const left = [...runs]
  return wordTokens(text, language).map((key) => ({ key, runs: takeText(left, key.length) }))
}

/** Takes so many characters off the front of the runs. */
function takeText(left: Run[], length: number): readonly Run[] {
  const taken: Run[] = []
  let missing = length
  while (missing > 0) {
    const run = left[0]
    if (run === undefined) break
    const text = textOf(run)
    taken.push(text.length <= missing ? run : cutRun(run, text.slice(0, missing)))
    if (text.length <= missing) left.shift()
    else left[0] = cutRun(run, text.slice(missing))
    missing -= text.length
  }
  return taken
}

function textOf({ leaf }: Run): string {
  return leaf.type === 'text' ? leaf.text : ''
}
