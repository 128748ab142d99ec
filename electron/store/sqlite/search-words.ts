import type { RevisionContent } from '../../../shared/model/revision'
import { foldWords } from '../../../shared/search/fold-words'
import { searchableParts } from '../../../shared/search/searchable-parts'
import { contentSchema } from './content-schemas'

/** What the search index holds of a text: its folded words, a space between them. */
export interface IndexedWords {
  /** A find in a headline counts for more. */
  readonly title: string
  readonly words: string
}

/** The words of an entry or of the fields, for the index. */
export function indexedWords(content: RevisionContent): IndexedWords {
  const parts = searchableParts(content)
  const of = (headline: boolean) =>
    parts
      .filter(({ kind }) => (kind === 'headline') === headline)
      .map(({ text }) => searchKey(text))
      .join(' ')
  return { title: of(true), words: of(false) }
}

/** The words of a stored content’s headline; a content that cannot be read has none. */
export function titleWords(content: string): string {
  return storedWords(content).title
}

/** The other words of a stored content. */
export function textWords(content: string): string {
  return storedWords(content).words
}

/** A name as names are compared: `Ann Müller` is `ann muller`. */
export function searchKey(text: string): string {
  return foldWords(text)
    .map(({ word }) => word)
    .join(' ')
}

let last: { readonly content: string; readonly words: IndexedWords } | undefined

function storedWords(content: string): IndexedWords {
  // SQLite asks for the headline and for the words of the same text one after the other.
  if (last?.content !== content) last = { content, words: readWords(content) }
  return last.words
}

function readWords(content: string): IndexedWords {
  const read = contentSchema.safeParse(JSON.parse(content))
  // A damaged text is told of by the checks made for that; it must not keep a newsroom shut.
  return read.success ? indexedWords(read.data) : { title: '', words: '' }
}
