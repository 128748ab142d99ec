import type { Article, ArticleFields, ArticleKind, ArticleState } from './article'
import type { ArticleId } from '../ids'
import type { Author } from './author'
import type { Body } from '../document/nodes'
import type { ArticleBody, Update, UpdateFlags, UpdateStatus } from './update'
import type { Instant, LocalDay } from './stamp'
import type { Shelf } from './shelf'

/** An article with all it holds: what is opened, exported and published. */
export interface Coverage {
  readonly article: Article
  readonly body: ArticleBody
  /** All updates in every state, newest first. */
  readonly updates: readonly Update[]
}

/** Coverage that is not in the store yet: read from a file, or the sample. Ids come on storing. */
export interface NewCoverage {
  readonly kind: ArticleKind
  readonly state: ArticleState
  readonly fields: ArticleFields
  readonly body: Body
  /** When coverage ended, where it ended long ago; absent: now, if it is ended. */
  readonly endedAt?: Instant
  /** Oldest first, so that the sequence follows the day. */
  readonly updates: readonly NewUpdate[]
}

/** A posted update of new coverage. */
export interface NewUpdate {
  readonly stamp: Instant
  /** When readers first had it, where they have had it for long; absent: it is posted now. */
  readonly postedAt?: Instant
  readonly stampAsWritten: string | null
  readonly headline: string
  readonly authors: readonly Author[]
  readonly flags: UpdateFlags
  readonly status: UpdateStatus | null
  readonly body: Body
}

/** A line of the library. */
export interface ArticleSummary {
  readonly id: ArticleId
  readonly kind: ArticleKind
  readonly state: ArticleState
  readonly day: LocalDay
  /** What the library calls it: the headline, else the first words; see `displayHeadline`. */
  readonly title: string
  readonly hasHeadline: boolean
  readonly postedCount: number
  /** Stamp of the newest posted update. */
  readonly lastStamp: Instant | null
  readonly modifiedAt: Instant
  readonly publishing: PublishingMark
  readonly shelf: Shelf
}

/** At one glance: has what is written reached readers? */
export type PublishingMark = 'never-sent' | 'changed-since-sent' | 'live' | 'failed'
