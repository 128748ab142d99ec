import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf, markHits } from '../../../shared/search/excerpt'
import { findHits } from '../../../shared/search/find-hits'
import { readQuery } from '../../../shared/search/search-query'

const shown = (text: string, typed: string) =>
  excerptOf(text, findHits(text, readQuery(typed)))
    .map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece))
    .join('')

test('what was found is told apart from what stands around it', () => {
  expect(shown('The old sea wall broke at noon.', 'WALL nóon')).toBe(
    'The old sea [wall] broke at [noon].',
  )
})

test('a long text is cut around the hit, at its words', () => {
  const text = `${'before '.repeat(60)}harbour wall ${'after '.repeat(60)}`

  const excerpt = shown(text, 'harbour')

  expect(excerpt).toMatch(/^… (before )+\[harbour\] wall (after ?)+ …$/)
  expect(excerpt.length).toBeLessThan(150)
})

test('the passage with most of what was looked for is shown, not the first one', () => {
  const text = `A wall. ${'Nothing here. '.repeat(30)}The harbour wall broke.`

  expect(shown(text, 'wall harbour')).toContain('[harbour] [wall] broke')
})

test('a phrase is found only where its words stand together', () => {
  expect(shown('wall of the sea, sea wall', '"sea wall"')).toBe('wall of the sea, [sea wall]')
})

test('any part of a line is found in a script without spaces', () => {
  expect(shown('東京都港区で火災', '港区')).toBe('東京都[港区]で火災')
})

test('line ends become spaces', () => {
  expect(shown('One.\n\nTwo walls.', 'walls')).toBe('One. Two [walls].')
})

test('whatever is looked for, the pieces of a headline are the headline', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, typed) => {
      const query = readQuery(`${typed} ${text.slice(0, 6)}`)
      const pieces = markHits(text, query).map((piece) => piece.text)
      expect(pieces.join('')).toBe(text.replace(/\s+/g, ' '))
    }),
  )
})

test('an excerpt never cuts a letter in two and shows its hit', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('𝒜𝒷', 'wall', 'é', ' ', '\n', '東')), (parts) => {
      const text = parts.join('')
      const hits = findHits(text, readQuery('wall'))
      const excerpt = excerptOf(text, hits)
      expect(excerpt.some(({ isHit }) => isHit)).toBe(hits.length > 0)
      expect(excerpt.map((piece) => piece.text).join('')).not.toMatch(
        /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
      )
    }),
  )
})
