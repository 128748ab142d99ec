import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shiftOf } from '../../../shared/model/shift-words'
import { clockTime, dayOf, utcTime } from '../../../shared/model/stamp'
import { readTypedTime, timeHint, type TimeFrame } from '../../../shared/model/typed-time'
import { speakingIn } from '../../../shared/words/say'

const at = (iso: string) => Date.parse(iso)
const now = at('2026-10-14T14:00:00Z')
const frame = (changes: Partial<TimeFrame> = {}): TimeFrame => ({
  now,
  zone: 'UTC',
  ours: ['Europe/London'],
  day: 'recent',
  from: now,
  ...changes,
})
const read = (words: string, changes: Partial<TimeFrame> = {}) => {
  const typed = readTypedTime(words, frame(changes))
  return typed.kind === 'time' ? utcTime(typed.at) : typed.kind
}

describe('a time as an editor types it', () => {
  test.each([
    ['1254', '2026-10-14T12:54:00Z'],
    ['904', '2026-10-14T09:04:00Z'],
    ['12:54', '2026-10-14T12:54:00Z'],
    ['12.54', '2026-10-14T12:54:00Z'],
    ['12.54pm', '2026-10-14T12:54:00Z'],
    ['12.54am', '2026-10-14T00:54:00Z'],
    ['1:54 p.m.', '2026-10-14T13:54:00Z'],
    ['9pm', '2026-10-14T21:00:00Z'],
    ['-10m', '2026-10-14T13:50:00Z'],
    ['+5m', '2026-10-14T14:05:00Z'],
    ['-1h', '2026-10-14T13:00:00Z'],
    ['−1h30m', '2026-10-14T12:30:00Z'],
    ['yesterday 2355', '2026-10-13T23:55:00Z'],
    ['2355 yesterday', '2026-10-13T23:55:00Z'],
    ['2026-10-01 0904', '2026-10-01T09:04:00Z'],
    ['1254 GMT', '2026-10-14T12:54:00Z'],
    ['1254Z', '2026-10-14T12:54:00Z'],
    ['14:54 CEST', '2026-10-14T12:54:00Z'],
    ['14:54 Kyiv', '2026-10-14T11:54:00Z'],
    ['14:54 europe/kyiv', '2026-10-14T11:54:00Z'],
    ['8.54am New York', '2026-10-14T12:54:00Z'],
    ['14:54 +02:00', '2026-10-14T12:54:00Z'],
    ['14:54 UTC+2', '2026-10-14T12:54:00Z'],
  ])('“%s”', (words, expected) => {
    expect(read(words)).toBe(expected)
  })

  test.each([
    ['now', '2026-10-14T14:00:00Z'],
    ['jetzt', '2026-10-14T14:00:00Z'],
    ['noon', '2026-10-14T12:00:00Z'],
    ['midday', '2026-10-14T12:00:00Z'],
    ['midnight', '2026-10-14T00:00:00Z'],
    ['yesterday noon', '2026-10-13T12:00:00Z'],
    ['at noon Kyiv', '2026-10-14T09:00:00Z'],
    ['gestern Mittag', '2026-10-13T12:00:00Z'],
    ['um Mitternacht', '2026-10-14T00:00:00Z'],
    ['12h54', '2026-10-14T12:54:00Z'],
    ['9h', '2026-10-14T09:00:00Z'],
    ['9 h 05 Paris', '2026-10-14T07:05:00Z'],
    ['12:54:30', '2026-10-14T12:54:00Z'],
    ['12:54:30Z', '2026-10-14T12:54:00Z'],
    ['14:54:30 Kyiv', '2026-10-14T11:54:00Z'],
    ['١٢:٥٤', '2026-10-14T12:54:00Z'],
    ['۱۲۵۴', '2026-10-14T12:54:00Z'],
  ])('“%s”, in a word, with seconds or in other numerals', (words, expected) => {
    expect(read(words)).toBe(expected)
  })

  test.each(['2400', '24:00', 'yesterday 2400'])('“%s” is told when a day ends', (words) => {
    expect(readTypedTime(words, frame())).toEqual({
      kind: 'none',
      why: 'A day ends at 2359. The midnight after it is 0000 of the next day.',
    })
  })

  test.each(['noonday', 'mittagessen', '12h5', '25h00', '12:54:3'])('“%s” is none', (words) => {
    expect(read(words)).toBe('none')
  })

  test.each([
    ['12.54 Uhr', '2026-10-14T12:54:00Z'],
    ['12:54 uhr', '2026-10-14T12:54:00Z'],
    ['um 9 Uhr', '2026-10-14T09:00:00Z'],
    ['9 Uhr 30', '2026-10-14T09:30:00Z'],
    ['-10 min', '2026-10-14T13:50:00Z'],
    ['–10 Min.', '2026-10-14T13:50:00Z'],
    ['vor 10 Minuten', '2026-10-14T13:50:00Z'],
    ['vor 1 Stunde 30 Minuten', '2026-10-14T12:30:00Z'],
    ['10 minutes ago', '2026-10-14T13:50:00Z'],
    ['in 5 min', '2026-10-14T14:05:00Z'],
    ['gestern 23:55', '2026-10-13T23:55:00Z'],
    ['gestern, 23.55 Uhr', '2026-10-13T23:55:00Z'],
    ['23:55 Uhr gestern', '2026-10-13T23:55:00Z'],
    ['vorgestern 2355', '2026-10-12T23:55:00Z'],
    ['heute 9:04', '2026-10-14T09:04:00Z'],
    ['morgen 6 Uhr', '2026-10-15T06:00:00Z'],
    ['übermorgen 6:00', '2026-10-16T06:00:00Z'],
    ['Montag 2355', '2026-10-12T23:55:00Z'],
    ['Monday 2355', '2026-10-12T23:55:00Z'],
    ['am Mo 23:55', '2026-10-12T23:55:00Z'],
    ['2355 on Monday', '2026-10-12T23:55:00Z'],
    ['Mi. 9:04', '2026-10-14T09:04:00Z'],
    ['Do 9:04', '2026-10-08T09:04:00Z'],
    ['13.10. 23:55', '2026-10-13T23:55:00Z'],
    ['1.10.2026 9.04 Uhr', '2026-10-01T09:04:00Z'],
    ['30.12. 9:04', '2026-12-30T09:04:00Z'],
    ['14:54 Uhr Kiew', '2026-10-14T11:54:00Z'],
    ['gestern 14:54 Kiew', '2026-10-13T11:54:00Z'],
    ['14:54 Kiev', '2026-10-14T11:54:00Z'],
    ['14:54 Moskau', '2026-10-14T11:54:00Z'],
    ['20.54 Uhr Peking', '2026-10-14T12:54:00Z'],
    ['20:54 Beijing', '2026-10-14T12:54:00Z'],
    ['14:54 Zürich', '2026-10-14T12:54:00Z'],
    ['14:54 Straßburg', '2026-10-14T12:54:00Z'],
    ['18:24 Neu-Delhi', '2026-10-14T12:54:00Z'],
    ['14:54 MESZ', '2026-10-14T12:54:00Z'],
    ['14:54 MEZ', '2026-10-14T13:54:00Z'],
    ['14:54 OESZ', '2026-10-14T11:54:00Z'],
  ])('as Germans type it, and English as fully: “%s”', (words, expected) => {
    expect(read(words)).toBe(expected)
  })

  test.each([
    '2561',
    '1260',
    '13pm',
    '0.30am',
    '12',
    '',
    'dusk',
    '+',
    '-',
    '1254 Atlantis',
    '2026-02-30 1200',
    '31.2. 1200',
    '14.10. 25:00',
    'vor 14:54',
    'gestern',
    '9 Uhren',
  ])('“%s” is none', (words) => {
    expect(read(words)).toBe('none')
  })
})

