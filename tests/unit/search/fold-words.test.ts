import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldWords } from '../../../shared/search/fold-words'

const wordsOf = (text: string) => foldWords(text).map(({ word }) => word)

test('case, accents and ligatures do not matter to somebody who searches', () => {
  expect(wordsOf('Überfluß in MALMØ, café “Ærø”')).toEqual([
    'uberfluss',
    'in',
    'malmo',
    'cafe',
    'aero',
  ])
})

test('vowel signs and letter forms of Arabic do not matter either', () => {
  expect(wordsOf('أُنبُوب السَّماء')).toEqual(wordsOf('انبوب السماء'))
})

test('Chinese, Japanese and Thai give a word for each letter', () => {
  expect(wordsOf('東京都 3月')).toEqual(['東', '京', '都', '3', '月'])
  expect(wordsOf('ที่ท่า')).toEqual(['ท', 'ท', 'า'])
})

test('Latin letters between Chinese ones stay a word', () => {
  expect(wordsOf('在NATO總部')).toEqual(['在', 'nato', '總', '部'])
})

test('what only joins letters, or parts them at the end of a line, parts no word', () => {
  expect(wordsOf('Do\u00ADnau\u00ADdampf')).toEqual(['donaudampf'])
  expect(wordsOf('क्\u200Dष')).toEqual(wordsOf('क्ष'))
})

test('each word stands where the text says it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0
      for (const { word, start, end } of foldWords(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(wordsOf(text.slice(start, end)).join('')).toBe(word)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('folding twice changes nothing, so what is indexed is what is looked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = wordsOf(text)
      expect(wordsOf(once.join(' '))).toEqual(once)
      for (const word of once) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
    }),
  )
})
