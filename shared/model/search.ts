import type { ArticleId, EntryId } from '../ids'
import type { ExcerptPiece } from '../search/excerpt'
import type { PartKind } from '../search/searchable-parts'
import type { ArticleState } from './article'
import type { ArticleSummary } from './coverage'
import type { Shelf } from './shelf'
import type { LocalDay } from './stamp'
import type { UpdateState } from './update'

/** Which articles of the library: each null lets everything through. */
export interface LibraryFilter {
  /** Null: on the desk and in the archive; the bin is looked into only when it is named. */
  readonly shelf: Shelf | null
  readonly state: ArticleState | null
  /** The first and the last day of coverage, both within. */
  readonly from: LocalDay | null
  readonly to: LocalDay | null
  /** In the article’s byline, or in that of one of its updates. */
  readonly author: string | null
  readonly tag: string | null
  readonly series: string | null
}

/** Every article that was not thrown away. */
export const noFilter: LibraryFilter = {
  shelf: null,
  state: null,
  from: null,
  to: null,
  author: null,
  tag: null,
  series: null,
}

/** The first articles of the library: what is live, what is being drafted, then the ended days. */
export interface LibraryPage {
  readonly articles: readonly ArticleSummary[]
  /** How many there are in each state, whether they are on this page or not. */
  readonly counts: Readonly<Record<ArticleState, number>>
}

/** In which order what was found comes. */
export type SearchOrder = 'newest' | 'relevance'

/** What is looked for among everything written. */
export interface SearchAsked {
  /** As typed: words, and phrases in quotes. */
  readonly words: string
  readonly order: SearchOrder
  readonly filter: LibraryFilter
  /** At most so many articles. */
  readonly limit: number
  /** In this article alone, with every passage; null: in all, with the first passages of each. */
  readonly within: ArticleId | null
}

/** What was found, article by article. */
export interface SearchFound {
  readonly articles: readonly FoundArticle[]
  /** There are more articles than were asked for. */
  readonly isMore: boolean
}

/** Beyond this many, the texts of one article that hold it are not counted. */
export const mostCounted = 500

/** An article in which something was found, in its headline or in its texts. */
export interface FoundArticle {
  readonly article: ArticleSummary
  /** Its title, with what was found in it told apart. */
  readonly title: readonly ExcerptPiece[]
  readonly passages: readonly Passage[]
  /** How many of its texts hold it, `mostCounted` and more as that many; some may not be here. */
  readonly total: number
}

/** A text in which something was found, and the passage around it. */
export interface Passage {
  /** Null: the words around the text. */
  readonly entryId: EntryId | null
  readonly part: PartKind
  /** What the text is called: an update’s label; empty for the others. */
  readonly label: string
  /** Null where it is not an update. */
  readonly state: UpdateState | null
  readonly pieces: readonly ExcerptPiece[]
}

/** A name by which articles can be filtered, and how many have it. */
export interface MarkCount {
  readonly kind: MarkKind
  readonly name: string
  readonly articles: number
}

/** What articles are marked with. */
export type MarkKind = 'author' | 'tag' | 'series'
