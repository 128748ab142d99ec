import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestLines, matchLine } from '../../../shared/search/match-line'

const best = (typed: string, lines: readonly string[]) =>
  bestLines(typed, lines, (line) => [line]).map(({ line }) => line)

describe('what was typed, and a line that may answer it', () => {
  test.each([
    ['', 'Publish', 0],
    ['publish', 'Publish at…', 0],
    ['pub', 'Publish', 1_001_000],
    ['sholi', 'Show or Hide Library', 2_002_000],
    ['nla', 'New Live Article', 2_002_000],
    ['brary', 'Go to Library', 3_003_002],
    ['orban', 'Viktor Orbán speaks', 1],
    ['library go', 'Go to Library', 2],
  ])('“%s” is answered by “%s”', (typed, line, rank) => {
    expect(matchLine(typed, line)).toBe(rank)
  })

  test.each([
    ['x', 'Publish'],
    ['b', 'Publish'],
    ['hsup', 'Publish'],
    ['publish storm', 'Publish'],
    ['ehl', 'Show or Hide Library'],
  ])('“%s” is not answered by “%s”', (typed, line) => {
    expect(matchLine(typed, line)).toBeNull()
  })

  test('whole words come before beginnings, beginnings before leaps, leaps before the rest', () => {
    const lines = ['Repost', 'Put on a Stage', 'Postpone', 'Post Update', 'Withdraw']

    expect(best('post', lines)).toEqual(['Post Update', 'Postpone', 'Put on a Stage', 'Repost'])
    expect(best('pos', lines)).toEqual(['Postpone', 'Post Update', 'Put on a Stage', 'Repost'])
  })

  test('lines that answer alike keep their order', () => {
    expect(best('storm', ['Storm B', 'Storm A'])).toEqual(['Storm B', 'Storm A'])
  })

  test('every beginning of a line is answered by it, however it is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (line, length) => {
        const begun = Array.from(line).slice(0, length).join('')
        const letters = begun
          .replace(/[^\p{L}\p{N}]+$/u, '')
          .toUpperCase()
          .toLowerCase()

        expect(matchLine(letters, letters)).not.toBeNull()
      }),
    )
  })

  test('a word typed in addition never lets more lines through', () => {
    const text = fc.array(fc.constantFrom('storm', 'sto', 'port', 'öl', 'Day', '9', 'harbour wall'))
    fc.assert(
      fc.property(text, text, fc.constantFrom('st', 'x', 'day 9'), (typed, line, more) => {
        const fewer = matchLine([...typed, more].join(' '), line.join(' '))
        const before = matchLine(typed.join(' '), line.join(' '))

        if (before === null) expect(fewer).toBeNull()
      }),
    )
  })
})

test('a line is found by each of its names, and before others by its first', () => {
  const lines = [['Suchen', 'Find'], ['Find', 'Suchen'], ['Posten']]

  const found = bestLines('find', lines, (names) => names)

  expect(found.map(({ line }) => line[0])).toEqual(['Find', 'Suchen'])
})
