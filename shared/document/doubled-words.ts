/** A word that stands twice: where in the text, and both as they stand, with one space between them. */
export interface DoubledWord {
  readonly at: number
  readonly both: string
}

const doubled = /(?<![\p{L}\p{N}'’-])(\p{L}+)\s+\1(?![\p{L}\p{N}'’-])/giu
// Said on purpose often enough: “all that that means”, “die, die die Reform ablehnen”, “nous nous”.
const meantTwice = new Set([
  ...['had', 'that', 'very', 'no', 'so', 'is', 'bye', 'now', 'nous', 'vous'],
  ...['die', 'der', 'das', 'den', 'dem', 'sie', 'ihr', 'dat', 'det'],
])
// Where a word is said twice to make another of it: Turkish “zaman zaman”, now and then.
const doubledByRule = new Set(['ar', 'az', 'he', 'hi', 'id', 'ms', 'tr', 'vi'])

/** Words that stand twice by a slip of the pen, in their order. `language` is a BCP 47 tag, or ''. */
export function* doubledWordsIn(text: string, language: string): Generator<DoubledWord> {
  if (doubledByRule.has(language.toLowerCase().split('-')[0] ?? '')) return
  for (const { index, 0: both, 1: word = '' } of text.matchAll(doubled)) {
    if (isName(both, word) || meantTwice.has(word.toLowerCase())) continue
    yield { at: index, both: both.replace(/\s+/g, ' ') }
  }
}

/** “Baden Baden”, “Duran Duran”. */
function isName(both: string, word: string): boolean {
  return /^\p{Lu}/u.test(word) && both.endsWith(word)
}
