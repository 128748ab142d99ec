import { foldWords } from './fold-words'

/** What is looked for: every phrase must be found, in any order. */
export interface SearchQuery {
  readonly phrases: readonly SearchPhrase[]
}

/** Words that stand next to each other. */
export interface SearchPhrase {
  /** As `foldWords` gives them; at least one. */
  readonly words: readonly string[]
  /** The last word may go on: she has not finished typing, or wants “walls” with “wall”. */
  readonly goesOn: boolean
}

/** Beyond this many words a query is a text, not a search. */
const mostWords = 24

/**
 * Reads what somebody typed: words, each of which may go on, and “exact phrases” in quotes. Any text
 * is a query; one without a letter or digit looks for nothing.
 */
export function readQuery(typed: string): SearchQuery {
  const phrases: SearchPhrase[] = []
  let room = mostWords
  for (const part of typed.matchAll(/["“”„«»]([^"“”„«»]*)(["“”„«»])?|[^\s"“”„«»]+/gu)) {
    const [whole, quoted, end] = part
    const words = foldWords(quoted ?? whole)
      .map(({ word }) => word)
      .slice(0, room)
    room -= words.length
    if (words.length === 0) continue
    phrases.push({ words, goesOn: mayGoOn(words, quoted === undefined || end === undefined) })
  }
  return { phrases }
}

/** Whether there is anything to look for. */
export function asksNothing({ phrases }: SearchQuery): boolean {
  return phrases.length === 0
}

// One letter begins half of all words: it stands for itself until the second is typed.
function mayGoOn(words: readonly string[], open: boolean): boolean {
  return open && (words.at(-1)?.length ?? 0) > 1
}
