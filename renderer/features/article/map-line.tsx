import { useApp } from '../../state/app-store'
import { GrowingText } from '../../ui/growing-text'

/** The map's credit; a plain text has only that. */
export function MapLine() {
  const map = useApp((state) => state.coverage?.article.fields.map)
  const change = useApp((state) => state.changeFields)
  if (map === undefined) return null
  if (map === null) {
    return (
      <button
        type="button"
        className="button quiet add-line"
        onClick={() => {
          change({ map: { file: null, credit: '', alt: '' } })
        }}
      >
        Credit a map
      </button>
    )
  }
  return (
    <div className="map-credit labelled-line">
      <span className="line-label">Map</span>
      <GrowingText
        value={map.credit}
        label="Map credit"
        placeholder="Who drew the map"
        onChange={(credit) => {
          change({ map: credit === '' && map.file === null ? null : { ...map, credit } })
        }}
      />
    </div>
  )
}
