import type { MediaId } from '../ids'

/** A picture with its words. The file may be missing while caption and credit are known. */
export interface Picture {
  readonly file: PictureFile | null
  readonly caption: string
  /** Who made it. Never part of the caption. */
  readonly credit: string
  /** What it shows, for those who cannot see it. */
  readonly alt: string
  /** It only adorns: an editor said so, and it needs no alternative text. Absent: it says something. */
  readonly decorative?: true
}

/** A picture's bytes in the media store, and which part of them is shown. */
export interface PictureFile {
  readonly id: MediaId
  readonly type: PictureType
  /** Pixels, as the picture stands upright. */
  readonly width: number
  readonly height: number
  /** Absent where an older version took it in: `lookOf` then goes by its type. */
  readonly look?: PictureLook
  /** The part that is shown. Absent: all of it. The original is never cut. */
  readonly crop?: PictureCrop
  /** The spot that must stay visible where a page shows a strip of it. Absent: the middle. */
  readonly focus?: PictureFocus
}

/** The kinds of picture file taken in. */
export type PictureType =
  | 'image/jpeg'
  | 'image/png'
  | 'image/webp'
  | 'image/gif'
  | 'image/avif'
  | 'image/heic'
  | 'image/tiff'
  | 'image/svg+xml'

/** What a picture needs of the form it is published in. */
export type PictureLook = 'opaque' | 'transparent' | 'animated'

/** A rectangle of the upright original, in whole pixels from its top left. */
export interface PictureCrop {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A spot of what is shown, in hundredths of its width and height from the top left. */
export interface PictureFocus {
  readonly x: number
  readonly y: number
}

/** The file's ending, without the dot. */
export const pictureExtension: Readonly<Record<PictureType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
  'image/heic': 'heic',
  'image/tiff': 'tif',
  'image/svg+xml': 'svg',
}

/** Every kind of picture file taken in. */
export const pictureTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/avif',
  'image/heic',
  'image/tiff',
  'image/svg+xml',
] as const satisfies readonly PictureType[]

/** What a picture needs; of one taken in by an older version, the most its type may need. */
export function lookOf({ type, look }: PictureFile): PictureLook {
  if (look !== undefined) return look
  if (type === 'image/gif') return 'animated'
  return type === 'image/jpeg' || type === 'image/tiff' ? 'opaque' : 'transparent'
}

/** The size of what is shown: the crop's, else the whole picture's. */
export function shownSize({ crop, width, height }: PictureFile): {
  readonly width: number
  readonly height: number
} {
  return crop ?? { width, height }
}

/** The alternative text readers are given: none for a picture that only adorns. */
export function altOf({ alt, decorative }: Pick<Picture, 'alt' | 'decorative'>): string {
  return decorative === true ? '' : alt.trim()
}

/** What an editor changes of a picture: its file or the part that is shown, words, whether it only adorns. */
export interface PictureEdit {
  readonly file?: PictureFile | null
  readonly caption?: string
  readonly credit?: string
  readonly alt?: string
  readonly decorative?: boolean
}

/** The picture after a change. What was written of one that only adorns stays for another day. */
export function editPicture(picture: Picture, edit: PictureEdit): Picture {
  const { file, caption, credit, alt } = { ...picture, ...edit }
  const decorative = edit.decorative ?? picture.decorative === true
  return { file, caption, credit, alt, ...(decorative ? { decorative } : {}) }
}

/** A map's credit. Its image may be missing: a plain text has only the credit. */
export interface MapCredit {
  readonly file: PictureFile | null
  readonly credit: string
  /** What the map shows, in words. */
  readonly alt: string
  /** It only adorns, as a small map of the country beside a story may. Absent: it says something. */
  readonly decorative?: true
}

/** Words that a picture file carries within it, as whoever made it wrote them. */
export interface PictureWords {
  readonly caption: string
  readonly credit: string
  readonly copyright: string
  readonly alt: string
}
