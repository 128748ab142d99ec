import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayHeadline } from '../../../shared/document/display-headline'
import { firstSentence, shorten } from '../../../shared/document/first-sentence'
import {
  emptyBody,
  lineBreak,
  makeBody,
  makeLink,
  makeList,
  makeParagraph,
  makeText as t,
} from '../../../shared/document/make-body'
import { makeTable } from '../../../shared/document/make-table'
import { isBlank, leadingText, plainText } from '../../../shared/document/plain-text'
import { present } from '../../support/present'

const said = (words: string) => makeBody([makeParagraph([t(words)])])

describe('the words of a body', () => {
  test('a blank line parts blocks, a line parts the items of a list', () => {
    const body = makeBody([
      makeParagraph([
        t('One '),
        t('bold', 1),
        lineBreak,
        makeLink('https://example.org', [t('link')]),
      ]),
      makeParagraph([]),
      makeList('bullet', [[t('a')], [makeList('bullet', [[t('a1')]])], [t('b')]]),
    ])

    expect(plainText(body)).toBe('One bold\nlink\n\na\na1\nb')
  })

  test('a text of spaces and empty items is blank', () => {
    expect(isBlank(emptyBody)).toBe(true)
    expect(isBlank(makeBody([makeParagraph([t(' '), lineBreak]), makeList('bullet', [[]])]))).toBe(
      true,
    )
    expect(isBlank(makeBody([makeList('bullet', [[makeList('number', [[t('x')]])]])]))).toBe(false)
  })

  test('something kept unread is not blank: it must not be thrown away as empty', () => {
    expect(
      isBlank(makeBody([{ type: 'unknown-block', version: 1, original: { type: 'table' } }])),
    ).toBe(false)
  })
})

describe('what a text begins with', () => {
  const tides = (caption: string) => {
    const cell = (word: string) => ({ content: [t(word)] })
    return present(makeTable([[cell('Port'), cell('High water')]], { caption }) ?? undefined)
  }

  test('cells are no sentence: a table is named by its caption, and by nothing without one', () => {
    expect(leadingText(makeBody([tides('Tides on Friday')]))).toBe('Tides on Friday')
    expect(leadingText(makeBody([tides('')]))).toBe('')
    expect(leadingText(makeBody([tides('Tides'), makeParagraph([t('Mind the gate.')])]))).toBe(
      'Mind the gate.',
    )
  })
})

describe('the first sentence', () => {
  test.each([
    ['He left. She stayed.', 'He left.'],
    ['“He left,” she said. Why?', '“He left,” she said.'],
    ['Mr. Smith met Gen. Jones. They spoke.', 'Mr. Smith met Gen. Jones.'],
    ['J. Doe spoke. More.', 'J. Doe spoke.'],
    ['No end\nhere\n\nNext block.', 'No end here'],
    ['\n\n  Later.', 'Later.'],
    ['', ''],
  ])('%j begins with %j', (text, sentence) => {
    expect(firstSentence(text, 'en')).toBe(sentence)
  })

  test('a long one ends at a word, with an ellipsis, within its room', () => {
    const sentence = firstSentence(
      'The ministry, which had said nothing for weeks, spoke.',
      'en',
      24,
    )

    expect(sentence).toBe('The ministry, which had…')
  })

  test('a single endless word is cut within', () => {
    expect(firstSentence('x'.repeat(300), 'en', 20)).toBe('x'.repeat(19) + '…')
  })

  test('languages without spaces are cut at a word too', () => {
    expect(firstSentence('ウクライナ東部で攻撃が続いている', 'ja', 10)).toMatch(
      /^ウクライナ東部.*…$/,
    )
  })

  test('what is shortened is every whole word that has room, in any script', () => {
    const texts = fc.array(
      fc.oneof(
        fc.constantFrom('The', 'ministry', 'said', '東部で', 'การเลือกตั้ง', 'Straße', '5,000', '—'),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 60 }), (words, room) => {
        const line = words.join(' ')
        expect(shorten(line, 'en', room)).toBe(shortenedWordByWord(line, room))
      }),
    )
  })

  test('a language tag that is none does no harm', () => {
    expect(firstSentence('One. Two.', '!!', 110)).toBe('One.')
  })
})

/** The same, by counting every word from the first. */
function shortenedWordByWord(line: string, room: number): string {
  if (line.length <= room) return line
  const words = new Intl.Segmenter('en', { granularity: 'word' }).segment(line)
  const letters = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)
  const whole = thatFit(words, room)
  const kept = whole.trim() === '' ? whole + thatFit(letters, room - whole.length) : whole
  return kept.replace(/[\s,;:.–—(“‘-]+$/u, '') + '…'
}

function thatFit(segments: Iterable<Intl.SegmentData>, room: number): string {
  let kept = ''
  for (const { segment } of segments) {
    if (kept.length + segment.length > room - 1) break
    kept += segment
  }
  return kept
}

describe('what an article is called', () => {
  const source = { headline: '', language: 'en', body: emptyBody, newestUpdate: null }

  test('by its headline where it has one', () => {
    expect(displayHeadline({ ...source, headline: ' Day 455 ', body: said('Text.') })).toBe(
      'Day 455',
    )
  })

  test('else by the first sentence of its text', () => {
    expect(displayHeadline({ ...source, body: said('First. Second.') })).toBe('First.')
  })

  test('else by its newest update', () => {
    const newestUpdate = { headline: '', body: said('Just in. More.') }

    expect(displayHeadline({ ...source, newestUpdate })).toBe('Just in.')
    expect(displayHeadline({ ...source, newestUpdate: { ...newestUpdate, headline: 'Now' } })).toBe(
      'Now',
    )
  })

  test('and Untitled before a word is written', () => {
    expect(displayHeadline(source)).toBe('Untitled')
  })
})
