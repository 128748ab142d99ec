import { beforeAll, expect, test, vi } from 'vitest'
import type * as RevisionWords from '../../../renderer/features/history/revision-words'
import { timeMeant, typedTime } from '../../../renderer/features/history/past-time'
import { publicationId, revisionId } from '../../../shared/ids'
import type { TimelineLine } from '../../../shared/ipc/requests/history-requests'

let words: typeof RevisionWords

beforeAll(async () => {
  vi.stubGlobal('window', { newsroom: {} })
  words = await import('../../../renderer/features/history/revision-words')
})

const line = (at: number, from: number, to: number | null): TimelineLine => ({
  ...{
    revisionId: revisionId('r'),
    entryId: null,
    at,
    openedAt: at,
    author: 'Ann',
    cause: 'typed',
  },
  ...{ added: null, removed: null, thinnedAt: null },
  seen: [{ publicationId: publicationId('p'), siteName: 'Site', from, to }],
})

test('a day of another year is told with its year: years of being read are no single day', () => {
  const from = Date.UTC(2022, 4, 24, 12, 54)
  const to = Date.UTC(2024, 4, 25, 9, 3)
  const told = (one: TimelineLine) => words.seenWords(one, { zone: 'UTC' })[0]?.words

  expect(told(line(from, from, to))).toBe('Readers saw this 12:54 to Sat 25 May 2024, 09:03 · Site')
  expect(told(line(from, from, Date.UTC(2022, 4, 25)))).toBe(
    'Readers saw this 12:54 to Wed 25 May, 00:00 · Site',
  )
})

test('in the night in which clocks go back no text is seen until before it was', () => {
  const from = Date.UTC(2023, 9, 29, 0, 50)
  const to = Date.UTC(2023, 9, 29, 1, 10)

  expect(words.seenWords(line(from, from, to), { zone: 'Europe/London' })[0]?.words).toBe(
    'Readers saw this 01:50 BST to 01:10 GMT · Site',
  )
})

test('a line of the second of two equal hours is opened as it was then, not an hour before', () => {
  const second = Date.UTC(2023, 9, 29, 1, 10, 20)
  const typed = typedTime(second, 'Europe/London')

  expect(typed).toEqual({ day: '2023-10-29', time: '01:10' })
  expect(timeMeant(typed, second, 'Europe/London')).toBe(Date.UTC(2023, 9, 29, 1, 10, 59, 999))
  expect(timeMeant({ ...typed, time: '0305' }, second, 'Europe/London')).toBe(
    Date.UTC(2023, 9, 29, 3, 5, 59, 999),
  )
  expect(timeMeant({ ...typed, time: '3' }, second, 'Europe/London')).toBeNull()
})
