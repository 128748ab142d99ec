import { describe, expect, test } from 'vitest'
import { toldSeconds, toldTime } from '../../../renderer/state/told-time'

const at = Date.UTC(2026, 10, 30, 17, 27, 7)
const now = at + 60_000

describe('whose time it is', () => {
  test('where her clock shows the same, nothing says more', () => {
    const by = { zone: 'Atlantic/Reykjavik', own: 'Europe/London', now }

    expect([toldTime(at, by), toldSeconds(at, by)]).toEqual(['17:27', '17:27:07'])
  })

  test('where it shows another, the zone is named', () => {
    const by = { zone: 'UTC', own: 'Europe/Berlin', now }

    expect([toldTime(at, by), toldSeconds(at, by)]).toEqual(['17:27 GMT', '17:27:07 GMT'])
    expect(toldTime(at, { ...by, zone: 'Europe/Kyiv' })).toBe('19:27 EET')
  })

  test('what differs is the time then, not now', () => {
    const by = { zone: 'UTC', own: 'Europe/London', now }
    const inSummer = Date.UTC(2026, 6, 1, 12)

    expect(toldTime(at, by)).toBe('17:27')
    expect(toldTime(inSummer, by)).toBe('Wed 1 Jul, 12:00 GMT')
  })

  test('the same clock a whole day apart is another time', () => {
    const by = { zone: 'Pacific/Kiritimati', own: 'Pacific/Honolulu', now }

    expect(toldTime(at, by)).toBe('07:27 GMT+14')
  })

  test('the day is that of the zone it is told in', () => {
    const late = Date.UTC(2026, 10, 30, 23, 30)
    const by = { zone: 'UTC', own: 'Europe/Berlin', now: late + 3_600_000 }

    expect(toldTime(late, by)).toBe('Mon 30 Nov, 23:30 GMT')
  })
})
