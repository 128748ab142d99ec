import { useMemo } from 'react'
import { isOpen } from '../../../shared/model/delivery'
import { useApp } from '../../state/app-store'
import { needsHer } from '../../state/deliveries'
import { activeTargets } from '../../../shared/model/settings'
import { placesOf, type PlaceState } from '../../state/place-states'

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
    const shown = places.filter(
      ({ target, delivery }) => active.includes(target) || (delivery !== null && isOpen(delivery)),
    )
    // What needs her stands first; all others keep their order.
    return [...shown.filter(asksForHer), ...shown.filter((place) => !asksForHer(place))]
  }, [settings, deliveries, publications, lagging])
}

function asksForHer({ delivery }: PlaceState): boolean {
  return delivery !== null && needsHer(delivery)
}
