import { decodeWords } from './decode-words'
import type { EmbeddedWords } from './embedded-words'

/**
 * The words of an IPTC block (IIM 4.2): as it stands in Photoshop’s image resources, or bare. A block
 * that is cut off gives what stands before the cut.
 */
export function readIptcWords(block: Uint8Array): Partial<EmbeddedWords> {
  const fields = fieldsOf(iimOf(Buffer.from(block)))
  const words = (field: number) =>
    (fields.get(field) ?? []).map(decodeWords).filter((text) => text !== '')
  return {
    caption: words(120)[0] ?? '',
    creator: words(80).join(', '),
    provider: words(110)[0] ?? '',
    copyright: words(116)[0] ?? '',
  }
}

const resource = '8BIM'
const iptcResource = 0x0404
const tag = 0x1c
const application = 2

function iimOf(block: Buffer): Buffer {
  let at = block.indexOf(resource, 0, 'latin1')
  if (at === -1) return block
  while (at + 12 <= block.length && block.toString('latin1', at, at + 4) === resource) {
    const id = block.readUInt16BE(at + 4)
    // A name with its length before it, padded to an even number of bytes.
    const name = even((block[at + 6] ?? 0) + 1)
    const size = at + 6 + name
    if (size + 4 > block.length) break
    const length = block.readUInt32BE(size)
    if (id === iptcResource) return block.subarray(size + 4, size + 4 + length)
    at = size + 4 + even(length)
  }
  return Buffer.alloc(0)
}

function fieldsOf(iim: Buffer): ReadonlyMap<number, readonly Buffer[]> {
  const fields = new Map<number, Buffer[]>()
  let at = 0
  while (at + 5 <= iim.length && iim[at] === tag) {
    const record = iim[at + 1]
    const field = iim[at + 2] ?? 0
    const length = iim.readUInt16BE(at + 3)
    // Beyond 32 KB the length is written otherwise, and it is no caption.
    if (length > 0x7fff || at + 5 + length > iim.length) break
    if (record === application) {
      fields.set(field, [...(fields.get(field) ?? []), iim.subarray(at + 5, at + 5 + length)])
    }
    at += 5 + length
  }
  return fields
}

function even(length: number): number {
  return length + (length % 2)
}