describe('the day that is meant', () => {
  test('changes at midnight in the zone that is named', () => {
    const justAfter = at('2026-10-14T22:10:00Z')

    expect(read('2355', { now: justAfter, zone: 'Europe/Paris' })).toBe('2026-10-14T21:55:00Z')
    expect(read('0005', { now: justAfter, zone: 'Europe/Paris' })).toBe('2026-10-14T22:05:00Z')
  })

  test('is the next one where something is to happen', () => {
    expect(read('1800', { day: 'next' })).toBe('2026-10-14T18:00:00Z')
    expect(read('0600', { day: 'next' })).toBe('2026-10-15T06:00:00Z')
  })

  test('is the update’s own where one is restamped, also from another zone', () => {
    expect(read('0100', { day: '2026-10-12' })).toBe('2026-10-12T01:00:00Z')
    expect(read('0100 Tokyo', { day: '2026-10-12' })).toBe('2026-10-12T16:00:00Z')
  })

  test.each(['', '2026-02-31', '20261-10-12'])('is asked for while it is “%s”', (day) => {
    expect(readTypedTime('0100', frame({ day }))).toEqual({ kind: 'none', why: 'Name the day.' })
    expect(read('Monday 0100', { day })).toBe('none')
    expect(read('now', { day })).toBe('2026-10-14T14:00:00Z')
  })
})

