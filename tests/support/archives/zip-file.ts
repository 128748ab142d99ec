import { crc32, deflateRawSync } from 'node:zlib'

/** A file in a zip file of ours. */
export interface Zipped {
  readonly path: string
  readonly bytes: Uint8Array
  /** As Unix says it: `0o120777` is a symbolic link. */
  readonly mode?: number
  readonly isLocked?: boolean
  /** What the list says it has, where that is a lie. */
  readonly saysBytes?: number
}

/** A zip file by PKWARE’s note, so that tests can also make one that nobody should. */
export function zipFile(files: readonly Zipped[]): Buffer {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const file of files) {
    const packed = deflateRawSync(file.bytes)
    const name = Buffer.from(file.path, 'utf8')
    const facts = factsOf(file, packed.length, name.length)
    const local = Buffer.concat([uint32(0x04034b50), facts, uint16(0), name, packed])
    const outside = Buffer.concat([uint16(0), uint16(0), uint16(0), uint16(0)])
    const attributes = uint32(((file.mode ?? 0o100644) << 16) >>> 0)
    // Made on Unix, or the mode would say nothing.
    const entry = [uint32(0x02014b50), uint16(0x031e), facts, outside, attributes, uint32(at), name]
    parts.push(local)
    list.push(Buffer.concat(entry))
    at += local.length
  }
  const listed = Buffer.concat(list)
  const counts = [uint16(0), uint16(0), uint16(files.length), uint16(files.length)]
  const end = [uint32(0x06054b50), ...counts, uint32(listed.length), uint32(at), uint16(0)]
  return Buffer.concat([...parts, listed, ...end])
}

/** What stands before a file and in the list alike: how it is packed, when, its sum, sizes and name. */
function factsOf({ bytes, isLocked, saysBytes }: Zipped, packed: number, name: number): Buffer {
  const flags = 0x0800 | (isLocked === true ? 1 : 0)
  const how = [uint16(20), uint16(flags), uint16(8), uint16(0), uint16(0x5821)]
  const sizes = [uint32(crc32(bytes)), uint32(packed), uint32(saysBytes ?? bytes.length)]
  return Buffer.concat([...how, ...sizes, uint16(name)])
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
