import { makeBody } from './make-body'
import type { Block, Body, Image } from './nodes'

/** The pictures of a text, in order: also those of galleries, maps and embed cards. */
export function imagesIn(body: Body): readonly Image[] {
  return body.root.children.flatMap(imagesOf)
}

/** The pictures of one block. */
export function imagesOf(block: Block): readonly Image[] {
  switch (block.type) {
    case 'image':
      return [block]
    case 'gallery':
      return block.images
    case 'map':
      return [block.picture]
    case 'embed':
      return block.picture === null ? [] : [block.picture]
    default:
      return []
  }
}

/** The text with each of its pictures as this makes it; the very same text where it has none. */
export function withImages(body: Body, make: (image: Image) => Image): Body {
  if (imagesIn(body).length === 0) return body
  return makeBody(body.root.children.map((block) => withImagesOf(block, make)))
}

/** The same for one block. */
export function withImagesOf<Kind extends Block>(block: Kind, make: (image: Image) => Image): Kind
export function withImagesOf(block: Block, make: (image: Image) => Image): Block {
  switch (block.type) {
    case 'image':
      return make(block)
    case 'gallery':
      return { ...block, images: block.images.map(make) }
    case 'map':
      return { ...block, picture: make(block.picture) }
    case 'embed':
      return block.picture === null ? block : { ...block, picture: make(block.picture) }
    default:
      return block
  }
}
