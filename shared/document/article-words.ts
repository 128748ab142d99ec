import type { EntryId } from '../ids'
import type { Coverage } from '../model/coverage'
import { articleLines, fieldNames, type EntryLines, type LinePlace } from './article-lines'
import type { CardField } from './card-words'
import { findToCome, type Span } from './to-come'

/** Words of an article: the line they stand in, and where in it. */
export interface ArticleWords extends Span {
  readonly place: LinePlace
}

/** Where a caret stands in an article: an entry, or the words above all of them (null). */
export interface ArticleCaret {
  readonly entryId: EntryId | null
  readonly caret: number
}

/** All that is still to come in an article, in the order of the screen; what was withdrawn apart. */
export function wordsToCome(coverage: Coverage): readonly ArticleWords[] {
  return articleLines(coverage)
    .filter(({ state }) => state !== 'withdrawn')
    .flatMap(toComeIn)
}

// Looked through again with each save, and all but one of the entries are as they were.
const known = new WeakMap<EntryLines, readonly ArticleWords[]>()

/** What is still to come in one entry. */
export function toComeIn(entry: EntryLines): readonly ArticleWords[] {
  const before = known.get(entry)
  if (before !== undefined) return before
  const fresh = entry.lines.flatMap(({ place, text }) =>
    findToCome(text).map((span) => ({ place, ...span })),
  )
  known.set(entry, fresh)
  return fresh
}

/** The first of these words behind a caret, else the first of all: their number, or -1 without any. */
export function indexBehind(
  words: readonly ArticleWords[],
  at: ArticleCaret,
  entries: readonly EntryLines[],
): number {
  const order = new Map(entries.map(({ entryId }, index) => [entryId, index]))
  const here = order.get(at.entryId) ?? -1
  const found = words.findIndex((one) => {
    const there = order.get(entryOf(one.place)) ?? -1
    return there > here || (there === here && caretOf(one).caret >= at.caret)
  })
  return found === -1 ? Math.min(0, words.length - 1) : found
}

/** The entry words stand in; null for the words above all entries. */
export function entryOf(place: LinePlace): EntryId | null {
  return place.kind === 'field' ? null : place.entryId
}

/** Where words begin, for putting them in order. */
export function caretOf({ place, from }: ArticleWords): ArticleCaret {
  return caretAt(place, from)
}

/** A place in a line as a caret of its entry; what is not the text itself stands between its steps. */
export function caretAt(place: LinePlace, offset: number): ArticleCaret {
  const entryId = entryOf(place)
  if (place.kind === 'text') return { entryId, caret: place.start + offset }
  const within = offset / 1_000_000
  if (place.kind === 'card') {
    return { entryId, caret: place.start + fieldOrder[place.field] + within }
  }
  // Headlines stand before the first letter of a text.
  const line = place.kind === 'field' ? fieldNames.indexOf(place.field) - fieldNames.length : -1
  return { entryId, caret: line + within }
}

/** In the order of the screen. */
const fieldOrder: Readonly<Record<CardField, number>> = {
  quote: 0.05,
  title: 0.1,
  author: 0.2,
  source: 0.3,
  time: 0.4,
  caption: 0.5,
  credit: 0.6,
  alt: 0.7,
  who: 0.1,
  where: 0.2,
}
