import type { Image, TextMap } from '../../shared/document/nodes'
import type { PictureFile } from '../../shared/model/media'
import { isCroppable, PictureActions } from '../pictures/picture-actions'
import { usePictureAtHand } from '../pictures/picture-at-hand'
import type { FieldsOf } from './card-fields-props'
import { goToFields } from './go-to-fields'
import { PictureWords } from './picture-words'
import { chooseInstead, replacePicture } from './take-pictures'

/** The fields of a picture or a map, and what can be done with it. */
export function PictureFields(props: FieldsOf<Image | TextMap>) {
  const { editor, pictures, selected, card, edit } = props
  const { key, line } = selected
  const image = card.type === 'map' ? card.picture : card
  const { file, source, decorative } = image
  const isElsewhere = file === null && source !== ''
  const crop = (whole: PictureFile) => {
    pictures.crop(whole, (cut) => {
      edit.editPicture({ file: cut })
    })
  }
  const choose = () => {
    chooseInstead(editor, { key }, pictures)
  }
  const get = () => void replacePicture(editor, { key }, pictures.fetch(source, 'asked'))
  usePictureAtHand({
    'caption-picture': () => {
      goToFields(selected.element)
    },
    ...(isCroppable(file) ? { 'crop-picture': () => crop(file) } : {}),
    'replace-picture': choose,
    ...(isElsewhere ? { 'get-picture': get } : {}),
    'picture-decorative': () => {
      edit.editPicture({ decorative: decorative !== true })
    },
    'remove-picture': edit.remove,
  })
  return (
    <>
      <PictureActions
        file={file}
        onGet={isElsewhere ? get : undefined}
        onCrop={crop}
        onChoose={choose}
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
