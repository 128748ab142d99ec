import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mediaId } from '../../../shared/ids'
import { lookOf, pictureTypes, shownSize, type PictureFile } from '../../../shared/model/media'
import { pictureElement } from '../../../shared/document/picture-element'
import { formName, fullForm, pictureForms } from '../../../shared/document/picture-forms'
import { cutOfSent, endOfId, sentPicture } from '../../../shared/publish/remote/sent-picture'
import { samplePicture } from '../../support/sample-coverage'

const place = { alt: 'A "quay" & a boat', base: '', sizes: '100vw', eager: false }

describe('the forms of a picture', () => {
  test('a large photograph comes in four sizes, as WebP and as JPEG', () => {
    const { webp, plain } = pictureForms({ ...samplePicture, width: 6_000, height: 4_000 })

    expect(webp.map(({ width, height }) => [width, height])).toEqual([
      [480, 320],
      [800, 533],
      [1200, 800],
      [1600, 1067],
    ])
    expect(plain.map(({ type }) => type)).toEqual(Array(4).fill('image/jpeg'))
  })

  test('a small one is never made larger, and comes in no size for nothing', () => {
    const widths = (width: number) =>
      pictureForms({ ...samplePicture, width, height: 100 }).webp.map((form) => form.width)

    expect(widths(300)).toEqual([300])
    expect(widths(500)).toEqual([500])
    expect(widths(900)).toEqual([480, 900])
  })

  test('a server is sent one large form with the type and size it has', () => {
    const scan: PictureFile = { ...samplePicture, type: 'image/tiff', width: 9_000, height: 6_000 }

    expect(sentPicture(scan)).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      type: 'image/jpeg',
      width: 2_560,
      height: 1_707,
    })
  })

  test('another cut of the same picture never takes a name that is there', () => {
    const cut = { left: 0, top: 0, width: 800, height: 500 }
    const names = [samplePicture, { ...samplePicture, crop: cut }].flatMap((file) =>
      pictureForms(file).plain.map(formName),
    )

    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('4f1c2a7be09d55834f1c-0.0.800.500-800.jpg')
  })

  test('any picture has forms that are small enough, upright in proportion, and named apart', () => {
    const edge = fc.integer({ min: 1, max: 100_000 })
    const files = fc.record({
      id: fc.constant(mediaId('ab'.repeat(32))),
      type: fc.constantFrom(...pictureTypes),
      width: edge,
      height: edge,
    })
    fc.assert(
      fc.property(files, (file) => {
        const { webp, plain } = pictureForms(file)
        const all = [...webp, ...plain, fullForm(file)]
        for (const { width, height } of all) {
          expect(width).toBeGreaterThanOrEqual(1)
          expect(height).toBeGreaterThanOrEqual(1)
          expect(width).toBeLessThanOrEqual(Math.min(2_560, file.width))
          // What WebP can hold.
          expect(height).toBeLessThanOrEqual(16_383)
          const exact = (width * shownSize(file).height) / shownSize(file).width
          expect(Math.abs(height - Math.min(16_000, Math.max(1, exact)))).toBeLessThanOrEqual(0.5)
        }
        const names = [...webp, ...plain].map(formName)
        expect(new Set(names).size).toBe(names.length)
        expect(lookOf(file)).not.toBe('')
      }),
    )
  })
})

describe('the id of what a server is sent', () => {
  const number = fc.integer({ min: 0, max: 100_000 })
  const crops = fc.record({
    left: number,
    top: number,
    width: fc.integer({ min: 1, max: 100_000 }),
    height: fc.integer({ min: 1, max: 100_000 }),
  })
  const ids = fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 })
    .map((digits) => mediaId(digits.join('')))

  test('is not the original’s, not even at its beginning, and tells the cut to those who have the original', () => {
    fc.assert(
      fc.property(ids, crops, (id, crop) => {
        const whole = sentPicture({ ...samplePicture, id })
        const cut = sentPicture({ ...samplePicture, id, crop })

        const beginnings = [id, whole.id, cut.id].map((each) => each.slice(0, 16))
        expect(new Set(beginnings).size).toBe(3)
        for (const sent of [whole, cut]) {
          expect(sent.id).toMatch(/^[0-9a-f]{64}$/)
          expect(endOfId(sent.id)).toBe(endOfId(id))
        }
        expect(cutOfSent(whole.id, id)).toBeNull()
        expect(cutOfSent(cut.id, id)).toEqual(crop)
      }),
    )
  })
})

describe('a picture on a page', () => {
  test('the browser chooses among the sizes, and knows the place before the picture comes', () => {
    const { markup } = pictureElement(samplePicture, place)

    expect(markup).toContain('<source type="image/webp" srcset="pictures/')
    expect(markup).toMatch(/-480\.webp 480w, .*-1600\.webp 1600w" sizes="100vw">/)
    expect(markup).toContain('alt="A &quot;quay&quot; &amp; a boat" width="1600" height="1000"')
    expect(markup).toContain(' loading="lazy" decoding="async"')
  })

  test('a focus keeps its spot in sight where a page cuts it to a strip', () => {
    const file: PictureFile = { ...samplePicture, focus: { x: 22, y: 75 } }

    expect(pictureElement(file, place).markup).toContain(' class="focus-x20 focus-y80"')
    expect(pictureElement(samplePicture, place).markup).not.toContain('focus-')
  })

  test('a small place is offered small forms only', () => {
    const { markup } = pictureElement(samplePicture, { ...place, widest: 480 })

    expect(markup).not.toMatch(/-(800|1200|1600)\./)
  })
})
