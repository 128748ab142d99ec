import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, noSeries, seriesHeadline } from '../../../shared/model/series'
import { addDays } from '../../../shared/model/stamp'

const war = { name: 'The war', epoch: '2022-02-24', headline: 'War, day {N}: ' }

test('the epoch is Day 1, and 27 April 2023 Day 428', () => {
  expect([dayNumber(war, '2022-02-24'), dayNumber(war, '2023-04-27')]).toEqual([1, 428])
})

test('before the epoch, and without one, days have no number', () => {
  expect([
    dayNumber(war, '2022-02-23'),
    dayNumber(noSeries, '2022-02-24'),
    dayNumber(null, '2022-02-24'),
  ]).toEqual([null, null, null])
})

test('each day counts one more, over leap days, clock changes and centuries', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (later) => {
      expect(dayNumber(war, addDays(war.epoch, later))).toBe(later + 1)
    }),
  )
})

test('a day is called as the series says, else by its name and number', () => {
  expect(seriesHeadline(war, '2023-04-27')).toBe('War, day 428:')
  expect(seriesHeadline({ ...war, headline: '' }, '2023-04-27')).toBe('The war, day 428')
  expect(seriesHeadline({ ...war, epoch: '', headline: '' }, '2023-04-27')).toBe('The war')
  expect(seriesHeadline(null, '2023-04-27')).toBe('')
})
