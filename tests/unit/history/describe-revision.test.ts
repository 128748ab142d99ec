import { expect, test } from 'vitest'
import { describeRevision, type DescribedRevision } from '../../../shared/history/describe-revision'
import { publicationId } from '../../../shared/ids'
import { shortDay } from '../../../shared/model/stamp'

const at = (hour: number, minute: number, second = 0) => Date.UTC(2023, 4, 24, hour, minute, second)
const day = 24 * 60 * 60 * 1_000
const on = { zone: 'UTC', language: 'en', now: at(15, 0) }

// How a machine's language data sets a day is its own affair.
const today = shortDay('2023-05-24', 'en')
const yesterday = shortDay('2023-05-23', 'en')

const typed: DescribedRevision = { at: at(14, 10, 3), author: 'Ann', cause: 'typed', seen: [] }

const seen = (from: number, to: number | null) => ({
  publicationId: publicationId('p1'),
  siteName: 'Daily',
  from,
  to,
})

test('what nobody has seen is known by who did what, to the second', () => {
  expect(describeRevision(typed, on)).toBe('typed by Ann, 14:10:03')
})

test('what readers saw is known by when', () => {
  const revision = { ...typed, seen: [seen(at(12, 54), at(13, 20))] }

  expect(describeRevision(revision, on)).toBe('what readers saw from 12:54 to 13:20')
})

test('what readers see now comes before what they saw', () => {
  const revision = { ...typed, seen: [seen(at(12, 54), null), seen(at(10, 0), at(11, 0))] }

  expect(describeRevision(revision, on)).toBe('what readers see now, since 12:54')
})

test('of several times readers saw it, the last is told', () => {
  const revision = { ...typed, seen: [seen(at(10, 0), at(11, 0)), seen(at(12, 54), at(13, 20))] }

  expect(describeRevision(revision, on)).toBe('what readers saw from 12:54 to 13:20')
})

test('a day that is not today is told, once', () => {
  const tomorrow = { ...on, now: on.now + day }
  const revision = { ...typed, seen: [seen(at(12, 54), at(13, 20))] }

  expect(describeRevision(typed, tomorrow)).toBe(`typed by Ann, ${today}, 14:10:03`)
  expect(describeRevision(revision, tomorrow)).toBe(
    `what readers saw from ${today}, 12:54 to 13:20`,
  )
})

test('what was seen over midnight is told with both days that are not today', () => {
  const revision = { ...typed, seen: [seen(at(23, 50) - day, at(0, 10))] }

  expect(describeRevision(revision, on)).toBe(`what readers saw from ${yesterday}, 23:50 to 00:10`)
})

test('a year that is not this one is told', () => {
  const later = { ...on, now: on.now + 300 * day }

  expect(describeRevision(typed, later)).toBe(`typed by Ann, ${today} 2023, 14:10:03`)
})

test('times are those of the house', () => {
  expect(describeRevision(typed, { ...on, zone: 'Europe/Kyiv' })).toBe('typed by Ann, 17:10:03')
})

test('in the night in which clocks go back, both zones are told', () => {
  const from = Date.UTC(2023, 9, 29, 0, 50)
  const revision = { ...typed, seen: [seen(from, from + 20 * 60_000)] }
  const london = { zone: 'Europe/London', language: 'en', now: from + 60 * 60_000 }

  expect(describeRevision(revision, london)).toBe('what readers saw from 01:50 BST to 01:10 GMT')
})
