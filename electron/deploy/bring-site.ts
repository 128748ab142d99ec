import type { Result } from '../../shared/result'
import { oneAtATime } from '../publish/one-at-a-time'
import type { HostedTarget, ReachParts } from './reach-readers'
import { syncSite } from './sync-site'

/**
 * Brings all of a site to its host as it lies in the folder. Articles of which readers have seen nothing
 * there wait for their own publishing.
 */
export async function bringSite(
  { store, openHost }: Pick<ReachParts, 'store' | 'openHost'>,
  of: {
    readonly target: HostedTarget
    readonly onStep: (words: string) => void
    /** Stops it between two files. */
    readonly signal?: AbortSignal
  },
): Promise<Result<null>> {
  const { target, onStep, signal } = of
  const door = openHost(target)
  if (!door.ok) return door
  // Nobody writes into the folder while it is read.
  return oneAtATime(target.id, () => {
    const files = store.publications.siteFiles(target.id, null)
    const { deployed } = store
    return syncSite({ target, door: door.value, deployed, files, onStep, signal })
  })
}
