import type { Body } from '../document/nodes'
import type { ArticleId, EntryId, RevisionId } from '../ids'
import type { ArticleFields, ArticleKind, ArticleState } from './article'
import type { Author } from './author'
import type { Correction } from './correction'
import type { Instant } from './stamp'
import type { UpdateFlags, UpdateState, UpdateStatus } from './update'

/** Why a revision was made. `typed` merges within a burst; every other cause is a deliberate act. */
export type RevisionCause =
  | 'typed'
  | 'created'
  | 'imported'
  | 'posted'
  | 'unposted'
  | 'restamped'
  | 'details'
  | 'withdrawn'
  | 'reinstated'
  | 'state'
  | 'published'
  | 'restored'
  | 'binned'
  | 'unbinned'
  | 'minor-fix'
  | 'updated'
  | 'corrected'
  /** Somebody wrote it on a site; it came here when a conflict there was looked at. */
  | 'received'
  | 'clarified'

/** An immutable copy of one entry, or of an article's fields, with author, time and cause. */
export interface Revision extends RevisionSummary {
  readonly content: RevisionContent
}

/** A revision without its text: a line of the timeline. */
export interface RevisionSummary {
  readonly id: RevisionId
  readonly articleId: ArticleId
  /** Null: a revision of the article's fields. */
  readonly entryId: EntryId | null
  readonly at: Instant
  /** First save of the burst that this revision closes; equal to `at` for a deliberate act. */
  readonly openedAt: Instant
  /** Who did it: the name in the preferences, not a byline. */
  readonly author: string
  readonly cause: RevisionCause
  /** SHA-256 of the content's JSON, in hex. */
  readonly contentHash: string
  /** When its text was let go to save space; null: it is kept. */
  readonly thinnedAt: Instant | null
}

/** What a revision copied. */
export type RevisionContent = FieldsRevision | BodyRevision | UpdateRevision

/** The article's fields at that time. */
export interface FieldsRevision {
  readonly kind: 'fields'
  readonly articleKind: ArticleKind
  readonly state: ArticleState
  readonly fields: ArticleFields
  readonly corrections: readonly Correction[]
}

/** The original entry at that time. */
export interface BodyRevision {
  readonly kind: 'body'
  readonly body: Body
  readonly corrections: readonly Correction[]
}

/** An update at that time. */
export interface UpdateRevision {
  readonly kind: 'update'
  readonly state: UpdateState
  readonly stamp: Instant
  readonly stampAsWritten: string | null
  readonly headline: string
  readonly authors: readonly Author[]
  readonly flags: UpdateFlags
  readonly status: UpdateStatus | null
  readonly withdrawnReason: string
  readonly body: Body
  readonly corrections: readonly Correction[]
}

/** Who acts, and when: given to everything that is written. */
export interface Act {
  readonly at: Instant
  readonly author: string
}
