import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { pictureForms } from '../../../shared/document/picture-forms'
import { sentPicture } from '../../../shared/publish/remote/sent-picture'
import { must, tempFolder } from '../../store/support/temp-newsroom'
import { cameraSecrets, colourIn, isNear, tellsPlace } from '../../support/picture-files'
import { picturesHere } from '../../support/pictures-here'

const sample = (name: string) => readFileSync(join(__dirname, '../../support/heic', name))
const phone = sample('phone.heic')

describe('a picture as iPhones take them', () => {
  test('is taken in upright, and the original is kept as it came', async () => {
    const folder = tempFolder()

    const file = must(await picturesHere(folder).add('IMG_0001.HEIC', phone))

    expect(file).toMatchObject({ type: 'image/heic', width: 480, height: 640, look: 'opaque' })
    expect(readFileSync(`${folder}/media/${file.id}.heic`).equals(phone)).toBe(true)
  })

  test('goes to readers upright, in the colours of the web, and says nothing of place and camera', async () => {
    const { exif = Buffer.alloc(0) } = await sharp(phone).metadata()
    expect([exif.includes(cameraSecrets[0]), tellsPlace(exif)]).toEqual([true, true])

    const made = await formsOf(phone)

    expect(made).not.toHaveLength(0)
    for (const bytes of made) {
      await expectColour(bytes, { left: 0.5, top: 0.1 }, [0xe0, 0x80, 0x20])
      await expectColour(bytes, { left: 0.5, top: 0.9 }, [0x20, 0x40, 0x80])
      const head = await sharp(bytes).metadata()
      expect([head.exif, head.orientation]).toEqual([undefined, undefined])
      for (const secret of cameraSecrets) expect(bytes.includes(secret)).toBe(false)
      expect(head.xmp?.toString('utf8')).toContain('<rdf:li>Mara Linde</rdf:li>')
    }
  })

  test('is cut and sent to a server as a JPEG', async () => {
    const pictures = picturesHere(tempFolder())
    const file = must(await pictures.add('IMG_0001.HEIC', phone))
    const cut = { ...file, crop: { left: 0, top: 400, width: 300, height: 200 } }

    const bytes = Buffer.from(must(await pictures.bytesToSend(sentPicture(cut))))

    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 300, height: 200 })
    await expectColour(bytes, { left: 0.5, top: 0.5 }, [0x20, 0x40, 0x80])
  })

  test('offers the words of its file', async () => {
    const pictures = picturesHere(tempFolder())
    const { id } = must(await pictures.add('IMG_0001.HEIC', phone))

    expect(await pictures.words(id)).toEqual({
      caption: 'The quay at noon',
      credit: 'Mara Linde',
      copyright: 'Coast Pictures',
      alt: '',
    })
  })

  test('to see through stays so', async () => {
    const file = must(await picturesHere(tempFolder()).add('logo.heic', sample('clear.heic')))
    expect(file).toMatchObject({ width: 160, height: 120, look: 'transparent' })

    for (const bytes of await formsOf(sample('clear.heic'))) {
      expect((await sharp(bytes).stats()).isOpaque).toBe(false)
      await expectColour(bytes, { left: 0.3, top: 0.5 }, [0xe0, 0x80, 0x20])
    }
  })
})

describe('a HEIC file that is not what it says', () => {
  test.each([
    ['cut off', phone.subarray(0, 1_800), 'cut off'],
    ['without a picture that can be decoded', Buffer.from(phone).fill(0x55, 230, 320), 'damaged'],
    ['a name and nothing behind it', emptyHeic(), 'not a picture, or it is damaged'],
    ['larger than can be decoded', sized(12_000, 12_000), 'HEIC picture of over 110 million'],
    ['of a size its picture does not have', sized(9_000, 9_000), 'damaged'],
  ])('%s is refused in words, and nothing of it is kept', async (_, bytes, words) => {
    const taken = await picturesHere(tempFolder()).add('IMG_0001.HEIC', bytes)

    expect(taken.ok ? '' : taken.error.message).toContain(words)
  })
})

async function expectColour(
  bytes: Buffer,
  at: { readonly left: number; readonly top: number },
  colour: readonly number[],
): Promise<void> {
  const found = await colourIn(bytes, at)
  expect(isNear(found, colour), `${found.join()} where ${colour.join()} is`).toBe(true)
}

async function formsOf(bytes: Buffer): Promise<readonly Buffer[]> {
  const pictures = picturesHere(tempFolder())
  const { webp, plain } = pictureForms(must(await pictures.add('IMG_0001.HEIC', bytes)))
  const paths = await Promise.all([...webp, ...plain].map(pictures.form))
  return paths.map((path) => readFileSync(must(path)))
}

function emptyHeic(): Buffer {
  return Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'),
    Buffer.alloc(64),
  ])
}

/** The picture with another size in its head (its `ispe` box). */
function sized(width: number, height: number): Buffer {
  const bytes = Buffer.from(phone)
  const at = bytes.indexOf('ispe', 0, 'latin1')
  bytes.writeUInt32BE(width, at + 8)
  bytes.writeUInt32BE(height, at + 12)
  return bytes
}
