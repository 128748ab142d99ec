import sharp from 'sharp'

/** What a camera writes beside the picture, and nobody may read on a page. */
export const cameraSecrets = ['SN-4711-CAMERA', 'Harbour Phone 9'] as const

/** The colour of a spot, given in parts of width and height. */
export async function colourIn(
  bytes: Buffer,
  at: { readonly left: number; readonly top: number },
): Promise<readonly number[]> {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const x = Math.floor(info.width * at.left)
  const y = Math.floor(info.height * at.top)
  const from = (y * info.width + x) * info.channels
  return [...data.subarray(from, from + 3)]
}

/** Whether two colours cannot be told apart: encoders move each by a little. */
export function isNear(one: readonly number[], other: readonly number[], by = 8): boolean {
  return one.every((value, at) => Math.abs(value - (other[at] ?? -999)) <= by)
}

/** A picture of two colours: the left half orange, the right half blue. */
export function halves(width: number, height: number) {
  const half = { width: Math.ceil(width / 2), height, channels: 3 as const, background: '#204080' }
  return sharp({ create: { width, height, channels: 3, background: '#e08020' } }).composite([
    { input: { create: half }, left: Math.floor(width / 2), top: 0 },
  ])
}

/** A photograph as a phone takes it: where, with what, and on its side. */
export async function phonePhoto(of: {
  readonly width: number
  readonly height: number
  readonly orientation?: number
}): Promise<Buffer> {
  return halves(of.width, of.height)
    .withExif({
      IFD0: {
        Make: cameraSecrets[1],
        Artist: 'Mara Linde',
        Copyright: 'Coast Pictures',
        ImageDescription: 'The quay at noon',
        ...(of.orientation === undefined ? {} : { Orientation: String(of.orientation) }),
      },
      IFD2: { BodySerialNumber: cameraSecrets[0] },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '54/1 19/1 30/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '10/1 8/1 12/1',
      },
    })
    .withMetadata(of.orientation === undefined ? {} : { orientation: of.orientation })
    .jpeg()
    .toBuffer()
}

/** Whether an EXIF block says where (its first directory points to one of places). */
export function tellsPlace(exif: Buffer): boolean {
  return exif.includes(Buffer.from([0x88, 0x25])) || exif.includes(Buffer.from([0x25, 0x88]))
}

/** A JPEG with an IPTC block, as agencies send them; the words are given as bytes. */
export async function agencyPhoto(
  fields: Readonly<Record<number, readonly Buffer[]>>,
  options: { readonly utf8: boolean },
): Promise<Buffer> {
  const jpeg = await halves(900, 600).jpeg().toBuffer()
  const mark = options.utf8 ? [dataset(1, 90, Buffer.from('\x1b%G', 'latin1'))] : []
  const words = Object.entries(fields).flatMap(([field, values]) =>
    values.map((value) => dataset(2, Number(field), value)),
  )
  return withSegment(jpeg, 0xed, photoshop(Buffer.concat([...mark, ...words])))
}

/** A JPEG with an XMP packet. */
export async function describedPhoto(packet: string): Promise<Buffer> {
  const jpeg = await halves(900, 600).jpeg().toBuffer()
  return withSegment(jpeg, 0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet}`))
}

/** Frames that move, as GIF or WebP. */
export async function moving(
  type: 'gif' | 'webp',
  size = { width: 90, height: 60 },
): Promise<Buffer> {
  const stills = await Promise.all(
    colours.map((background) =>
      sharp({ create: { ...size, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  const joined = sharp(stills, { join: { animated: true } })
  return type === 'gif'
    ? joined.gif({ delay: stills.map(() => 120), loop: 0 }).toBuffer()
    : joined.webp({ delay: stills.map(() => 120) }).toBuffer()
}

/** A PNG of some kilobytes with this many pixels. */
export async function bomb(width: number, height: number): Promise<Buffer> {
  const row = Buffer.alloc(width / 8)
  const pixels = Buffer.alloc((1 + row.length) * height)
  const { deflateSync, crc32 } = await import('node:zlib')
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([1, 0, 0, 0, 0], 8)
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const colours = ['#c03020', '#20a040', '#2040c0']

function dataset(record: number, field: number, value: Buffer): Buffer {
  const head = Buffer.from([0x1c, record, field, 0, 0])
  head.writeUInt16BE(value.length, 3)
  return Buffer.concat([head, value])
}

function photoshop(iim: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(iim.length)
  const padding = Buffer.alloc(iim.length % 2)
  return Buffer.concat([
    Buffer.from('Photoshop 3.0\0', 'latin1'),
    Buffer.from('8BIM\x04\x25\0\0\0\0\0\x01A\0', 'latin1'),
    Buffer.from('8BIM\x04\x04\0\0', 'latin1'),
    length,
    iim,
    padding,
  ])
}

function withSegment(jpeg: Buffer, marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)])
}
