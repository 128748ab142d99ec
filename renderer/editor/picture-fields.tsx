import type { Image, TextMap } from '../../shared/document/nodes'
import type { FieldsOf } from './card-fields'
import { PictureWords } from './picture-words'
import { replacePicture } from './take-pictures'

/** The fields of a picture or a map, and what can be done with it. */
export function PictureFields(props: FieldsOf<Image | TextMap>) {
  const { editor, pictures, selected, card, edit } = props
  const { key, line } = selected
  const image = card.type === 'map' ? card.picture : card
  const isElsewhere = image.file === null && image.source !== ''
  return (
    <>
      <div className="picture-actions">
        {isElsewhere ? (
          <button
            type="button"
            className="button"
            onClick={() =>
              void replacePicture(editor, { key }, pictures.fetch(image.source, 'asked'))
            }
          >
            Get it
          </button>
        ) : null}
        <button
          type="button"
          className="button"
          onClick={() => void replacePicture(editor, { key }, pictures.choose())}
        >
          {image.file === null ? 'Choose' : 'Replace'}
        </button>
        <button type="button" className="button" onClick={edit.remove}>
          Remove
        </button>
      </div>
      <PictureWords
        image={image}
        at={0}
        line={line}
        name={card.type === 'map' ? 'map' : 'picture'}
        hasCaption
        say={edit.say}
        onEnter={edit.goOn}
      />
    </>
  )
}
