import type { MapCredit } from '../../../shared/model/media'
import { useApp } from '../../state/app-store'
import { GrowingText } from '../../ui/growing-text'
import { PictureSlot } from './picture-slot'
import { choosePicture, type PutPicture } from './take-picture'
import { WordsFromFile, type EmptyWords } from './words-from-file'

const noMap: MapCredit = { file: null, credit: '', alt: '' }

/** The map with its credit and what it shows in words; a plain text has only the credit. */
export function MapPicture() {
  const map = useApp((state) => state.coverage?.article.fields.map)
  const change = useApp((state) => state.changeFields)
  if (map === undefined) return null
  if (map === null) {
    return (
      <div className="add-lines">
        <button type="button" className="button quiet" onClick={() => void choosePicture(putMap)}>
          Add a map
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            change({ map: noMap })
          }}
        >
          Credit a map
        </button>
      </div>
    )
  }
  const set = (part: Partial<MapCredit>) => {
    change({ map: keptMap({ ...map, ...part }) })
  }
  return (
    <PictureSlot
      className="map-picture"
      file={map.file}
      alt={map.alt}
      missing="Add the map’s picture"
      put={putMap}
      onCut={(file) => {
        set({ file })
      }}
      onRemove={() => {
        set({ file: null })
      }}
    >
      <figcaption>
        <MapWords map={map} set={set} />
        {map.file === null ? null : <WordsFromFile id={map.file.id} empty={emptyWords(map, set)} />}
      </figcaption>
    </PictureSlot>
  )
}

function MapWords(props: {
  readonly map: MapCredit
  readonly set: (part: Partial<MapCredit>) => void
}) {
  const { map, set } = props
  return (
    <>
      <div className="map-credit labelled-line">
        <span className="line-label">Map</span>
        <GrowingText
          value={map.credit}
          label="Map credit"
          placeholder="Who drew the map"
          onChange={(credit) => {
            set({ credit })
          }}
        />
      </div>
      {map.file === null ? null : (
        <div className="labelled-line alt-line">
          <span className="line-label">Alt text</span>
          <GrowingText
            value={map.alt}
            label="Alt text: what the map shows"
            placeholder="What the map shows, for those who cannot see it"
            onChange={(alt) => {
              set({ alt })
            }}
          />
        </div>
      )}
    </>
  )
}

function emptyWords(
  { credit, alt }: MapCredit,
  set: (part: Partial<MapCredit>) => void,
): readonly EmptyWords[] {
  const empty: readonly (EmptyWords & { readonly stands: string })[] = [
    {
      name: 'Credit',
      stands: credit,
      onUse: (words) => {
        set({ credit: words })
      },
    },
    {
      name: 'Alt text',
      stands: alt,
      onUse: (words) => {
        set({ alt: words })
      },
    },
  ]
  return empty.filter(({ stands }) => stands.trim() === '')
}

const putMap: PutPicture = ({ map }, file) => ({ map: { ...(map ?? noMap), file } })

/** A map without file and credit is none; its description alone describes nothing. */
function keptMap(map: MapCredit): MapCredit | null {
  return map.file === null && map.credit === '' ? null : map
}
