import { describe, expect, test } from 'vitest'
import { articleLines } from '../../../shared/document/article-lines'
import {
  makeBody,
  makeImage,
  makeList,
  makeParagraph,
  makeText,
} from '../../../shared/document/make-body'
import { foundWords, linesToSearch, replacementFor } from '../../../shared/find/find-in-article'
import { findInTexts } from '../../../shared/find/find-in-texts'
import { emptyQuery, findExpression, type FindQuery } from '../../../shared/find/find-query'
import { entryId } from '../../../shared/ids'
import type { Coverage } from '../../../shared/model/coverage'
import {
  at,
  coverageOf,
  paragraphs,
  samplePicture,
  sampleUpdate,
} from '../../support/sample-coverage'

const asked = (words: string, how: Partial<FindQuery> = {}) => ({ ...emptyQuery, words, ...how })

function wordsFound(text: string, query: FindQuery): readonly string[] {
  const expression = findExpression(query)
  if (!expression.ok) throw new Error(expression.error.message)
  return findInTexts([text], expression.value)
    .flat()
    .map(({ words }) => words)
}

function found(coverage: Coverage, query: FindQuery) {
  const entries = articleLines(coverage)
  const expression = findExpression(query)
  if (!expression.ok) throw new Error(expression.error.message)
  const texts = linesToSearch(entries).map(({ text }) => text)
  return foundWords(entries, findInTexts(texts, expression.value))
}

describe('words are found as they are asked for', () => {
  test.each<[string, FindQuery, readonly string[]]>([
    ['The Sea, the sea', asked('the sea'), ['The Sea', 'the sea']],
    ['The Sea, the sea', asked('the', { matchCase: true }), ['the']],
    ['sea, seaside, überSea', asked('sea', { wholeWords: true }), ['sea']],
    ['3.5 m? (yes) $5', asked('m? (yes) $5'), ['m? (yes) $5']],
    ['don’t say “no”', asked(`don't say "no"`), ['don’t say “no”']],
    ['12 km, 13 m', asked(String.raw`\d+ k?m`, { pattern: true }), ['12 km', '13 m']],
    ['one\ntwo', asked(String.raw`one\s*two`, { pattern: true }), []],
    ['aaa', asked('x*', { pattern: true }), []],
    ['ÄRGER', asked('ärger'), ['ÄRGER']],
    ['Wait… no', asked('wait...'), ['Wait…']],
    ['a – b, c -- d', asked(' -- '), [' – ', ' -- ']],
    ['a—b, c---d', asked('---'), ['—', '---']],
    ['Die ‚Welt‘', asked("'welt'"), ['‚Welt‘']],
    ['Das ‹Haus›', asked("'haus'"), ['‹Haus›']],
    ['Le «\u00A0mot\u00A0» juste', asked('"mot"'), ['«\u00A0mot\u00A0»']],
    ['Le « mot » juste', asked('« mot »'), ['« mot »']],
    ['Quoi\u202F? Non\u202F!', asked('quoi?'), ['Quoi\u202F?']],
    ['z.\u00A0B. hier', asked('z.B.'), ['z.\u00A0B.']],
    ['Quoi\u202F? Mr.\u00A0Poe', asked('?'), ['?']],
    ['Quoi\u202F? Mr.\u00A0Poe', asked('mr.'), ['Mr.']],
    ['9 \u212B', asked('\u212B', { matchCase: true }), ['\u212B']],
    ['हिन्दी', asked('हिन्द'), ['हिन्द']],
    ['cafe\u0301 noir', asked('café'), ['cafe\u0301']],
    ['café noir', asked('cafe\u0301'), ['café']],
    ['cafe\u0301, cafe', asked('cafe'), ['cafe']],
    ['Do\u00ADnau\u00ADdampf', asked('donaudampf'), ['Do\u00ADnau\u00ADdampf']],
  ])('in “%s”', (text, query, words) => {
    expect(wordsFound(text, query)).toEqual(words)
  })

  test.each(['(', '[a', 'a)(b', '*'])('“%s” is said to be no expression', (words) => {
    expect(findExpression(asked(words, { pattern: true }))).toMatchObject({
      ok: false,
      error: { kind: 'find-pattern' },
    })
    expect(findExpression(asked(words)).ok).toBe(true)
  })
})

test('a day is looked through from the headline to the original entry, withdrawn words too', () => {
  const one = sampleUpdate({ stamp: at(12), id: entryId('one'), headline: 'The gate' })
  const image = {
    file: samplePicture,
    source: '',
    caption: 'A gate',
    credit: 'M. Gate',
    alt: 'gates',
  }
  const day = coverageOf({ headline: 'Gates shut', standfirst: 'No gate is open.', lead: null }, [
    {
      ...one,
      body: makeBody([
        makeParagraph([]),
        makeList('bullet', [[makeText('north gate')]]),
        makeImage(image),
      ]),
    },
    { ...one, id: entryId('two'), headline: '', state: 'withdrawn', body: paragraphs('a gate') },
  ])
  const whole = { ...day, body: { ...day.body, body: paragraphs('The gate at night') } }

  const all = found(whole, asked('gate'))

  expect(all.map(({ place }) => place)).toMatchObject([
    { kind: 'field', field: 'headline' },
    { kind: 'field', field: 'standfirst' },
    { kind: 'update-headline', entryId: 'one' },
    { kind: 'text', entryId: 'one', line: 1, start: 1 },
    { kind: 'card', entryId: 'one', line: 2, field: 'caption' },
    { kind: 'card', entryId: 'one', line: 2, field: 'credit' },
    { kind: 'card', entryId: 'one', line: 2, field: 'alt' },
    { kind: 'text', entryId: 'two', line: 0 },
    { kind: 'text', entryId: day.body.id, line: 0 },
  ])
  expect(all.filter(({ mayChange }) => !mayChange)).toHaveLength(1)
})

test.each([
  ['$1 of $2', 'km of 12'],
  ['$$1 $& $9', '$1 12 km $9'],
  ['$2000 $20 $02 $0 $00', '12000 120 12 $0 $00'],
])('where patterns are on, “%s” takes up what was found', (words, expected) => {
  const span = { from: 0, to: 5, words: '12 km', groups: ['km', '12'] }

  expect(replacementFor(span, { words, pattern: true })).toBe(expected)
  expect(replacementFor(span, { words, pattern: false })).toBe(words)
})
