import { describe, expect, test } from 'vitest'
import { coverageFromReading } from '../../../shared/interchange/live-text/coverage-from-reading'
import { guessDay } from '../../../shared/interchange/live-text/guess-day'
import { readingOf } from '../../support/read-coverage'

const today = '2026-11-23' // A Monday.
const guess = (opening: string, text = 'News.') =>
  guessDay(readingOf(`${opening}\n\nUPDATE 1000 GMT:\n\n${text}`), today)

describe('which day is it?', () => {
  test('the caption’s date and the day before agree on one', () => {
    const found = guess('A port, May 23, 2023 (Agency)\n\nTuesday’s Coverage: It Began')

    expect(found?.day).toBe('2023-05-24')
    expect(found?.reason).toContain('“May 23, 2023”')
    expect(found?.reason).toContain('“Tuesday’s Coverage”')
    expect(found?.reason).toContain('Wednesday, 24 May 2023')
  })

  test.each([
    ['A port, May 23, 2023 (Agency)', '2023-05-23'],
    ['A port, 23 May 2023 (Agency)', '2023-05-23'],
    ['A port, 2023-05-23 (Agency)', '2023-05-23'],
    ['A port, Sept. 3rd, 2023 (Agency)', '2023-09-03'],
  ])('%s: the caption alone', (caption, day) => {
    expect(guess(caption)?.day).toBe(day)
  })

  test('the day before alone means the last such day', () => {
    expect(guess('A port (Agency)\n\nFriday’s Coverage: It Began')?.day).toBe('2026-11-21')
    expect(guess('A port (Agency)\n\nMonday’s Coverage: It Began')?.day).toBe('2026-11-17')
    expect(guess('A port (Agency)\n\nSunday’s Coverage: It Began')?.day).toBe('2026-11-23')
  })

  test('of the text’s own dates the latest counts, for it speaks of the past too', () => {
    expect(guess('A port (Agency)', 'Since February 24, 2022; on April 2, 2023.')?.day).toBe(
      '2023-04-02',
    )
  })

  test('a date to come, and one no calendar has, are no hint', () => {
    expect(guess('A port (Agency)', 'Until January 1, 2030, or February 30, 2023.')).toBeNull()
  })

  test('without a hint nothing is guessed', () => {
    expect(guess('A port (Agency)')).toBeNull()
  })
})

describe('making coverage of a reading', () => {
  const reading = readingOf('UPDATE 1000 GMT:\n\nA.')
  const choices = { day: '2023-05-24', zone: 'UTC', headline: '', language: 'en', offers: [] }

  test.each([
    [{ day: '2023-02-30' }, 'day-invalid'],
    [{ zone: 'Mars/Base' }, 'zone-unknown'],
  ])('%j is refused: %s', (wrong, kind) => {
    expect(coverageFromReading(reading, { ...choices, ...wrong })).toMatchObject({
      error: { kind },
    })
  })

  test('an entry longer than any is refused, and nothing is cut', () => {
    const long = readingOf(`UPDATE 1000 GMT:\n\n${'word '.repeat(500_000)}`)

    expect(coverageFromReading(long, choices)).toMatchObject({ error: { kind: 'body-invalid' } })
  })
})
