import { sentencesOf, type AppError } from '../../shared/app-error'
import type { EntryId } from '../../shared/ids'
import type { NewsroomEvent } from '../../shared/ipc/events'
import type { Act } from '../../shared/model/revision'
import { dueNow, type Schedule } from '../../shared/model/schedule'
import { activeTargets } from '../../shared/model/settings'
import type { Instant } from '../../shared/model/stamp'
import type { Update } from '../../shared/model/update'
import { err, ok, type Result } from '../../shared/result'
import { enqueueAll, type EnqueueParts } from '../publish/outbox/enqueue-all'
import type { DueUpdate } from '../store/schedule-store'
import { standsAgainst } from './fit-to-post'

/** The longest a timer sleeps: a laptop’s lid stops them, and clocks are set. */
const longestSleepMs = 15_000
const diskPauseMs = 5_000

/** Posts drafts at their time, as long as Dateline runs. */
export interface UpdateScheduler {
  /** Posts what is due, keeps back what was missed, and sleeps until the next one. */
  readonly look: () => void
  /** A draft that was missed or kept back, posted at the editor’s word. */
  readonly postNow: (id: EntryId, act: Act) => Result<Update>
  readonly stop: () => void
}

/** What the scheduler works with. */
export interface SchedulerParts extends Omit<EnqueueParts, 'act'> {
  readonly now: () => Instant
  readonly send: (event: NewsroomEvent) => void
  /** Runs something later; the returned function calls it off. */
  readonly after: (delayMs: number, run: () => void) => () => void
  readonly onBug: (cause: unknown) => void
}

/** Opens the scheduler. What became due while nobody was there is kept back, and asked about. */
export function openScheduler(parts: SchedulerParts): UpdateScheduler {
  const { store, now } = parts
  let callOff: () => void = () => undefined
  let stopped = false
  const look = () => {
    callOff()
    if (stopped) return
    try {
      for (const due of store.schedules.dueBy(now())) settle(parts, due)
    } catch (bug) {
      parts.onBug(bug)
    }
    const wait = pauseBefore(parts)
    if (wait !== null) callOff = parts.after(wait, look)
  }
  const stop = () => {
    stopped = true
    callOff()
  }
  keepBackMissed(parts)
  look()
  return { look, stop, postNow: (id, act) => postNow(parts, id, act) }
}

/** How long to sleep; null: nothing waits. A disk that cannot say is asked again. */
function pauseBefore({ store, now, onBug }: SchedulerParts): number | null {
  try {
    // Asked for again each time: another window or the command line may have changed it.
    const next = store.schedules.nextAt()
    if (next === null) return null
    // One that is due still could not be written off: the disk gets a pause before it is asked again.
    return Math.min(next > now() ? next - now() : diskPauseMs, longestSleepMs)
  } catch (bug) {
    onBug(bug)
    return diskPauseMs
  }
}

// At the start nothing is posted by itself, however little it is late: she may not know of it yet.
function keepBackMissed({ store, now }: SchedulerParts): void {
  for (const { schedule } of store.schedules.dueBy(now())) {
    store.schedules.keepBack(schedule.entryId, { state: 'missed', reason: '' })
  }
}

function settle(parts: SchedulerParts, { schedule, author }: DueUpdate): void {
  const { store, send, now } = parts
  switch (dueNow(schedule, now())) {
    case 'wait':
      return
    case 'missed':
      store.schedules.keepBack(schedule.entryId, { state: 'missed', reason: '' })
      send({ kind: 'schedules-changed' })
      return
    case 'post':
      postDue(parts, schedule, { at: now(), author })
  }
}

function postDue(parts: SchedulerParts, schedule: Schedule, act: Act): void {
  const { entryId, at } = schedule
  const done = post(parts, { ...schedule, at }, act)
  if (done.ok) {
    parts.send({ kind: 'update-posted', ...done.value })
  } else {
    const reason = sentencesOf(done.error)
    parts.store.schedules.keepBack(entryId, { state: 'refused', reason })
  }
  parts.send({ kind: 'schedules-changed' })
}

function postNow(parts: SchedulerParts, id: EntryId, act: Act): Result<Update> {
  const schedule = parts.store.schedules.list().find(({ entryId }) => entryId === id)
  // Posted or cancelled in the meantime: the plain request says so in its own words.
  if (schedule === undefined) return parts.store.entries.post({ id, stamp: act.at }, act)
  const done = post(parts, { ...schedule, at: act.at }, act)
  if (!done.ok) return done
  parts.send({ kind: 'schedules-changed' })
  return done.value.trouble === null ? ok(done.value.update) : err(done.value.trouble)
}

interface Posted {
  readonly update: Update
  /** Why it was not sent though it is posted; null where it is on its way, or was not to be sent. */
  readonly trouble: AppError | null
}

function post(parts: SchedulerParts, schedule: Schedule, act: Act): Result<Posted> {
  const { store } = parts
  const { entryId, articleId, at, publishes } = schedule
  const coverage = store.articles.coverage(articleId)
  if (!coverage.ok) return coverage
  const against = standsAgainst(parts, coverage.value, { entryId, at, publishes })
  if (against !== null) return err(against)
  const posted = store.entries.post({ id: entryId, stamp: at }, act)
  if (!posted.ok || !publishes) {
    return posted.ok ? ok({ update: posted.value, trouble: null }) : posted
  }
  const targetIds = activeTargets(parts.settings.get()).map(({ id }) => id)
  const sent = enqueueAll({ ...parts, act: () => act }, { articleId, targetIds, publishAt: null })
  return ok({ update: posted.value, trouble: sent.ok ? null : sent.error })
}
