import { isId, mediaId } from '../../ids'
import {
  altOf,
  pictureExtension,
  pictureTypes,
  shownSize,
  type PictureCrop,
  type PictureFile,
  type PictureFocus,
  type PictureLook,
} from '../../model/media'
import { say } from '../../words/say'
import { html, htmlIf, noHtml, type Html } from '../html'
import { makeImage } from '../make-body'
import type { Image } from '../nodes'
import { captionAndCredit, type WordsSetting } from '../picture-words'
import { pictureElement } from '../picture-element'
import { safeWebUrl, webHost } from '../safe-url'
import { parseWords, type BodyReading, type SourceNode } from '../source'

/** Where and how the pictures of a text are set. */
export interface PictureOptions extends WordsSetting {
  /** Where the page finds a file: beside the article's own page unless said otherwise; null: not at all. */
  readonly pictureUrl?: (image: Image) => string | null
  /** The way from the page to the folder beside whose pictures it stands; empty unless said otherwise. */
  readonly base?: string
  /**
   * Writes into the markup which of our pictures it is, so that it is known again when somebody
   * else's site gives the text back.
   */
  readonly namesPictures?: boolean
  /** Shows to those who write where a picture is missing, even without a word below it. */
  readonly showsGaps?: boolean
}

/** Reads a picture; what is not as it should be is left out, its words stay. */
export function parseImage({ fields }: Pick<SourceNode, 'fields'>, reading: BodyReading): Image {
  const word = (name: string) => parseWords(fields[name], reading)
  return makeImage({
    file: parsePictureFile(fields.file),
    source: safeWebUrl(word('source')) ?? '',
    caption: word('caption'),
    credit: word('credit'),
    alt: word('alt'),
    ...(fields.decorative === true ? { decorative: true } : {}),
  })
}

/** A picture as readers get it; without a file its words alone, without either nothing. */
export function renderImage(
  image: Image,
  options: PictureOptions = {},
  look: PictureSetting = plainly,
): Html {
  const words = captionAndCredit(image, options)
  const picture = imageElement(image, options)
  if (picture !== noHtml) {
    return html`<figure class="picture${look.classes}">${picture}${words}</figure>`
  }
  const className = `picture${look.classes} missing-picture`
  if (options.showsGaps === true) {
    return html`<figure class="${className}"><div class="picture-gap">${gapWords(image, look)}</div>${words}</figure>`
  }
  return htmlIf(words !== noHtml, () => html`<figure class="${className}">${words}</figure>`)
}

/** What a picture is where it is not one by itself. */
export interface PictureSetting {
  /** Its class names, each behind a space. */
  readonly classes: string
  /** What it is called where it is missing. */
  readonly name: 'picture' | 'map'
}

const plainly: PictureSetting = { classes: '', name: 'picture' }

function gapWords({ source }: Image, { name }: PictureSetting): string {
  const host = webHost(source)
  if (name === 'map') {
    return host === ''
      ? say('The map itself is missing')
      : say('The map is still on {host}', { host })
  }
  return host === ''
    ? say('The picture itself is missing')
    : say('The picture is still on {host}', { host })
}

/** The picture alone, without its words; nothing where there is no file, or the page does not show it. */
export function imageElement(image: Image, options: PictureOptions): Html {
  const { file } = image
  const alt = altOf(image)
  if (options.pictureUrl === undefined) {
    return file === null
      ? noHtml
      : pictureElement(file, { alt, ...inText, base: options.base ?? '' })
  }
  const url = options.pictureUrl(image)
  if (url === null) return noHtml
  if (file === null) return html`<img src="${url}" alt="${alt}" loading="lazy">`
  const { width, height } = shownSize(file)
  const name = htmlIf(
    options.namesPictures === true,
    () => html` data-picture="${pictureName(file, url)}"`,
  )
  return html`<img src="${url}" alt="${alt}" width="${width}" height="${height}" loading="lazy"${name}>`
}

// As wide as the column of text at most.
const inText = {
  sizes: '(min-width: 640px) 37rem, calc(100vw - 2.5rem)',
  eager: false,
} as const

/** Which picture of ours stands at an address: the name of its file here, and that of its file there. */
export function pictureName({ id, type }: PictureFile, url: string): string {
  return `${id}.${pictureExtension[type]} ${fileNameOf(url)}`
}

/** The picture of ours that markup names, while it still shows that one; null for any other. */
export function namedPicture(
  name: string,
  shown: { readonly url: string; readonly width: number; readonly height: number },
): PictureFile | null {
  const [ours = '', theirs = ''] = name.split(' ')
  const [id, ending] = ours.split('.')
  const type = pictureTypes.find((each) => pictureExtension[each] === ending)
  if (theirs === '' || theirs !== fileNameOf(shown.url)) return null
  return parsePictureFile({ id, type, width: shown.width, height: shown.height })
}

/** The name of the file at an address. */
export function fileNameOf(url: string): string {
  return (
    url
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? ''
  )
}

function parsePictureFile(value: unknown): PictureFile | null {
  if (!isRecord(value)) return null
  const { id, type, width, height, look, crop, focus } = value
  const known = pictureTypes.find((each) => each === type)
  if (typeof id !== 'string' || !isId(id) || known === undefined) return null
  if (!isLength(width) || !isLength(height)) return null
  return {
    ...{ id: mediaId(id), type: known, width, height },
    ...(isLook(look) ? { look } : {}),
    ...(isCrop(crop) ? { crop: cropOf(crop) } : {}),
    ...(isFocus(focus) ? { focus: { x: focus.x, y: focus.y } } : {}),
  }
}

function cropOf({ left, top, width, height }: PictureCrop): PictureCrop {
  return { left, top, width, height }
}

function isLook(value: unknown): value is PictureLook {
  return value === 'opaque' || value === 'transparent' || value === 'animated'
}

function isCrop(value: unknown): value is PictureCrop {
  if (!isRecord(value)) return false
  const isPlace = (each: unknown) => each === 0 || isLength(each)
  return (
    isPlace(value.left) && isPlace(value.top) && isLength(value.width) && isLength(value.height)
  )
}

function isFocus(value: unknown): value is PictureFocus {
  const isPart = (each: unknown) => typeof each === 'number' && each >= 0 && each <= 100
  return isRecord(value) && isPart(value.x) && isPart(value.y)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 100_000
}
