import { holdsPlace } from '../../shared/model/delivery'
import { activeTargets } from '../../shared/model/settings'
import type { AppState } from './app-state'
import { placesOf } from './place-states'

/** Whether what is posted in the open article goes by itself to the readers it has, as things are now. */
export function goesByItself({
  coverage,
  desk,
  deliveries,
  publications,
  lagging,
  queue,
}: Pick<
  AppState,
  'coverage' | 'desk' | 'deliveries' | 'publications' | 'lagging' | 'queue'
>): boolean {
  if (coverage === null || desk === null) return false
  const { postingPublishes } = desk.settings
  const now = Date.now()
  const { embargo } = coverage.article.fields
  if (!postingPublishes || queue.paused || (embargo !== null && embargo > now)) return false
  return placesOf({
    targets: activeTargets(desk.settings),
    deliveries,
    publications,
    lagging,
  }).some(
    ({ live, delivery }) => live !== null && (delivery === null || !holdsPlace(delivery, now)),
  )
}
