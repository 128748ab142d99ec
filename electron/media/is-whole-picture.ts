import type { PictureType } from '../../shared/model/media'

/**
 * Whether a picture's bytes go on to its end: a copy cut off on the way has a good head, but shows
 * half a picture. Bytes behind the end are common and harmless.
 */
export function isWholePicture(type: PictureType, picture: Uint8Array): boolean {
  const bytes = Buffer.from(picture.buffer, picture.byteOffset, picture.byteLength)
  switch (type) {
    case 'image/jpeg':
      return bytes.includes(endOfImage, scanOf(bytes))
    case 'image/png':
      return bytes.includes('IEND', 0, 'latin1')
    case 'image/webp':
      return bytes.length >= bytes.readUInt32LE(4) + 8
    case 'image/tiff':
    case 'image/svg+xml':
      // Decoding tells: neither has an end mark.
      return true
    case 'image/gif':
      // Shows as much as there is, and many a whole one lacks its end mark.
      return true
    case 'image/avif':
    case 'image/heic':
      return reachesLastBox(bytes)
  }
}

const endOfImage = Buffer.from([0xff, 0xd9])
const startOfScan = 0xda

/** Where a JPEG's picture begins: behind its head, which may hold a whole preview of its own. */
function scanOf(bytes: Buffer): number {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== startOfScan) {
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return at
}

/** Every box of the file says its own length; 0 means: to the end. */
function reachesLastBox(bytes: Buffer): boolean {
  let at = 0
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(at)
    if (length === 0) return true
    // Beyond 4 GB a length of 64 bits follows; pictures that large are refused before.
    if (length < 8) return false
    at += length
  }
  return at === bytes.length
}
