import { useState, type CSSProperties, type ReactNode } from 'react'
import { pictureUrl } from '../../../shared/ipc/requests/publishing-requests'
import { shownSize, type PictureFile } from '../../../shared/model/media'
import { say } from '../../../shared/words/say'
import { isCroppable, PictureActions } from '../../pictures/picture-actions'
import { pointAt } from '../../pictures/picture-at-hand'
import { usePictureFiles } from '../../pictures/use-picture-files'
import { pictureSource } from './picture-source'
import { choosePicture, putInFiles, type PutPicture } from './take-picture'

/** Where a picture of an article stands, or will: it is dropped there, pasted, chosen, cut, removed. */
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
  const [taking, setTaking] = useState(false)
  const whileTaking = async (taken: Promise<void>) => {
    setTaking(true)
    await taken
    setTaking(false)
  }
  const choose = () => void whileTaking(choosePicture(put))
  const crop = (whole: PictureFile) => {
    pictureSource.crop(whole, props.onCut)
  }
  const { over, ...heard } = usePictureFiles((files) => void whileTaking(putInFiles(files, put)))
  return (
    <figure
      className={`picture-slot ${props.className}${over ? ' over' : ''}`}
      aria-busy={taking}
      {...heard}
    >
      {file === null ? (
        <button type="button" className="picture-missing" disabled={taking} onClick={choose}>
          <strong>{taking ? say('Taking the picture in …') : props.missing}</strong>
          <span>
            {taking
              ? say('It is looked through to its end')
              : say('Drop or paste a file here, or press to choose one')}
          </span>
        </button>
      ) : (
        <div
          className="picture-frame"
          onContextMenu={() => {
            pointAt({
              ...(isCroppable(file) ? { 'crop-picture': () => crop(file) } : {}),
              'replace-picture': choose,
              'remove-picture': props.onRemove,
            })
          }}
        >
          <img
            src={pictureUrl(file)}
            alt={props.alt}
            {...shownSize(file)}
            style={spotInSight(file)}
            draggable={false}
          />
          {taking ? <p className="picture-taking">{say('Taking the picture in …')}</p> : null}
          <PictureActions
            file={file}
            busy={taking}
            onCrop={crop}
            onChoose={choose}
            onRemove={props.onRemove}
          />
        </div>
      )}
      {props.children}
    </figure>
  )
}

/** On the desk a picture is a strip of itself; the spot she chose is in it. */
function spotInSight({ focus }: PictureFile): CSSProperties {
  if (focus === undefined) return {}
  return { objectPosition: `${String(focus.x)}% ${String(focus.y)}%` }
}
