import type { TargetId } from '../../../shared/ids'
import { followUp, type Followed } from '../follow-up'
import type { SendParts } from './send-delivery'

/**
 * Makes a little of what follows the publishings to a place, and brings it to its readers once all of it
 * is made. Nobody waits for it: what fails is on record, and is tried again after the next publishing and at
 * the next start.
 */
export async function followAtPlace(parts: SendParts, id: TargetId): Promise<Followed> {
  const target = parts.findTarget(id)
  if (target?.kind !== 'folder' || parts.store.sites.toFollow(id).length === 0) return 'all'
  const made = await followUp(parts, target)
  const followed = made.ok ? made.value : 'all'
  const { host } = target
  // Else it goes to the host with the next publishing, as all that lies in the folder does.
  if (followed === 'all' && host !== undefined) await parts.bringSite?.({ ...target, host })
  return followed
}
