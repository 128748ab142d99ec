import type { MediaId } from '../ids'

/** A picture with its words. The file may be missing while caption and credit are known. */
export interface Picture {
  readonly file: PictureFile | null
  readonly caption: string
  /** Who made it. Never part of the caption. */
  readonly credit: string
  /** What it shows, for those who cannot see it. */
  readonly alt: string
}

/** A picture's bytes in the media store. */
export interface PictureFile {
  readonly id: MediaId
  readonly type: PictureType
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** The kinds of picture file taken in. */
export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif' | 'image/avif'

/** The file's ending, without the dot. */
export const pictureExtension: Readonly<Record<PictureType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
}

/** A map's credit. Its image may be missing: a plain text has only the credit. */
export interface MapCredit {
  readonly file: PictureFile | null
  readonly credit: string
  /** What the map shows, in words. */
  readonly alt: string
}
