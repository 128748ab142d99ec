import { altOf, editPicture, type MapCredit, type PictureEdit } from '../../../shared/model/media'
import { say } from '../../../shared/words/say'
import { PictureLines } from '../../pictures/picture-lines'
import { usePictureFiles } from '../../pictures/use-picture-files'
import { useApp } from '../../state/app-store'
import { useToCome } from '../../ui/use-to-come'
import { pictureSource } from './picture-source'
import { PictureSlot } from './picture-slot'
import { choosePicture, putInFiles, type PutPicture } from './take-picture'

const noMap: MapCredit = { file: null, credit: '', alt: '' }

/** The map with its credit and what it shows in words; a plain text has only the credit. */
export function MapPicture() {
  const map = useApp((state) => state.coverage?.article.fields.map)
  const change = useApp((state) => state.changeFields)
  if (map === undefined) return null
  if (map === null) return <AddMap />
  const edit = (made: PictureEdit) => {
    change({ map: editedMap(map, made) })
  }
  return (
    <PictureSlot
      className="map-picture"
      file={map.file}
      alt={altOf(map)}
      missing={say('Add the map’s picture')}
      put={putMap}
      onCut={(file) => {
        edit({ file })
      }}
      onRemove={() => {
        edit({ file: null })
      }}
    >
      <figcaption>
        <MapLines map={map} onEdit={edit} />
      </figcaption>
    </PictureSlot>
  )
}

function AddMap() {
  const change = useApp((state) => state.changeFields)
  const { over, ...heard } = usePictureFiles((files) => void putInFiles(files, putMap))
  return (
    <div className={`add-lines picture-target${over ? ' over' : ''}`} {...heard}>
      <button type="button" className="button quiet" onClick={() => void choosePicture(putMap)}>
        {say('Add a map')}
      </button>
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          change({ map: noMap })
        }}
      >
        {say('Credit a map')}
      </button>
    </div>
  )
}

function MapLines(props: {
  readonly map: MapCredit
  readonly onEdit: (edit: PictureEdit) => void
}) {
  const { map, onEdit } = props
  const marks = { caption: [], credit: useToCome(map.credit), alt: useToCome(map.alt) }
  return (
    <PictureLines
      picture={{ ...map, caption: '' }}
      what="map"
      marks={marks}
      onEdit={onEdit}
      wordsIn={pictureSource.words}
    />
  )
}

const putMap: PutPicture = ({ map }, file) => ({ map: { ...(map ?? noMap), file } })

/** A map without file and credit is none; its description alone describes nothing. */
function editedMap(map: MapCredit, edit: PictureEdit): MapCredit | null {
  const { caption, ...edited } = editPicture({ ...map, caption: '' }, edit)
  return edited.file === null && edited.credit + caption === '' ? null : edited
}
