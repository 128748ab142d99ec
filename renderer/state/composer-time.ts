import type { Instant } from '../../shared/model/stamp'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { inLine } from './entry-line'

/** Gives the update being written the time she says. */
export function setComposerTime(stamp: Instant, get: () => AppState): void {
  get().changeComposer({ stamp, timed: true })
}

/** Keeps the time she set with the stored update, so that it outlives a restart as her words do. */
export async function keepComposerTime(get: () => AppState): Promise<void> {
  const { entryId, stamp, timed } = get().composer
  if (entryId === null || stamp === null || !timed) return
  const kept = await inLine(entryId, () => newsroom.restampUpdate({ id: entryId, stamp }))
  if (kept.ok) get().putUpdate(kept.value)
  else get().tellTrouble(kept.error)
}
