import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { PictureFile } from '../../../shared/model/media'
import { fullForm, pictureForms, type PictureForm } from '../../../shared/document/picture-forms'
import { sentPicture } from '../../../shared/publish/remote/sent-picture'
import { must, tempFolder } from '../../store/support/temp-newsroom'
import { cameraSecrets, halves, moving, phonePhoto, tellsPlace } from '../../support/picture-files'
import { picturesHere } from '../../support/pictures-here'

describe('what readers are given of a photograph', () => {
  test('no form tells where it was taken, with what, or holds a preview', async () => {
    const original = await phonePhoto({ width: 2_000, height: 1_500 })
    const { exif: told = Buffer.alloc(0) } = await sharp(original).metadata()
    expect([told.includes(cameraSecrets[0]), tellsPlace(told)]).toEqual([true, true])

    const { forms } = await takenIn('IMG_1.jpg', original)

    expect(forms).toHaveLength(9)
    for (const { bytes } of forms) {
      const { exif, iptc, format } = await sharp(bytes).metadata()
      expect({ format, exif, iptc }).toEqual({ format, exif: undefined, iptc: undefined })
      for (const secret of cameraSecrets) expect(bytes.includes(secret)).toBe(false)
      expect(bytes.includes('Exif\0\0')).toBe(false)
    }
  })

  test('each form still names its photographer and whose it is', async () => {
    const { forms } = await takenIn('IMG_1.jpg', await phonePhoto({ width: 900, height: 600 }))

    for (const { bytes } of forms) {
      const words = (await sharp(bytes).metadata()).xmp?.toString('utf8') ?? ''
      expect(words).toContain('<rdf:li>Mara Linde</rdf:li>')
      expect(words).toContain('>Coast Pictures<')
    }
  })

  test('one taken on its side stands upright, with the size the page was told', async () => {
    const sideways = await phonePhoto({ width: 1_200, height: 900, orientation: 6 })

    const { file, forms } = await takenIn('IMG_2.jpg', sideways)

    expect(file).toMatchObject({ width: 900, height: 1_200 })
    for (const { form, bytes } of forms) {
      const { width, height, orientation } = await sharp(bytes).metadata()
      expect([width, height, orientation]).toEqual([form.width, form.height, undefined])
      // The left half, turned to the right, is on top.
      expect(await colourAt(bytes, { left: 0.5, top: 0.1 })).toBe('orange')
      expect(await colourAt(bytes, { left: 0.5, top: 0.9 })).toBe('blue')
    }
  })

  test('a cut shows that part, and leaves the original as it was', async () => {
    const original = await halves(1_000, 600).jpeg().toBuffer()
    const { pictures, file, folder } = await takenIn('cut.jpg', original)
    const cut: PictureFile = { ...file, crop: { left: 600, top: 0, width: 400, height: 300 } }

    const [form] = pictureForms(cut).plain
    const bytes = await made(pictures, form)

    expect(await sharp(bytes).metadata()).toMatchObject({ width: 400, height: 300 })
    expect(await colourAt(bytes, { left: 0.02, top: 0.5 })).toBe('blue')
    expect(readFileSync(`${folder}/media/${file.id}.jpg`).equals(original)).toBe(true)
  })

  test('a server is sent the cut, without the notes, and not the original', async () => {
    const original = await phonePhoto({ width: 1_000, height: 600 })
    const { pictures, file } = await takenIn('IMG_3.jpg', original)
    const cut: PictureFile = { ...file, crop: { left: 600, top: 0, width: 400, height: 300 } }

    const bytes = Buffer.from(must(await pictures.bytesToSend(sentPicture(cut))))

    const { width, height, exif } = await sharp(bytes).metadata()
    expect([width, height, exif]).toEqual([400, 300, undefined])
    expect(await colourAt(bytes, { left: 0.02, top: 0.5 })).toBe('blue')
  })

  test('made again in another newsroom, every form is the same to the byte', async () => {
    const original = await phonePhoto({ width: 1_000, height: 700 })

    const here = await takenIn('a.jpg', original)
    const there = await takenIn('b.jpg', original)

    expect(here.forms.map(({ bytes }) => bytes)).toEqual(there.forms.map(({ bytes }) => bytes))
  })
})

