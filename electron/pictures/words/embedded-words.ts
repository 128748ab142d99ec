import type { PictureWords } from '../../../shared/model/media'
import { readExifWords } from './read-exif-words'
import { readIptcWords } from './read-iptc-words'
import { readXmpWords } from './read-xmp-words'

/** What those who made a picture wrote into its file; each empty where they wrote nothing. */
export interface EmbeddedWords {
  readonly caption: string
  /** The photographer. */
  readonly creator: string
  /** Who sends it out: an agency. */
  readonly provider: string
  readonly copyright: string
  readonly alt: string
}

/** The blocks of a file in which such words stand. */
export interface WordBlocks {
  readonly exif?: Uint8Array | undefined
  readonly iptc?: Uint8Array | undefined
  readonly xmp?: Uint8Array | undefined
}

/** The words of all blocks: XMP first, as editors of today write it; then IPTC; then the camera's. */
export function embeddedWords({ xmp, iptc, exif }: WordBlocks): EmbeddedWords {
  const found = [read(xmp, readXmpWords), read(iptc, readIptcWords), read(exif, readExifWords)]
  const first = (field: keyof EmbeddedWords) =>
    found.map((words) => words[field] ?? '').find((words) => words !== '') ?? ''
  return {
    caption: first('caption'),
    creator: first('creator'),
    provider: first('provider'),
    copyright: first('copyright'),
    alt: first('alt'),
  }
}

function read(
  block: Uint8Array | undefined,
  reader: (block: Uint8Array) => Partial<EmbeddedWords>,
): Partial<EmbeddedWords> {
  // Larger ones hold previews and editing steps, or were made to be hard to read.
  return block === undefined || block.length > largestBlock ? {} : reader(block)
}

const largestBlock = 500_000

/** The words as an editor is offered them: photographer and agency are one credit. */
export function offeredWords(words: EmbeddedWords): PictureWords {
  const { caption, creator, provider, copyright, alt } = words
  const said = provider === '' || creator.includes(provider) ? creator : provider
  const credit = creator === '' || provider.includes(creator) ? said : joined(creator, said)
  return { caption, credit, copyright, alt }
}

function joined(creator: string, provider: string): string {
  return creator === provider ? creator : `${creator}/${provider}`
}
