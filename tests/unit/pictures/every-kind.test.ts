import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { pictureForms } from '../../../shared/document/picture-forms'
import { must, tempFolder } from '../../store/support/temp-newsroom'
import { colourIn, halves, isNear } from '../../support/picture-files'
import { picturesHere } from '../../support/pictures-here'

const orange = [0xe0, 0x80, 0x20]
const blue = [0x20, 0x40, 0x80]

/** All forms of a picture that was just taken in. */
async function formsOf(bytes: Buffer) {
  const pictures = picturesHere(tempFolder())
  const file = must(await pictures.add('picture', bytes))
  const { webp, plain } = pictureForms(file)
  const paths = await Promise.all([...webp, ...plain].map(pictures.form))
  return { file, forms: paths.map((path) => readFileSync(must(path))) }
}

async function expectHalves(forms: readonly Buffer[]): Promise<void> {
  for (const bytes of forms) {
    const left = await colourIn(bytes, { left: 0.2, top: 0.5 })
    const right = await colourIn(bytes, { left: 0.8, top: 0.5 })
    expect(isNear(left, orange), `${left.join()} on the left`).toBe(true)
    expect(isNear(right, blue), `${right.join()} on the right`).toBe(true)
  }
}

describe('every kind of picture', () => {
  test.each([
    ['image/jpeg', async () => halves(300, 200).jpeg().toBuffer()],
    ['image/png', async () => halves(300, 200).png().toBuffer()],
    ['image/webp', async () => halves(300, 200).webp().toBuffer()],
    ['image/avif', async () => halves(300, 200).avif({ effort: 0 }).toBuffer()],
    ['image/gif', async () => halves(300, 200).gif().toBuffer()],
    ['image/tiff', async () => halves(300, 200).tiff().toBuffer()],
    ['image/tiff', async () => halves(300, 200).toColourspace('rgb16').tiff().toBuffer()],
    ['image/png', async () => halves(300, 200).toColourspace('rgb16').png().toBuffer()],
  ])('%s goes to readers in its colours', async (type, made) => {
    const { file, forms } = await formsOf(await made())

    expect(file).toMatchObject({ type, width: 300, height: 200 })
    await expectHalves(forms)
  })

  test.each(['p3', 'cmyk'])('colours meant in %s are those of the web', async (profile) => {
    const picture = halves(300, 200).withIccProfile(profile)
    const jpeg = profile === 'cmyk' ? picture.toColourspace('cmyk') : picture
    const bytes = await jpeg.jpeg({ quality: 100 }).toBuffer()
    const { icc, space } = await sharp(bytes).metadata()
    expect([icc === undefined, space]).toEqual([false, profile === 'cmyk' ? 'cmyk' : 'srgb'])
    const shown = await sharp(bytes).toColourspace('srgb').png().toBuffer()

    const { forms } = await formsOf(bytes)

    for (const form of forms) {
      const meant = await colourIn(shown, { left: 0.2, top: 0.5 })
      const found = await colourIn(form, { left: 0.2, top: 0.5 })
      expect(isNear(found, meant), `${found.join()} where ${meant.join()} is`).toBe(true)
      expect((await sharp(form).metadata()).space).toBe('srgb')
    }
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'held as EXIF orientation %i it stands upright',
    async (at) => {
      const turned = await heldAs(at, await halves(300, 200).png().toBuffer())

      const { file, forms } = await formsOf(turned)

      expect(file).toMatchObject({ width: 300, height: 200 })
      await expectHalves(forms)
    },
  )
})

describe('a picture that was cut off on its way', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)(
    'as %s is refused',
    async (format) => {
      const options = format === 'avif' ? { effort: 0 } : {}
      const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
      const grain = sharp({
        create: { width: 400, height: 300, channels: 3, background: '#888', noise },
      })
      const whole = await grain.toFormat(format, options).toBuffer()

      const half = whole.subarray(0, Math.floor(whole.length / 2))
      const taken = await picturesHere(tempFolder()).add(`half.${format}`, half)

      expect(taken.ok ? '' : taken.error.kind).toBe('picture-invalid')
      expect(taken.ok ? '' : taken.error.message).toMatch(/cut off|damaged/)
    },
  )

  test('or says it is of another kind than it is, is what its bytes say', async () => {
    const bytes = await halves(60, 40).png().toBuffer()

    const file = must(await picturesHere(tempFolder()).add('really-a.jpg', bytes))

    expect(file.type).toBe('image/png')
  })
})

/** What a camera writes that is held so: the pixels turned away, and the number that turns them back. */
async function heldAs(orientation: number, upright: Buffer): Promise<Buffer> {
  const [mirrored, angle] = held[orientation] ?? [false, 0]
  // Two steps: sharp turns before it mirrors, whatever the order.
  const seen = mirrored ? await sharp(upright).flop().png().toBuffer() : upright
  const turned = await sharp(seen).rotate(angle).png().toBuffer()
  return sharp(turned).withMetadata({ orientation }).jpeg().toBuffer()
}

const held: Readonly<Record<number, readonly [mirrored: boolean, angle: number]>> = {
  2: [true, 0],
  3: [false, 180],
  4: [true, 180],
  5: [true, 270],
  6: [false, 270],
  7: [true, 90],
  8: [false, 90],
}
