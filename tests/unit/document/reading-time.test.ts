import { expect, test } from 'vitest'
import { readingMinutes } from '../../../shared/document/reading-time'

test.each([
  [0, 0],
  [1, 1],
  [238, 1],
  [600, 3],
])('%i words take %i minutes to read', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes)
})
