import type { ArticleId, EntryId, PublicationId, RevisionId, TargetId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import type { Act, Revision, RevisionCause, RevisionSummary } from '../../shared/model/revision'
import type { Instant } from '../../shared/model/stamp'
import type { Result } from '../../shared/result'

/** History: only ever added to (a burst of typing replaces its own line while it is the newest). */
export interface RevisionStore {
  /** Oldest first; of one entry, of the fields (`null`), or of all the article (`'all'`). */
  list(of: {
    readonly articleId: ArticleId
    readonly entryId: EntryId | null | 'all'
  }): readonly RevisionSummary[]
  /** Fails with `revision-thinned` where the text was let go. */
  get(id: RevisionId): Result<Revision>
  /** The revision and the kept one of its entry before it; null: it is the entry's first. */
  withPrevious(
    id: RevisionId,
  ): Result<{ readonly revision: Revision; readonly previous: Revision | null }>
  /** A page of the timeline, newest first, without reading a text. */
  timeline(asked: TimelineAsked): Result<Timeline>
  /**
   * Makes an old revision the newest again, under the cause `restored`. What another window typed
   * upon the version before is then refused. A withdrawn update comes back where the revision stood
   * on the page; in all else posting and withdrawing stay acts of their own. Restoring what stands
   * already changes nothing.
   */
  restore(id: RevisionId, act: Act): Result<Coverage>
  /** Lets go of the text of a few lines that may lose it, oldest first; called again for the next. */
  thin(asked: ThinAsked): Result<ThinnedSlice>
  /** Whether every line of the article (or of all the newsroom) is what was written, in order. */
  verify(of: ArticleId | 'all'): Promise<Result<HistoryVerified>>
}

/** Where thinning goes on: after the line of this time and place. */
export interface ThinPlace {
  readonly at: Instant
  readonly position: number
}

/** Which lines may lose their text: those the thinning policy allows at a time. */
export interface ThinAsked {
  readonly at: Instant
  /** Only what was written until then. */
  readonly olderThan: Instant
  /** Null: from the oldest line. */
  readonly after: ThinPlace | null
  /** Only says what would go. */
  readonly dryRun: boolean
}

/** What one slice came to; `next` null: there is no more. */
export interface ThinnedSlice {
  readonly lines: number
  readonly bytes: number
  readonly next: ThinPlace | null
}

/** Which lines of the timeline: each `null` filter lets everything through. */
export interface TimelineAsked {
  readonly articleId: ArticleId
  /** One entry, the fields (`null`), or everything. */
  readonly entryId: EntryId | null | 'all'
  /** Only what is older than this revision. */
  readonly before: RevisionId | null
  readonly limit: number
  readonly cause: string | null
  readonly author: string | null
  /** Only what readers saw. */
  readonly onlySeen: boolean
}

/** A page of the timeline. */
export interface Timeline {
  readonly lines: readonly SeenRevision[]
  /** Of the whole article, whatever the filters. */
  readonly total: number
  /** Everybody in the article's history, by name. */
  readonly authors: readonly string[]
}

/** A revision with what readers saw of it. */
export interface SeenRevision extends RevisionSummary {
  readonly seen: readonly SeenSpan[]
  /** Size of its text. */
  readonly bytes: number
}

/** How long readers saw a revision at a target: from one verified sending to the next that changed it. */
export interface SeenSpan {
  readonly publicationId: PublicationId
  readonly targetId: TargetId
  /** The article's public address there. */
  readonly url: string
  readonly from: Instant
  /** Null: they see it now. */
  readonly to: Instant | null
}

/** What checking the history came to. */
export interface HistoryVerified {
  readonly revisions: number
  readonly lastAt: Instant | null
  /** The chain's end, in hex: noted elsewhere, it proves later that nothing before it was changed. */
  readonly head: string | null
  readonly broken: BrokenLine | null
}

/** The first line of history that is not what was written. */
export interface BrokenLine {
  readonly revisionId: RevisionId
  readonly articleId: ArticleId
  readonly entryId: EntryId | null
  readonly at: Instant
  readonly author: string
  readonly cause: RevisionCause | string
  readonly fault: HistoryFault
}

/**
 * What is wrong with a line. `text`: its words are not what was written. `marks`: its author, time,
 * cause or place is not. `gap`: the line before it is missing. `order`: it does not follow the line
 * before it. `thinned`: its text was let go, though it is one that history keeps.
 */
export type HistoryFault = 'text' | 'marks' | 'gap' | 'order' | 'thinned'
