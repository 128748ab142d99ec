import type { EntryId } from '../../shared/ids'
import type { Act } from '../../shared/model/revision'
import type { ListedSchedule, Schedule } from '../../shared/model/schedule'
import type { Instant } from '../../shared/model/stamp'
import type { Result } from '../../shared/result'
import type { Words } from '../../shared/words/sentence'

/** Drafts with a time. The row of one that is posted or deleted goes in the same transaction. */
export interface ScheduleStore {
  /** Soonest first, with what each is about. */
  list(): readonly ListedSchedule[]
  /** Gives a draft its time, or another one; refused (`update-state`) for what is no draft. */
  set(of: ScheduleOrder, act: Act): Result<Schedule>
  /** It stays the draft it is. */
  cancel(id: EntryId): Result<null>
  /** Those that wait for a time up to this one, soonest first. */
  dueBy(at: Instant): readonly DueUpdate[]
  /** The soonest time that is waited for; null: none. */
  nextAt(): Instant | null
  /** Its time has passed without it, or something stood against it. */
  keepBack(
    id: EntryId,
    outcome: { readonly state: 'missed' | 'refused'; readonly reason: Words },
  ): Result<null>
}

/** What is to be posted when. */
export interface ScheduleOrder {
  readonly entryId: EntryId
  readonly at: Instant
  readonly publishes: boolean
}

/** A draft whose time has come, and who gave it that. */
export interface DueUpdate {
  readonly schedule: Schedule
  readonly author: string
}
