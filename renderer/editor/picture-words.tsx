import type { Image } from '../../shared/document/nodes'
import type { PictureEdit } from '../../shared/model/media'
import { PictureLines } from '../pictures/picture-lines'
import { useToCome } from '../ui/use-to-come'
import type { PictureSource } from './picture-source'

/** The words of a picture of a card, as fields where readers find them. */
export function PictureWords(props: {
  readonly image: Image
  /** Its line, as `bodyLines` numbers them. */
  readonly line: number
  readonly what: 'picture' | 'map'
  readonly source: Pick<PictureSource, 'words'>
  readonly onEdit: (edit: PictureEdit) => void
  readonly onEnter: () => void
}) {
  const { image, line, what, source, onEdit, onEnter } = props
  const marks = {
    caption: useToCome(image.caption),
    credit: useToCome(image.credit),
    alt: useToCome(image.alt),
  }
  return (
    <div data-card-line={line}>
      <PictureLines picture={image} {...{ what, marks, onEdit, onEnter }} wordsIn={source.words} />
    </div>
  )
}