describe('a day of the week', () => {
  test('is the next one where something is to happen, today while the time is to come', () => {
    expect(read('Mittwoch 18:00', { day: 'next' })).toBe('2026-10-14T18:00:00Z')
    expect(read('Mittwoch 6:00', { day: 'next' })).toBe('2026-10-21T06:00:00Z')
    expect(read('Monday 0600', { day: 'next' })).toBe('2026-10-19T06:00:00Z')
  })

  test('is never far ahead where something has been', () => {
    const early = at('2026-10-14T02:00:00Z')

    expect(read('Mittwoch 23:55', { now: early })).toBe('2026-10-07T23:55:00Z')
  })

  test('is near the day of an update that is restamped', () => {
    expect(read('Dienstag 0:10', { day: '2026-10-12' })).toBe('2026-10-13T00:10:00Z')
    expect(read('Sunday 2355', { day: '2026-10-12' })).toBe('2026-10-11T23:55:00Z')
  })
})

describe('the hint under a field', () => {
  test.each(['en', 'de'] as const)('names only what can be typed, in %s', (language) => {
    const hints = (['recent', 'next'] as const).map((day) =>
      speakingIn(language, () => timeHint(day)),
    )

    for (const words of hints.flatMap((hint) => hint.split(', '))) {
      expect([words, read(words)]).toEqual([words, expect.stringContaining('T')])
    }
  })
})

describe('what nobody may guess', () => {
  test('a label that several places use is asked about', () => {
    const typed = readTypedTime('14:54 IST', frame())

    expect(typed).toEqual({
      kind: 'ask',
      choices: [
        { at: at('2026-10-14T09:24:00Z'), words: 'India' },
        { at: at('2026-10-14T11:54:00Z'), words: 'Israel' },
        { at: at('2026-10-14T13:54:00Z'), words: 'Ireland' },
      ],
    })
  })

  test('unless it is the newsroom’s own; then what was taken is said', () => {
    const typed = readTypedTime('14:54 BST', frame())

    expect(typed).toMatchObject({
      at: at('2026-10-14T13:54:00Z'),
      note: 'BST was taken as Europe/London.',
    })
  })

  test('an hour that comes twice is asked about', () => {
    const autumn = at('2026-10-25T09:00:00Z')
    const typed = readTypedTime('0230', frame({ now: autumn, zone: 'Europe/Paris' }))

    expect(typed.kind === 'ask' ? typed.choices.map((each) => utcTime(each.at)) : typed).toEqual([
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
    ])
  })

  test('an hour that is skipped becomes the one after it, and is said', () => {
    const spring = at('2026-03-29T09:00:00Z')
    const typed = readTypedTime('0230', frame({ now: spring, zone: 'Europe/Paris' }))

    expect(typed).toMatchObject({
      at: at('2026-03-29T01:30:00Z'),
      note: 'The clocks skip 02:30 that night; 03:30 was taken.',
    })
  })
})

const zones = ['UTC', 'Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe']

test('every time of every day reads back as what the clock there shows', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: at('2020-01-01'), max: at('2035-01-01') }),
      fc.constantFrom(...zones),
      (moment, zone) => {
        const minute = Math.floor(moment / 60_000) * 60_000
        const words = `${dayOf(minute, zone)} ${clockTime(minute, zone)}`

        const typed = readTypedTime(words, frame({ zone, now: minute }))

        const all = typed.kind === 'ask' ? typed.choices : typed.kind === 'time' ? [typed] : []
        expect(all.map((each) => each.at)).toContain(minute)
      },
    ),
  )
})

test('a recent time lies at most half a day ahead and a day back; the next one is always to come', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: at('2020-01-01'), max: at('2035-01-01') }),
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      (moment, zone, hour, minute) => {
        const words = `${String(hour)}:${String(minute).padStart(2, '0')}`
        const hours = (day: 'recent' | 'next') => {
          const typed = readTypedTime(words, frame({ now: moment, zone, day }))
          const all = typed.kind === 'ask' ? typed.choices : typed.kind === 'time' ? [typed] : []
          return all.map((each) => (each.at - moment) / 3_600_000)
        }

        for (const away of hours('recent')) expect(away > -26 && away <= 13).toBe(true)
        expect(Math.max(...hours('next'))).toBeGreaterThan(0)
        expect(Math.max(...hours('next'))).toBeLessThanOrEqual(26)
      },
    ),
  )
})

test('whatever is typed is a time, a question, or a reason', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      expect(['time', 'ask', 'none']).toContain(readTypedTime(words, frame()).kind)
    }),
  )
})

test('a shift is minutes and hours, forth or back', () => {
  expect(['+60m', '-90m', '+2h', '60m', '+', 'x'].map(shiftOf)).toEqual([
    3_600_000,
    -5_400_000,
    7_200_000,
    null,
    null,
    null,
  ])
})
