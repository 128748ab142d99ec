import type { ArticleId, EntryId } from '../ids'
import type { Instant } from './stamp'

/**
 * `waiting`: its time is to come. `missed`: Dateline was not running then, so it was not posted.
 * `refused`: its time came, and something stood against it.
 */
export type ScheduleState = 'waiting' | 'missed' | 'refused'

/** A draft that is to be posted by itself. */
export interface Schedule {
  readonly entryId: EntryId
  readonly articleId: ArticleId
  /** Its time, and its stamp when it is posted. */
  readonly at: Instant
  /** Whether the article is then sent to all its places. */
  readonly publishes: boolean
  readonly state: ScheduleState
  /** Why it was refused, in an editor’s words; empty otherwise. */
  readonly reason: string
}

/** The same as it is listed: with what it is about. */
export interface ListedSchedule extends Schedule {
  /** The article’s, as the library says it. */
  readonly title: string
  /** The draft’s headline or first words. */
  readonly words: string
}

/** How late a draft may be posted by itself: a machine may stumble, but not have slept. */
export const latestMs = 60_000

/** What becomes of a draft whose time may have come. */
export function dueNow({ state, at }: Schedule, now: Instant): 'wait' | 'post' | 'missed' {
  if (state !== 'waiting' || at > now) return 'wait'
  return now - at <= latestMs ? 'post' : 'missed'
}
