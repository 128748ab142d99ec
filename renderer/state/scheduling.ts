import type { EntryId } from '../../shared/ids'
import type { Instant } from '../../shared/model/stamp'
import { say } from '../../shared/words/say'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { composerWasPosted } from './set-aside'

/** The stored draft in the composer, saved with all she typed; undefined where there is none yet. */
export async function draftToSchedule(get: () => AppState): Promise<EntryId | undefined> {
  if (get().coverage === null || !(await get().saveAll())) return undefined
  const { entryId } = get().composer
  if (entryId === null)
    get().tellNews({ text: say('Write the update first, then give it a time.'), lasts: 4_000 })
  return entryId ?? undefined
}

/** Gives a draft its time, or another one; what stands against it is said at once. */
export async function schedule(
  order: { readonly id: EntryId; readonly at: Instant; readonly publishes: boolean },
  get: () => AppState,
): Promise<boolean> {
  const set = await newsroom.scheduleUpdate(order)
  if (!set.ok) {
    get().tellTrouble(set.error)
    return false
  }
  await get().loadSchedules()
  const { against } = set.value
  if (against !== '') {
    get().tellNews({
      text: say('Scheduled. As things are it would not be posted: {against}', { against }),
      lasts: 0,
    })
  }
  return true
}

/** Takes a draft’s time away: it stays the draft it is. */
export async function unschedule(id: EntryId, get: () => AppState): Promise<void> {
  const cancelled = await newsroom.cancelSchedule({ id })
  if (!cancelled.ok) get().tellTrouble(cancelled.error)
  await get().loadSchedules()
}

/** Posts, and publishes if it was to, a draft whose time was missed. */
export async function postMissed(id: EntryId, get: () => AppState): Promise<void> {
  if (!(await get().saveAll())) return
  const posted = await newsroom.postScheduled({ id })
  if (!posted.ok) get().tellTrouble(posted.error)
  else composerWasPosted(posted.value, get)
  void get().loadLibrary()
  await get().loadSchedules()
}
