import { foldWords, type FoldedWord } from './fold-words'
import type { SearchPhrase, SearchQuery } from './search-query'

/** Where a phrase of the query stands in a text. */
export interface Hit {
  readonly start: number
  readonly end: number
  /** Its place among the query’s phrases. */
  readonly phrase: number
}

/** Every place in a text where a phrase of the query stands, in the order of the text. */
export function findHits(text: string, query: SearchQuery): readonly Hit[] {
  const words = foldWords(text)
  const hits: Hit[] = []
  words.forEach((first, at) => {
    query.phrases.forEach((phrase, index) => {
      const last = endOf(words, at, phrase)
      if (last !== null) hits.push({ start: first.start, end: last.end, phrase: index })
    })
  })
  return hits
}

/** The last word of a phrase that begins at this word; null where it does not stand there. */
function endOf(
  words: readonly FoldedWord[],
  at: number,
  { words: sought, goesOn }: SearchPhrase,
): FoldedWord | null {
  for (const [step, wanted] of sought.entries()) {
    const found = words[at + step]?.word
    if (found === undefined) return null
    const isLast = step === sought.length - 1
    if (isLast && goesOn ? !found.startsWith(wanted) : found !== wanted) return null
  }
  return words[at + sought.length - 1] ?? null
}
