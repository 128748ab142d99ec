import type { EmbeddedWords } from './embedded-words'
import { readExifWords } from './read-exif-words'
import { readIptcWords } from './read-iptc-words'
import { readXmpWords } from './read-xmp-words'

/** The blocks of a file in which such words stand. */
export interface WordBlocks {
  readonly exif?: Uint8Array | undefined
  readonly iptc?: Uint8Array | undefined
  readonly xmp?: Uint8Array | undefined
}

/** The words of all blocks: XMP first, as editors of today write it; then IPTC; then the camera's. */
export function readEmbeddedWords({ xmp, iptc, exif }: WordBlocks): EmbeddedWords {
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
