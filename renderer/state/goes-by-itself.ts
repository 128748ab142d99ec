import { activeTargets } from '../../shared/model/settings'
import type { AppState } from './app-state'
import { placesOf } from './place-states'

/** Whether what is posted in the open article goes by itself to the readers it has. */
export function goesByItself({
  desk,
  deliveries,
  publications,
  lagging,
}: Pick<AppState, 'desk' | 'deliveries' | 'publications' | 'lagging'>): boolean {
  if (desk?.settings.postingPublishes !== true) return false
  const active = activeTargets(desk.settings)
  return placesOf({ targets: active, deliveries, publications, lagging }).some(
    ({ live }) => live !== null,
  )
}
