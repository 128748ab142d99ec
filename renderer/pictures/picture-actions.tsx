import { lookOf, type PictureFile } from '../../shared/model/media'
import { say } from '../../shared/words/say'

/** Whether readers could be shown a part of it: of what moves they see all. */
export function isCroppable(file: PictureFile | null): file is PictureFile {
  return file !== null && lookOf(file) !== 'animated'
}

/** What can be done with a picture, wherever it stands. */
export function PictureActions(props: {
  readonly file: PictureFile | null
  /** Another one is being taken in. */
  readonly busy?: boolean
  /** It is still somewhere on the web, and may be asked for. */
  readonly onGet?: (() => void) | undefined
  readonly onCrop: (file: PictureFile) => void
  readonly onChoose: () => void
  readonly onRemove: () => void
}) {
  const { file, onGet, onCrop } = props
  return (
    <div className="picture-actions">
      {onGet === undefined ? null : (
        <button type="button" className="button" onClick={onGet}>
          {say('Get it')}
        </button>
      )}
      {!isCroppable(file) ? null : (
        <button
          type="button"
          className="button"
          onClick={() => {
            onCrop(file)
          }}
        >
          {say('Crop')}
        </button>
      )}
      <button
        type="button"
        className="button"
        disabled={props.busy === true}
        onClick={props.onChoose}
      >
        {file === null ? say('Choose') : say('Replace')}
      </button>
      <button type="button" className="button" onClick={props.onRemove}>
        {say('Remove')}
      </button>
    </div>
  )
}
