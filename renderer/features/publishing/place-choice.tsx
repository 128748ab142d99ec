import type { TargetId } from '../../../shared/ids'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { usePlaces } from './use-places'

/** Of several places, the one whose readers are looked at. */
export function PlaceChoice({ chosen }: { readonly chosen: TargetId | null }) {
  const places = usePlaces()
  const see = useApp((state) => state.seeRelease)
  if (places.length < 2) return null
  return (
    <select
      className="place-choice"
      aria-label={say('Readers at')}
      value={chosen ?? ''}
      onChange={({ target: { value } }) => {
        const place = places.find(({ target }) => target.id === value)
        if (place !== undefined) void see(place.target.id)
      }}
    >
      {places.map(({ target: { id, siteName } }) => (
        <option key={id} value={id}>
          {siteName}
        </option>
      ))}
    </select>
  )
}
