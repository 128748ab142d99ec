import { expect, test } from 'vitest'
import { wordsToType } from '../../../renderer/features/schedule/schedule-words'
import { readTypedTime } from '../../../shared/model/typed-time'

const zone = 'Europe/Berlin'
const now = Date.UTC(2026, 9, 12, 6)

test.each([
  ['later today', Date.UTC(2026, 9, 12, 7, 30), '0930'],
  ['before this time tomorrow', Date.UTC(2026, 9, 13, 4), '0600'],
  ['tomorrow, later than now', Date.UTC(2026, 9, 13, 7, 30), '2026-10-13 0930'],
  ['on Friday', Date.UTC(2026, 9, 16, 7), '2026-10-16 0900'],
  ['at midnight', Date.UTC(2026, 9, 12, 22), '0000'],
  ['after the clocks went back', Date.UTC(2026, 9, 26, 7), '2026-10-26 0800'],
])(
  'a draft that waits for a time %s is asked about with words that mean this time',
  (_, at, words) => {
    const typed = wordsToType(at, { zone, now })

    expect(typed).toBe(words)
    expect(readTypedTime(typed, { now, zone, ours: [zone], day: 'next', from: now })).toMatchObject(
      {
        kind: 'time',
        at,
      },
    )
  },
)
