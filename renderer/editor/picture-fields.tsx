import type { Image, TextMap } from '../../shared/document/nodes'
import { PictureActions } from '../pictures/picture-actions'
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
      <PictureActions
        file={image.file}
        onGet={
          isElsewhere
            ? () => void replacePicture(editor, { key }, pictures.fetch(image.source, 'asked'))
            : undefined
        }
        onCrop={(whole) => {
          pictures.crop(whole, (file) => {
            edit.editPicture({ file })
          })
        }}
        onChoose={() => void replacePicture(editor, { key }, pictures.choose())}
        onRemove={edit.remove}
      />
      <PictureWords
        image={image}
        line={line}
        what={card.type === 'map' ? 'map' : 'picture'}
        source={pictures}
        onEdit={edit.editPicture}
        onEnter={edit.goOn}
      />
    </>
  )
}
