import { decodeWords } from './decode-words'
import type { EmbeddedWords } from './embedded-words'

/** The words among a camera’s notes (EXIF, first directory); what a camera writes by itself is none. */
export function readExifWords(block: Uint8Array): Partial<EmbeddedWords> {
  const bytes = Buffer.from(block)
  const tiff = bytes.toString('latin1', 0, 4) === 'Exif' ? bytes.subarray(6) : bytes
  const texts = textsOf(tiff)
  const caption = texts.get(tags.description) ?? ''
  return {
    caption: byCamera.test(caption) ? '' : caption,
    creator: texts.get(tags.artist) ?? '',
    copyright: texts.get(tags.copyright) ?? '',
  }
}

const tags = { description: 0x010e, artist: 0x013b, copyright: 0x8298 }
const wanted: ReadonlySet<number> = new Set(Object.values(tags))
const ascii = 2
const byCamera = /^(.*\bdigital camera|sony dsc|dcim\S*|minolta\S*.*|untitled|screenshot)$/i

function textsOf(tiff: Buffer): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  if (tiff.length < 8) return texts
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const directory = long(4)
  if (directory + 2 > tiff.length) return texts
  const entries = short(directory)
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * 12
    if (at + 12 > tiff.length) break
    const tag = short(at)
    if (!wanted.has(tag) || short(at + 2) !== ascii) continue
    const length = long(at + 4)
    const from = length <= 4 ? at + 8 : long(at + 8)
    if (from + length <= tiff.length) texts.set(tag, wordsIn(tiff.subarray(from, from + length)))
  }
  return texts
}

/** A text ends at its first zero; Copyright holds the editor’s behind the photographer’s. */
function wordsIn(bytes: Buffer): string {
  const end = bytes.indexOf(0)
  return decodeWords(end === -1 ? bytes : bytes.subarray(0, end))
}
