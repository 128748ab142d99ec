import type { Instant } from '../../shared/model/stamp'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import type { Composer } from './composer'
import { inLine } from './entry-line'

/** Gives the update being written the time she says. */
export function setComposerTime(stamp: Instant, get: () => AppState): void {
  get().changeComposer({ stamp, timed: true })
}

/** Keeps the time she set with the stored update, so that it outlives a restart as her words do. */
export function keepComposerTime(get: () => AppState): Promise<void> {
  return keepTimeOf(get().composer, get)
}

/** The same for what the composer held a moment ago. */
export async function keepTimeOf(
  { entryId, stamp, timed }: Pick<Composer, 'entryId' | 'stamp' | 'timed'>,
  get: () => AppState,
): Promise<void> {
  if (entryId === null || stamp === null || !timed) return
  const kept = await inLine(entryId, () => newsroom.restampUpdate({ id: entryId, stamp }))
  if (kept.ok) get().putUpdate(kept.value)
  else get().tellTrouble(kept.error)
}
