import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLanguage } from '../../../shared/model/language'
import { parseClockTime } from '../../../shared/model/parse-clock-time'
import { checkDay } from '../../../shared/model/check-day'
import { checkZone } from '../../../shared/model/check-zone'
import {
  clockTime,
  dayOf,
  formatStamp,
  instantAt,
  isoTime,
  longDay,
  shortDay,
  utcTime,
  zoneLabel,
  zoneOfTemplate,
} from '../../../shared/model/stamp'

const london = 'Europe/London'
const at = (iso: string) => Date.parse(iso)

describe('the label of an update', () => {
  test('a label that says GMT is converted, also in summer', () => {
    const summer = at('2023-05-24T12:54:00Z')

    expect(formatStamp('UPDATE {HHmm} GMT', summer, london)).toBe('UPDATE 1254 GMT')
    expect(formatStamp('UPDATE {HHmm} GMT', summer, 'Asia/Tokyo')).toBe('UPDATE 1254 GMT')
    expect(formatStamp('{HH:mm} {zone}', summer, london)).toBe('13:54 BST')
  })

  test('a label that names no zone, or one by its distance, is in the house’s own', () => {
    expect(zoneOfTemplate('{HH:mm}', london)).toBe(london)
    expect(zoneOfTemplate('{HHmm} GMT+2', 'Europe/Kyiv')).toBe('Europe/Kyiv')
    expect(zoneOfTemplate('{HHmm} UTC', london)).toBe('UTC')
    expect(zoneOfTemplate('HIGMTON {HHmm}', london)).toBe(london)
  })

  test('a zone is said as its people say it', () => {
    const winter = at('2023-01-10T12:00:00Z')

    expect(zoneLabel(winter, london)).toBe('GMT')
    expect(zoneLabel(at('2023-07-10T12:00:00Z'), london)).toBe('BST')
    expect(zoneLabel(winter, 'Etc/UTC')).toBe('GMT')
    expect(zoneLabel(winter, 'Asia/Kolkata')).toBe('GMT+5:30')
  })
})

describe('days and clocks', () => {
  test('ten past midnight belongs to the new day, in the zone of the house', () => {
    const instant = at('2023-05-24T23:10:00Z')

    expect(dayOf(instant, 'UTC')).toBe('2023-05-24')
    expect(dayOf(instant, london)).toBe('2023-05-25')
    expect(clockTime(instant, london)).toBe('00:10')
    expect(dayOf(instant, 'America/New_York')).toBe('2023-05-24')
  })

  test('an hour that spring skips moves on by one', () => {
    const skipped = instantAt('2023-03-26', { hour: 1, minute: 30 }, london)

    expect(utcTime(skipped)).toBe('2023-03-26T01:30:00Z')
    expect(clockTime(skipped, london)).toBe('02:30')
  })

  test('an hour that autumn brings twice is the first of the two', () => {
    const twice = instantAt('2023-10-29', { hour: 1, minute: 30 }, london)

    expect(utcTime(twice)).toBe('2023-10-29T00:30:00Z')
    expect(isoTime(twice, london)).toBe('2023-10-29T01:30:00+01:00')
    expect(isoTime(twice + 3_600_000, london)).toBe('2023-10-29T01:30:00+00:00')
  })

  test('every time of every day comes back from the instant it made, but for the hour spring skips', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('UTC', london, 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'),
        fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        fc.integer({ min: 4, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (zone, date, hour, minute) => {
          const day = date.toISOString().slice(0, 10)
          // Samoa had no 30 December 2011.
          fc.pre(!(zone === 'Pacific/Apia' && day === '2011-12-30'))
          const instant = instantAt(day, { hour, minute }, zone)
          expect([dayOf(instant, zone), clockTime(instant, zone)]).toEqual([
            day,
            `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
          ])
        },
      ),
    )
  })

  test('a day is written in the language of the article, and never breaks the window', () => {
    // Whether a comma stands there is for the machine's own tables to say.
    expect(longDay('2023-05-24', 'en')).toMatch(/^Wednesday,? 24 May 2023$/)
    expect(shortDay('2023-05-24', 'de')).toMatch(/^Mi\.?,? 24\. Mai$/)
    expect(longDay('2023-05-24', 'en_GB')).toMatch(/^Wednesday,? 24 May 2023$/)
  })
})

test('the clock of GMT is the one the calendar shows, at any time', () => {
  fc.assert(
    fc.property(fc.integer({ min: -6e13, max: 8e12 }), (instant) => {
      expect(clockTime(instant, 'UTC')).toBe(isoTime(instant, 'UTC').slice(-14, -9))
    }),
  )
})

describe('what is no time, no day, no zone, no language', () => {
  test.each([
    ['1254', 12, 54],
    ['904', 9, 4],
    ['12:54', 12, 54],
    [' 12.54 ', 12, 54],
    ['0010', 0, 10],
    ['2359', 23, 59],
  ])('“%s” is a time of day', (words, hour, minute) => {
    expect(parseClockTime(words)).toEqual({ hour, minute })
  })

  test.each(['2561', '2400', '1260', '12', '', '12:5', '-904', '12 54', '12h54', '٠٩٠٤', 'noon'])(
    '“%s” is none',
    (words) => {
      expect(parseClockTime(words)).toBeNull()
    },
  )

  test.each(['2023-02-29', '2023-13-01', '24 May 2023', '2023-5-24', '', '20230524', 'today'])(
    '“%s” is no day',
    (day) => {
      expect(checkDay(day)).toMatchObject({ ok: false, error: { kind: 'day-invalid' } })
    },
  )

  test.each(['Mars/Olympus', '', '+02:00', 'London', 'Europe/'])('“%s” is no zone', (zone) => {
    expect(checkZone(zone)).toMatchObject({ ok: false, error: { kind: 'zone-unknown' } })
  })

  test.each([
    ['en', true],
    ['en-GB', true],
    ['zh-Hant-TW', true],
    ['en_GB', false],
    ['', false],
    ['e', false],
    ['en GB', false],
  ])('“%s” names a language: %s', (tag, is) => {
    expect(isLanguage(tag)).toBe(is)
  })
})
