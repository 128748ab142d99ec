import type { EntryId } from '../../shared/ids'
import type { Schedule } from '../../shared/model/schedule'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'

/** The time that a draft waits for; undefined where it has none. */
export function scheduleOf(id: EntryId | null, get: () => AppState): Schedule | undefined {
  return get().schedules.find(({ entryId, state }) => entryId === id && state === 'waiting')
}

/** A draft that came back has the time it had; where that has passed meanwhile, she is told. */
export async function giveScheduleBack(
  { entryId: id, at, publishes }: Schedule,
  get: () => AppState,
): Promise<void> {
  const set = await newsroom.scheduleUpdate({ id, at, publishes })
  if (!set.ok) get().tellTrouble(set.error)
  await get().loadSchedules()
}
