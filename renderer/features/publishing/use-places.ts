import { useMemo } from 'react'
import { isOpen } from '../../../shared/model/delivery'
import { useApp } from '../../state/app-store'
import { activeTargets, placesOf, type PlaceState } from '../../state/places'

/** How the open article stands at each place that is published to, or still has something under way. */
export function usePlaces(): readonly PlaceState[] {
  const settings = useApp((state) => state.desk?.settings)
  const deliveries = useApp((state) => state.deliveries)
  const publications = useApp((state) => state.publications)
  const lagging = useApp((state) => state.lagging)
  return useMemo(() => {
    if (settings === undefined) return []
    const active = activeTargets(settings)
    const places = placesOf({ targets: settings.targets, deliveries, publications, lagging })
    return places.filter(
      ({ target, delivery }) => active.includes(target) || (delivery !== null && isOpen(delivery)),
    )
  }, [settings, deliveries, publications, lagging])
}
