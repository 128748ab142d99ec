import { describe, expect, test } from 'vitest'
import { findOffers } from '../../../shared/interchange/live-text/find-offers'
import { findSlips } from '../../../shared/interchange/live-text/find-slips'
import { coverageOf, readingOf } from '../../support/read-coverage'
import { renderBody } from '../../../shared/document/render-body'

const blocks = (...texts: readonly string[]) => texts.map((text, n) => ({ line: n * 2 + 1, text }))
const slipsIn = (...texts: readonly string[]) => findSlips(blocks(...texts))
const offersIn = (...texts: readonly string[]) => findOffers(blocks(...texts)).map(({ id }) => id)

describe('slips', () => {
  test('a word that stands twice is pointed out, on its line', () => {
    expect(slipsIn('They live\nin in tents.')).toMatchObject([{ kind: 'slip', line: 2 }])
    expect(slipsIn('The the end.', 'It is\nis it?')[0]?.message).toContain('“The the”')
  })

  test.each([
    'He had had enough.',
    'A man from Baden Baden.',
    'Win-win win.',
    'In inner cities.',
    'It was very, very cold.',
    '20 20',
  ])('%s: no slip', (text) => {
    expect(slipsIn(text)).toEqual([])
  })

  test.each([
    ['Then Shoygu spoke.', 'But Shoigu denied it.'],
    ['The diver Eldhammar spoke.', 'Eldhamar will dive again.'],
    ['In Mykolaivka and Odesa.', 'Near Mykolayivka too.'],
    ['Said Marie.', 'With Marae.'],
  ])('two spellings of a name: %s %s', (one, other) => {
    expect(slipsIn(one, other)).toMatchObject([{ kind: 'slip', line: 3 }])
  })

  test.each([
    ['A Russian in Russia.', 'The Russians of Russia.'],
    ['On Tuesday and', 'on Thursday.'],
    ['Nobel Peace Prize to', 'the Prime Minister.'],
    ['Matter of fact.', 'Mutter he did.'],
    ['The Ukraine of Ukrainian', 'soldiers.'],
    ['From Kherson to Kharkiv', 'by car.'],
    ['The Mutter case', 'is a Matter of some matter.'],
    ['From Iran to', 'Iraq.'],
  ])('two words, not two spellings: %s %s', (one, other) => {
    expect(slipsIn(one, other)).toEqual([])
  })

  test('a text full of slips is told in short', () => {
    const { unsure } = readingOf(
      `UPDATE 1000 GMT:\n\n${'in in, '.repeat(400)}\n\nORIGINAL ENTRY: x`,
    )

    expect(unsure).toHaveLength(51)
    expect(unsure.at(-1)).toMatchObject({ kind: 'more', line: null })
  })
})

describe('offers', () => {
  test('a paragraph after a colon is offered as a quote, unless it has quotation marks', () => {
    expect(offersIn('He said:', 'We are here.', 'More.')).toEqual(['quote-3'])
    expect(offersIn('He said:', '“We are here.”')).toEqual([])
    expect(offersIn('He said:', '"We are here."')).toEqual([])
  })

  test.each(['War, Day 428: A Puts B and C on Same Footing', 'What We Know of the Flood'])(
    'a title alone in its paragraph is offered as a related link: %s',
    (title) => {
      expect(offersIn('Text.', title)).toEqual(['related-link-3'])
    },
  )

  test.each([
    'Two Words',
    'The minister spoke at length',
    'New York City Is Big.',
    'He Said:',
    'A\nB C D',
  ])('no title: %j', (text) => {
    expect(offersIn('Text.', text)).toEqual([])
  })

  test('nothing is changed unless the offer is taken', () => {
    const text = 'ORIGINAL ENTRY: He said:\n\nWe are here.\n\nWhat We Know of It'
    const markup = (offers: readonly string[]) =>
      renderBody(coverageOf(text, { offers }).body).markup

    expect(markup([])).toBe('<p>He said:</p>\n<p>We are here.</p>\n<p>What We Know of It</p>')
    expect(markup(['quote-3', 'related-link-5', 'quote-99'])).toBe(
      '<p>He said:</p>\n<blockquote dir="auto"><p>We are here.</p></blockquote>\n<p><em>What We Know of It</em></p>',
    )
  })
})
