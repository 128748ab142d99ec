import type { Body } from '../document/nodes'
import type { ArticleId, EntryId } from '../ids'
import type { Author } from './author'
import type { Correction, PendingChange } from './correction'
import type { SentMark } from './sent-mark'
import type { Instant } from './stamp'

/**
 * `composing`: being written, readers never see it. `posted`: part of the page, sent with the next
 * publishing. `withdrawn`: taken back; its text stays in history.
 */
export type UpdateState = 'composing' | 'posted' | 'withdrawn'

/** One timestamped entry of a live article. Its id is for life; editing never makes a new one. */
export interface Update {
  readonly id: EntryId
  readonly articleId: ArticleId
  readonly state: UpdateState
  /** The instant the update speaks of; while composing: when the writer started. */
  readonly stamp: Instant
  /** The source's own label, where the template would write another one; null after re-stamping. */
  readonly stampAsWritten: string | null
  /** Order of arrival within the article, from 1: decides between equal stamps. */
  readonly sequence: number
  /** Optional; empty means none. */
  readonly headline: string
  readonly authors: readonly Author[]
  readonly flags: UpdateFlags
  /** How sure the newsroom is of it, as readers are told; null: nothing is said. */
  readonly status: UpdateStatus | null
  readonly body: Body
  /** Grows by one with every save; a save from an older version is refused. */
  readonly version: number
  /** First posting; null while composing. */
  readonly postedAt: Instant | null
  /** Last change after posting that readers are told of; null where there was none. */
  readonly editedAt: Instant | null
  readonly withdrawnAt: Instant | null
  /** Why it was withdrawn, as readers are told; empty means no reason was given. */
  readonly withdrawnReason: string
  /** Notices about its text, oldest first. */
  readonly corrections: readonly Correction[]
  /** Whether readers have it as it stands. */
  readonly sent: SentMark
  /** What the change of its words will be told as. */
  readonly change: PendingChange
}

/** At most one posted update of an article is pinned; key events and summaries make the jump list. */
export interface UpdateFlags {
  readonly pinned: boolean
  readonly keyEvent: boolean
  readonly summary: boolean
}

/** How sure the newsroom is of what an update says. */
export const updateStatuses = ['confirmed', 'unconfirmed', 'developing'] as const
/** One of them. */
export type UpdateStatus = (typeof updateStatuses)[number]

/** A key event without the headline by which the list of key events would call it. */
export function isUntitledKeyEvent({
  flags,
  headline,
}: Pick<Update, 'flags' | 'headline'>): boolean {
  return flags.keyEvent && headline.trim() === ''
}

/** No flag set. */
export const noFlags: UpdateFlags = { pinned: false, keyEvent: false, summary: false }

/** The original entry of a live article, the text of a story. */
export interface ArticleBody {
  readonly id: EntryId
  readonly articleId: ArticleId
  readonly body: Body
  readonly version: number
  readonly modifiedAt: Instant
  /** Last change after publishing that readers are told of; null where there was none. */
  readonly editedAt: Instant | null
  /** Notices about its text, oldest first. */
  readonly corrections: readonly Correction[]
  /** Whether readers have it as it stands. */
  readonly sent: SentMark
  /** What the change of its words will be told as. */
  readonly change: PendingChange
}

/** Newest first by stamp; of equal stamps the later arrival first. Stable. */
export function newestFirst(updates: readonly Update[]): readonly Update[] {
  return [...updates].sort((a, b) => b.stamp - a.stamp || b.sequence - a.sequence)
}
