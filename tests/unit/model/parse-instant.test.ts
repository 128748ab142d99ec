import { expect, test } from 'vitest'
import { parseInstant } from '../../../shared/model/parse-instant'

test('a typed day and time are an instant in the zone', () => {
  const noon = Date.UTC(2026, 2, 4, 12)
  expect(parseInstant({ day: '2026-03-04', time: '1200' }, 'UTC')).toBe(noon)
  expect(parseInstant({ day: '2026-03-04', time: '13:00' }, 'Europe/Berlin')).toBe(noon)
})

test.each([
  ['2026-02-30', '1200'],
  ['', '1200'],
  ['2026-03-04', '12'],
  ['2026-03-04', '2460'],
  ['2026-03-04', ''],
])('%j at %j is no instant', (day, time) => {
  expect(parseInstant({ day, time }, 'UTC')).toBeNull()
})
