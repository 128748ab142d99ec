/** Decoded pixels, eight bits a colour, row by row from the top. */
export interface PlainPixels {
  readonly width: number
  readonly height: number
  /** 3: red, green, blue; 4: and how much it covers. */
  readonly samples: 3 | 4
  /** Bytes from one row to the next. */
  readonly stride: number
  readonly data: Uint8Array
}

/**
 * Pixels as a TIFF file in memory (6.0, not compressed), with the colour profile they are meant in: so
 * a picture that was decoded elsewhere goes the way of all others, and its colours with it.
 */
export function plainTiff(pixels: PlainPixels, profile: Uint8Array | undefined): Buffer {
  const { width, height, samples, stride, data } = pixels
  const row = width * samples
  const strips = stripsOf(height)
  const tags: Tag[] = [
    { id: 256, kind: 'long', values: [width] },
    { id: 257, kind: 'long', values: [height] },
    { id: 258, kind: 'short', values: Array<number>(samples).fill(8) },
    { id: 259, kind: 'short', values: [1] },
    { id: 262, kind: 'short', values: [2] },
    { id: 273, kind: 'long', values: strips.map(({ from }) => dataAt + from * row) },
    { id: 277, kind: 'short', values: [samples] },
    { id: 278, kind: 'long', values: [rowsInStrip] },
    { id: 279, kind: 'long', values: strips.map(({ rows }) => rows * row) },
    ...(samples === 4 ? [{ id: 338, kind: 'short', values: [2] } as const] : []),
    ...(profile === undefined ? [] : [{ id: 34675, kind: 'bytes', values: profile } as const]),
  ]
  const end = dataAt + height * row
  const directory = directoryOf(tags, even(end))
  const file = Buffer.alloc(even(end) + directory.length)
  file.write('II*\0', 0, 'latin1')
  file.writeUInt32LE(even(end), 4)
  for (let y = 0; y < height; y += 1) {
    file.set(data.subarray(y * stride, y * stride + row), dataAt + y * row)
  }
  file.set(directory, even(end))
  return file
}

interface Tag {
  readonly id: number
  readonly kind: 'short' | 'long' | 'bytes'
  readonly values: ArrayLike<number>
}

const dataAt = 8
/** Few enough that a reader needs little memory beside the file. */
const rowsInStrip = 64
const kinds = {
  bytes: { number: 7, size: 1 },
  short: { number: 3, size: 2 },
  long: { number: 4, size: 4 },
} as const

function stripsOf(height: number) {
  const count = Math.ceil(height / rowsInStrip)
  return Array.from({ length: count }, (_, at) => {
    const from = at * rowsInStrip
    return { from, rows: Math.min(rowsInStrip, height - from) }
  })
}

/** The tags, and behind them what does not fit into four bytes; it lies at `at` in the file. */
function directoryOf(tags: readonly Tag[], at: number): Buffer {
  const head = Buffer.alloc(2 + tags.length * 12 + 4)
  head.writeUInt16LE(tags.length, 0)
  const behind: Buffer[] = []
  let next = at + head.length
  tags.forEach(({ id, kind, values }, index) => {
    const entry = 2 + index * 12
    const bytes = bytesOf(kind, values)
    head.writeUInt16LE(id, entry)
    head.writeUInt16LE(kinds[kind].number, entry + 2)
    head.writeUInt32LE(values.length, entry + 4)
    if (bytes.length <= 4) {
      bytes.copy(head, entry + 8)
      return
    }
    head.writeUInt32LE(next, entry + 8)
    behind.push(bytes)
    next += bytes.length
  })
  return Buffer.concat([head, ...behind])
}

function bytesOf(kind: Tag['kind'], values: ArrayLike<number>): Buffer {
  const { size } = kinds[kind]
  const bytes = Buffer.alloc(even(values.length * size))
  Array.from(values).forEach((value, at) => bytes.writeUIntLE(value, at * size, size))
  return bytes
}

function even(length: number): number {
  return length + (length % 2)
}
