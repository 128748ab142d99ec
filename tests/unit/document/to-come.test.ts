import { describe, expect, test } from 'vitest'
import { findToCome } from '../../../shared/document/to-come'

const marked = (text: string) => findToCome(text).map(({ from, to }) => text.slice(from, to))

describe('what is still to come is found as newsrooms write it', () => {
  test.each([
    ['The bridge is TK metres long, built in TKTK.', ['TK', 'TKTK']],
    ['A TK-year-old, (TK), “TK”', ['TK', 'TK', 'TK']],
    ['It took [tk how long] hours, [TK: source] says', ['[tk how long]', '[TK: source]']],
    ['[tk]', ['[tk]']],
    ['[TK', ['TK']],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected)
  })

  test.each(['ATK and TKO', 'tk is no mark', '[tkinter]', 'TK2', 'ÄTK', 'Tk'])(
    '“%s” is a word like any other',
    (text) => {
      expect(marked(text)).toEqual([])
    },
  )
})
