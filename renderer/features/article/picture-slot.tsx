import { useState, type CSSProperties, type DragEvent, type ReactNode } from 'react'
import { pictureUrl } from '../../../shared/ipc/requests/publishing-requests'
import { lookOf, shownSize, type PictureFile } from '../../../shared/model/media'
import { useApp } from '../../state/app-store'
import { choosePicture, dropPicture, type PutPicture } from './take-picture'

/** Where a picture stands, or will: it is dropped there, chosen, replaced, removed. */
export function PictureSlot(props: {
  readonly file: PictureFile | null
  readonly alt: string
  readonly className: string
  /** What is said while there is no picture. */
  readonly missing: string
  readonly put: PutPicture
  readonly onRemove: () => void
  /** She has chosen another part of it, or another spot that must stay in sight. */
  readonly onCut: (file: PictureFile) => void
  /** What stands below it. */
  readonly children: ReactNode
}) {
  const { file, put } = props
  const [over, setOver] = useState(false)
  const [taking, setTaking] = useState(false)
  const openDialog = useApp((state) => state.openDialog)
  const whileTaking = async (taken: Promise<void>) => {
    setTaking(true)
    await taken
    setTaking(false)
  }
  const choose = () => void whileTaking(choosePicture(put))
  const drop = (event: DragEvent) => {
    setOver(false)
    const [dropped] = event.dataTransfer.files
    if (dropped === undefined || !looksLikePicture(dropped)) return
    event.preventDefault()
    event.stopPropagation()
    void whileTaking(dropPicture(dropped, put))
  }
  return (
    <figure
      className={`picture-slot ${props.className}${over ? ' over' : ''}`}
      aria-busy={taking}
      onDragOver={(event) => {
        if (!hasPicture(event)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(true)
      }}
      onDragLeave={() => {
        setOver(false)
      }}
      onDrop={drop}
    >
      {file === null ? (
        <button type="button" className="picture-missing" disabled={taking} onClick={choose}>
          <strong>{taking ? 'Taking the picture in …' : props.missing}</strong>
          <span>
            {taking
              ? 'It is looked through to its end'
              : 'Drop a file here, or press to choose one'}
          </span>
        </button>
      ) : (
        <div className="picture-frame">
          <img
            src={pictureUrl(file.id)}
            alt={props.alt}
            {...shownSize(file)}
            style={shownPart(file)}
            draggable={false}
          />
          {taking ? <p className="picture-taking">Taking the picture in …</p> : null}
          <div className="picture-actions">
            {lookOf(file) === 'animated' ? null : (
              <button
                type="button"
                className="button"
                onClick={() => {
                  openDialog({ kind: 'crop', file, onDone: props.onCut })
                }}
              >
                Crop
              </button>
            )}
            <button type="button" className="button" disabled={taking} onClick={choose}>
              Replace
            </button>
            <button type="button" className="button" onClick={props.onRemove}>
              Remove
            </button>
          </div>
        </div>
      )}
      {props.children}
    </figure>
  )
}

/** The crop and the focus, as the page will have them; the file itself is whole. */
function shownPart({ crop, focus, width, height }: PictureFile): CSSProperties {
  const share = (part: number, all: number) => `${String((part / all) * 100)}%`
  return {
    ...(focus === undefined ? {} : { objectPosition: `${String(focus.x)}% ${String(focus.y)}%` }),
    ...(crop === undefined
      ? {}
      : {
          objectViewBox: `inset(${[
            share(crop.top, height),
            share(width - crop.left - crop.width, width),
            share(height - crop.top - crop.height, height),
            share(crop.left, width),
          ].join(' ')})`,
        }),
  }
}

// Systems do not know every kind of picture; one that comes without a kind is known by its name.
const namedPicture = /\.(jpe?g|png|webp|gif|avif|tiff?|svg|hei[cf])$/i

function looksLikePicture({ type, name }: File): boolean {
  return type.startsWith('image/') || (type === '' && namedPicture.test(name))
}

function hasPicture(event: DragEvent): boolean {
  return [...event.dataTransfer.items].some(
    ({ kind, type }) => type.startsWith('image/') || (kind === 'file' && type === ''),
  )
}
