import type { PictureOptions } from '../../document/blocks/image'
import { imagesIn, withImages } from '../../document/images-in'
import type { Block, Body, Image } from '../../document/nodes'
import type { MediaId } from '../../ids'
import { altOf, type PictureFile } from '../../model/media'
import {
  makeBody,
  makeGallery,
  makeImage,
  makeMap,
  makeParagraph,
  makeText,
} from '../../document/make-body'
import { pictureText } from '../../document/picture-words'
import type { RemoteContent } from './remote-content'
import { sentPicture } from './sent-picture'

/** How a text is written for a site where its pictures lie, each with the name it has here. */
export const picturesThere: PictureOptions = {
  pictureUrl: ({ source }) => (source === '' ? null : source),
  namesPictures: true,
}

/** The same on a site whose look is its own: what is not one text is set apart by the markup itself. */
export const setApartThere: PictureOptions = { ...picturesThere, setsApart: true }

/**
 * A text as it may be sent: a picture without a file is its words alone. What lies on somebody else's
 * site is not shown from there: whoever runs it would see every reader.
 */
export function withOwnPictures(body: Body): Body {
  return imagesIn(body).length === 0 ? body : makeBody(body.root.children.flatMap(ownOf))
}

function ownOf(block: Block): readonly Block[] {
  switch (block.type) {
    case 'image':
      return ownPicture(block, (image) => image)
    case 'map':
      return ownPicture(block.picture, makeMap)
    case 'gallery': {
      const images = block.images.filter(({ file }) => file !== null)
      const missing = block.images.filter(({ file }) => file === null)
      if (images.length === 0) return [...missing.map(pictureText), block.caption].flatMap(asWords)
      return [
        makeGallery(images.map(asSent), block.caption),
        ...missing.map(pictureText).flatMap(asWords),
      ]
    }
    case 'embed': {
      const { picture } = block
      return [
        { ...block, picture: picture === null || picture.file === null ? null : asSent(picture) },
      ]
    }
    default:
      return [block]
  }
}

function ownPicture(image: Image, make: (image: Image) => Block): readonly Block[] {
  return image.file === null ? asWords(pictureText(image)) : [make(asSent(image))]
}

function asSent(image: Image): Image {
  const { caption, credit } = image
  const file = image.file === null ? null : sentPicture(image.file)
  // Markup has no word for “decorative” but an empty description.
  return makeImage({ file, source: '', caption, credit, alt: altOf(image) })
}

function asWords(words: string): readonly Block[] {
  return words.trim() === '' ? [] : [makeParagraph([makeText(words.trim())])]
}

/** A content whose pictures have the addresses at which they lie on the site. */
export function withPicturesPlaced(
  content: RemoteContent,
  placeOf: (id: MediaId) => string | undefined,
): RemoteContent {
  const placed = (image: Image): Image =>
    image.file === null ? image : { ...image, source: placeOf(image.file.id) ?? image.source }
  const parts = content.parts.map((part) => ({ ...part, body: withImages(part.body, placed) }))
  return { ...content, parts }
}

/** A picture that goes along with a content, with its words. */
export interface PictureGoing {
  readonly file: PictureFile
  readonly caption: string
  readonly credit: string
  readonly alt: string
}

/** The pictures a content needs on the site, each once: the lead picture, then those of its texts. */
export function picturesOf({ lead, parts }: RemoteContent): readonly PictureGoing[] {
  const all = [
    ...(lead === null ? [] : [lead]),
    ...parts.flatMap(({ body }) => imagesIn(body)),
  ].flatMap((one): readonly PictureGoing[] =>
    one.file !== null
      ? [{ file: one.file, caption: one.caption, credit: one.credit, alt: one.alt }]
      : [],
  )
  return [...new Map(all.reverse().map((one) => [one.file.id, one])).values()].reverse()
}
