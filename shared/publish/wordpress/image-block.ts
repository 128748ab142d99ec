import { fileNameOf, pictureName } from '../../document/blocks/image'
import { html, htmlIf, noHtml, type Html } from '../../document/html'
import type { Image } from '../../document/nodes'
import { captionAndCreditWords } from '../../document/picture-words'
import { mediaId } from '../../ids'
import { pictureExtension, pictureTypes, type PictureFile } from '../../model/media'
import { blockMarkup } from './block'
import { shortHash } from './short-hash'

/** The number a picture has in the site's library, by its address there. */
export type PictureNumbers = ReadonlyMap<string, number>

/**
 * A picture as the block editor saves one. Which of ours it is stands in its class, with the size that
 * WordPress writes nowhere: that editor keeps classes and drops every attribute it does not know.
 */
export function imageBlock(image: Image, numbers: PictureNumbers, extraClass = ''): Html {
  const { file, source, alt } = image
  if (source === '') return noHtml
  const id = numbers.get(source)
  const ours = file === null ? '' : pictureClass(file, source)
  const className = `${extraClass} ${ours}`.trim()
  const number = htmlIf(id !== undefined, () => html` class="wp-image-${id ?? 0}"`)
  const words = captionAndCreditWords(image, { setsApart: true })
  const caption = htmlIf(
    words !== noHtml,
    () => html`<figcaption class="wp-element-caption">${words}</figcaption>`,
  )
  return blockMarkup(
    'image',
    {
      ...(id === undefined ? {} : { id }),
      sizeSlug: 'full',
      linkDestination: 'none',
      ...(className === '' ? {} : { className }),
    },
    html`<figure class="${`wp-block-image size-full ${className}`.trim()}"><img src="${source}" alt="${alt.trim()}"${number}/>${caption}</figure>`,
  )
}

/** Our picture, its size, and a hash of the name it has there: another one put in its place shows. */
function pictureClass({ id, type, width, height }: PictureFile, url: string): string {
  const size = `${String(width)}x${String(height)}`
  return `dateline-picture-${id}-${pictureExtension[type]}-${size}-${shortHash(fileNameOf(url))}`
}

const ourPicture =
  /(<figure class="[^"]*?\bdateline-picture-([0-9a-z]{1,64})-([a-z0-9]{1,5})-(\d{1,6})x(\d{1,6})-([0-9a-f]{8})\b[^"]*"[^>]*>\s*(?:<a\s[^>]*>\s*)?<img)(?=\s)([^>]*?\ssrc="([^"]*)")/g

/** Content with the names of our pictures where `readHtml` looks for them: at the pictures. */
export function withPictureNames(content: string): string {
  return content.replace(
    ourPicture,
    (whole, start: string, id: string, ending: string, ...rest: readonly string[]) => {
      const [width = '', height = '', hash = '', attributes = '', url = ''] = rest
      const type = pictureTypes.find((each) => pictureExtension[each] === ending)
      if (type === undefined || shortHash(fileNameOf(url)) !== hash) return whole
      const file = { id: mediaId(id), type, width: Number(width), height: Number(height) }
      const named = html` data-picture="${pictureName(file, url)}" width="${width}" height="${height}"`
      return `${start}${named.markup}${attributes}`
    },
  )
}
