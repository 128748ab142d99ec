import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cropBetween, cutOf, withCut } from '../../../shared/model/picture-cut'
import { samplePicture } from '../../support/sample-coverage'

const spots = fc.record({
  x: fc.double({ min: -500, max: 3_000, noNaN: true }),
  y: fc.double({ min: -500, max: 3_000, noNaN: true }),
})

test('whatever is drawn lies in the picture, in whole pixels, and is large enough to see', () => {
  const ratios = fc.constantFrom(null, 1, 1.5, 16 / 9, 0.8)
  fc.assert(
    fc.property(spots, spots, ratios, (from, to, ratio) => {
      const crop = cropBetween(from, to, { file: samplePicture, ratio })

      for (const number of Object.values(crop)) expect(Number.isInteger(number)).toBe(true)
      expect(crop.left).toBeGreaterThanOrEqual(0)
      expect(crop.top).toBeGreaterThanOrEqual(0)
      expect(crop.left + crop.width).toBeLessThanOrEqual(samplePicture.width)
      expect(crop.top + crop.height).toBeLessThanOrEqual(samplePicture.height)
      expect(Math.min(crop.width, crop.height)).toBeGreaterThanOrEqual(16)
    }),
  )
})

test('proportions that were asked for hold up to the edge of the picture', () => {
  fc.assert(
    fc.property(spots, spots, fc.constantFrom(1, 1.5, 16 / 9, 0.8), (from, to, ratio) => {
      const crop = cropBetween(from, to, { file: samplePicture, ratio })

      fc.pre(Math.min(crop.width, crop.height) > 16)
      expect(Math.abs(crop.width - crop.height * ratio)).toBeLessThanOrEqual(2)
    }),
  )
})

test('drawn to the left and upwards it is the same part', () => {
  const [a, b] = [
    { x: 100, y: 200 },
    { x: 700, y: 500 },
  ]
  const within = { file: samplePicture, ratio: null }

  expect(cropBetween(b, a, within)).toEqual(cropBetween(a, b, within))
  expect(cropBetween(a, b, within)).toEqual({ left: 100, top: 200, width: 600, height: 300 })
})

test('a crop of everything is none, and taking it away leaves no trace', () => {
  const everything = { left: 0, top: 0, width: 1_600, height: 1_000 }

  expect(withCut(samplePicture, { crop: everything, spot: null })).toEqual(samplePicture)
  const cropped = withCut(samplePicture, { crop: { ...everything, width: 800 }, spot: null })
  expect(cropped.crop).toEqual({ ...everything, width: 800 })
  expect(withCut(cropped, { crop: null, spot: null })).toEqual(samplePicture)
})

test('a spot is told in hundredths of what is shown, and found again', () => {
  const crop = { left: 800, top: 0, width: 800, height: 1_000 }
  const file = withCut(samplePicture, { crop, spot: { x: 1_000, y: 750 } })

  expect(file.focus).toEqual({ x: 25, y: 75 })
  expect(cutOf(file)).toEqual({ crop, spot: { x: 1_000, y: 750 } })
  expect(withCut(samplePicture, { crop, spot: { x: 0, y: 0 } }).focus).toEqual({ x: 0, y: 0 })
})
