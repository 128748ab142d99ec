import type { TargetId } from '../../../shared/ids'
import type { FolderTarget } from '../../../shared/model/publication'
import { ok } from '../../../shared/result'
import { followUp, type Followed } from '../follow-up'
import type { SendParts } from './send-delivery'

/**
 * Makes a little of what follows the publishings to a place, and brings it to its readers once all of it
 * is made. Nobody waits for it: what fails is on record, and is tried again after the next publishing, when the
 * network is back and at the next start.
 */
export async function followAtPlace(parts: SendParts, id: TargetId): Promise<Followed> {
  const target = parts.findTarget(id)
  const { sites } = parts.store
  const isAtRest = sites.toFollow(id).length === 0 && !sites.state(id).isToBring
  if (target?.kind !== 'folder' || isAtRest) return 'all'
  const made = await followUp(parts, target)
  const followed = made.ok ? made.value : 'all'
  if (followed === 'all') await bringThere(parts, target)
  return followed
}

async function bringThere({ store, bringSite }: SendParts, target: FolderTarget): Promise<void> {
  const { host } = target
  // A folder that is served itself has brought all of it.
  const brought = host === undefined ? ok(null) : await bringSite?.({ ...target, host })
  // Else it goes there with the next publishing, when the network is back, or at the next start.
  if (brought?.ok === true) store.sites.haveBrought(target.id)
}
