import { expect, test } from 'vitest'
import { readNamedTime } from '../../../shared/model/named-time'

// Wednesday, 24 May 2023, 15:00 in London, where summer time is an hour ahead of GMT.
const on = { zone: 'Europe/London', now: Date.UTC(2023, 4, 24, 14) }

test.each([
  ['14:10', '2023-05-24T13:10:00.000Z'],
  ['14:10:30', '2023-05-24T13:10:30.000Z'],
  ['00:05', '2023-05-23T23:05:00.000Z'],
  ['2023-05-23T14:10', '2023-05-23T13:10:00.000Z'],
  ['2023-05-23T14:10:30', '2023-05-23T13:10:30.000Z'],
  ['2023-01-23T14:10', '2023-01-23T14:10:00.000Z'],
  ['2023-05-23T14:10Z', '2023-05-23T14:10:00.000Z'],
  ['2023-05-23T14:10+02:00', '2023-05-23T12:10:00.000Z'],
  ['15:00', '2023-05-24T14:00:00.000Z'],
])('looking back at %s', (words, instant) => {
  const read = readNamedTime(words, on)

  expect(read.ok && new Date(read.value).toISOString()).toBe(instant)
})

test('just after midnight in the house zone, today is the new day', () => {
  const night = { zone: 'Europe/London', now: Date.UTC(2023, 4, 23, 23, 10) }

  const read = readNamedTime('00:05', night)

  expect(read.ok && new Date(read.value).toISOString()).toBe('2023-05-23T23:05:00.000Z')
})

test.each([
  '',
  'yesterday',
  '25:00',
  '14.10',
  '2023-02-30T10:00',
  '2023-05-23',
  '2023-05-23 14:10',
])('“%s” is no time, and the answer says how to write one', (words) => {
  const read = readNamedTime(words, on)

  expect(read).toMatchObject({ ok: false, error: { kind: 'stamp-invalid' } })
  expect(read.ok ? '' : read.error.remedy).toContain('2023-05-24T14:10')
})

test.each(['15:01', '2023-05-25T10:00', '2023-05-24T15:00:01'])('%s is still to come', (words) => {
  const read = readNamedTime(words, on)

  expect(read.ok ? '' : read.error.message).toContain('still to come')
})
