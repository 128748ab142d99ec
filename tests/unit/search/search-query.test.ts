import { expect, test } from 'vitest'
import { asksNothing, readQuery } from '../../../shared/search/search-query'

test('each word may go on, and a phrase in quotes may not', () => {
  expect(readQuery('harb “Sea Wall” edda').phrases).toEqual([
    { words: ['harb'], goesOn: true },
    { words: ['sea', 'wall'], goesOn: false },
    { words: ['edda'], goesOn: true },
  ])
})

test('a phrase whose closing quote is still to come goes on', () => {
  expect(readQuery('"sea wa').phrases).toEqual([{ words: ['sea', 'wa'], goesOn: true }])
})

test('a single letter stands for itself, for it begins half of all words', () => {
  expect(readQuery('h 東').phrases).toEqual([
    { words: ['h'], goesOn: false },
    { words: ['東'], goesOn: false },
  ])
})

test('a word with an apostrophe or a hyphen is a phrase', () => {
  expect(readQuery('O’Brien').phrases).toEqual([{ words: ['o', 'brien'], goesOn: true }])
})

test('signs alone ask for nothing', () => {
  expect(
    ['', '  ', '""', '"', '* AND (', '—'].map((typed) => asksNothing(readQuery(typed))),
  ).toEqual([true, true, true, true, false, true])
})

test('a whole text pasted into the field is cut to what a search can be', () => {
  const { phrases } = readQuery('word '.repeat(5_000))

  expect(phrases).toHaveLength(24)
})
