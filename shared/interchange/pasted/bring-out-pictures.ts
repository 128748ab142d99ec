import { imagesOf } from '../../document/images-in'
import { makeParagraph, makeText } from '../../document/make-body'
import type { Block } from '../../document/nodes'
import { isPlaceholder } from './pasted-pictures'

/**
 * A card of pictures whose bytes are still to come, as its pictures, each by itself: one of them may not
 * come, and no card has a gap. Every other block as it is.
 */
export function bringOutPictures(block: Block): readonly Block[] {
  if (block.type === 'image' || !imagesOf(block).some(({ source }) => isPlaceholder(source))) {
    return [block]
  }
  const caption = block.type === 'gallery' ? block.caption : ''
  return [...imagesOf(block), ...(caption === '' ? [] : [makeParagraph([makeText(caption)])])]
}