describe('pictures of other kinds', () => {
  test('one for print, in CMYK, comes in the colours of the web', async () => {
    const print = await halves(600, 400).toColourspace('cmyk').jpeg().toBuffer()
    expect(await sharp(print).metadata()).toMatchObject({ space: 'cmyk' })

    const { forms } = await takenIn('print.jpg', print)

    for (const { bytes } of forms) {
      expect(await sharp(bytes).metadata()).toMatchObject({ space: 'srgb', channels: 3 })
    }
  })

  test('16 bits a colour become 8, and TIFF becomes what browsers show', async () => {
    const tiff = await halves(600, 400).toColourspace('rgb16').tiff().toBuffer()

    const { file, forms } = await takenIn('scan.tif', tiff)

    expect(file).toMatchObject({ type: 'image/tiff', look: 'opaque' })
    const kinds = await Promise.all(forms.map(({ bytes }) => sharp(bytes).metadata()))
    expect(new Set(kinds.map(({ format, depth }) => `${format} ${depth}`))).toEqual(
      new Set(['jpeg uchar', 'webp uchar']),
    )
  })

  test('a drawing to see through stays so; an unused alpha channel does not make it one', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    const logo = await halves(300, 200)
      .extend({ top: 20, bottom: 20, left: 20, right: 20, background: clear })
      .png()
      .toBuffer()
    const screenshot = await halves(300, 200).ensureAlpha().png().toBuffer()

    const seeThrough = await takenIn('logo.png', logo)
    const solid = await takenIn('screen.png', screenshot)

    expect(seeThrough.file.look).toBe('transparent')
    for (const { bytes } of seeThrough.forms) {
      expect((await sharp(bytes).stats()).isOpaque).toBe(false)
    }
    expect(solid.file.look).toBe('opaque')
  })

  test.each(['gif', 'webp'] as const)('an animated %s keeps moving', async (type) => {
    const original = await moving(type, { width: 1_000, height: 500 })

    const { file, forms } = await takenIn(`ferry.${type}`, original)

    expect(file).toMatchObject({ look: 'animated', width: 1_000, height: 500 })
    for (const { bytes } of forms) {
      const frames = await sharp(bytes, { animated: true }).metadata()
      expect(frames).toMatchObject({ pages: 3, width: 800, pageHeight: 400 })
      expect(frames.delay).toEqual([120, 120, 120])
    }
  })

  test('a drawing in SVG is given to readers as pixels, and draws nothing in from this machine', async () => {
    const folder = tempFolder()
    const secret = `${folder}/secret.png`
    await halves(100, 100).png().toFile(secret)
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="120" height="60">
      <script>alert(1)</script><rect width="120" height="60" fill="#fff"/>
      <image href="file://${secret}" width="120" height="60"/><image xlink:href="${secret}" width="120" height="60"/>
      <foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml">no</body></foreignObject></svg>`

    const { file, forms } = await takenIn('map.svg', Buffer.from(svg))

    expect(file).toMatchObject({ type: 'image/svg+xml', width: 2_400, height: 1_200 })
    for (const { bytes } of forms) {
      expect(['png', 'jpeg', 'webp']).toContain((await sharp(bytes).metadata()).format)
      expect(await colourAt(bytes, { left: 0.1, top: 0.5 })).toBe('white')
    }
  })
})

type Made = Readonly<{ form: PictureForm; bytes: Buffer }>

async function takenIn(name: string, original: Buffer) {
  const folder = tempFolder()
  const pictures = picturesHere(folder)
  const file = must(await pictures.add(name, original))
  const { webp, plain } = pictureForms(file)
  const forms: Made[] = []
  for (const form of [...webp, ...plain, fullForm(file)]) {
    forms.push({ form, bytes: await made(pictures, form) })
  }
  return { folder, pictures, file, forms }
}

async function made(pictures: ReturnType<typeof picturesHere>, form: PictureForm | undefined) {
  if (form === undefined) throw new Error('no form')
  return readFileSync(must(await pictures.form(form)))
}

async function colourAt(
  bytes: Buffer,
  at: { readonly left: number; readonly top: number },
): Promise<string> {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const x = Math.floor(info.width * at.left)
  const y = Math.floor(info.height * at.top)
  const [red = 0, , blue = 0] = data.subarray((y * info.width + x) * 3)
  if (red > 240 && blue > 240) return 'white'
  return red > blue ? 'orange' : 'blue'
}
