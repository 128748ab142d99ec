import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  emptyBody,
  makeBody,
  makeList,
  makeParagraph,
  makeQuote,
  makeText,
} from '../../../shared/document/make-body'
import { coverageFromReading } from '../../../shared/interchange/live-text/coverage-from-reading'
import { guessDay } from '../../../shared/interchange/live-text/guess-day'
import { readLiveText } from '../../../shared/interchange/live-text/read-live-text'
import { writeLiveText } from '../../../shared/interchange/live-text/write-live-text'
import { coverageOf, folded, readingOf, thereAndBack, valueOf } from '../../support/read-coverage'
import { sampleDay } from '../../support/sample-day'

const word = fc.constantFrom(
  'Kyiv',
  'in in',
  'said:',
  '“no”',
  '(R)',
  'Map',
  'UPDATE',
  '- one',
  '1254',
  'a  b',
)
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const paragraph = fc.array(line, { minLength: 1, maxLength: 2 }).map((lines) => lines.join('\n'))
const passage = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n'))
const label = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.constantFrom('GMT', 'UTC'))
  .map(
    ([at, zone]) =>
      `UPDATE ${String(Math.floor(at / 60)).padStart(2, '0')}${String(at % 60).padStart(2, '0')} ${zone}:`,
  )

/** A day in the canonical form: newest first, within twelve hours of one another. */
const day = fc
  .record({
    caption: fc.option(line.map((words) => `${words} (Agency)`)),
    previous: fc.option(line.map((words) => `Tuesday’s Coverage: ${words}`)),
    map: fc.option(line.map((words) => `Map: ${words}`)),
    updates: fc.array(fc.tuple(label, passage), { minLength: 1, maxLength: 6 }),
    body: fc.option(passage.map((text) => `ORIGINAL ENTRY: ${text}`)),
  })
  .map(({ caption, previous, map, updates, body }) => {
    const newest = [...updates].sort(([a], [b]) => (a.slice(7, 11) < b.slice(7, 11) ? 1 : -1))
    const entries = newest.map(([mark, text]) => `${mark}\n\n${text}`)
    return [caption, previous, map, ...entries, body].filter((part) => part !== null).join('\n\n\n')
  })

describe('nothing is lost on the way in and out', () => {
  test('a day in our own form is given back byte for byte', () => {
    fc.assert(
      fc.property(day, (text) => {
        const spread = readingOf(text).unsure.some(({ kind }) => kind === 'past-midnight')
        fc.pre(!spread)

        expect(thereAndBack(text)).toBe(text)
      }),
      { numRuns: 300 },
    )
  })

  test('any text without labels is given back, but for declared white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        fc.pre(text.trim() !== '' && !/coverage|map|update|original/i.test(text))

        expect(folded(thereAndBack(text))).toBe(folded(text))
      }),
      { numRuns: 500 },
    )
  })

  test('no word of any page is lost, whatever stands where', () => {
    const piece = fc.oneof(
      line,
      label,
      fc.constantFrom(
        '',
        '',
        'ORIGINAL ENTRY: Text',
        'Map: X',
        'Their Coverage: Y',
        'UPDATE 2561 GMT:',
        'Original Entry',
      ),
    )
    const words = (text: string) => folded(text).split(' ').sort().join(' ')
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 25 }), (lines) => {
        const text = lines.join('\n')
        fc.pre(text.trim() !== '')

        expect(words(thereAndBack(text))).toBe(words(text))
      }),
      { numRuns: 500 },
    )
  })

  test('reading never stops the program, whatever the text', () => {
    const wild = fc.array(fc.oneof(fc.string({ unit: 'binary' }), label, fc.constant('\n')), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(wild, (pieces) => {
        const reading = readLiveText(pieces.join(''), { zone: 'America/New_York' })
        if (!reading.ok) return
        guessDay(reading.value, '2026-11-23')
        const choices = {
          day: '2023-05-24',
          zone: 'America/New_York',
          headline: '',
          language: 'en',
        }

        const offers = reading.value.offers.map(({ id }) => id)
        writeLiveText(valueOf(coverageFromReading(reading.value, { ...choices, offers })).coverage)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['spaces at the ends of lines', (text: string) => text.replaceAll('\n', ' \t\n')],
    ['a last line end', (text: string) => `${text}\n`],
    ['single blank lines', (text: string) => text.replaceAll('\n\n\n', '\n\n')],
    ['many blank lines', (text: string) => text.replaceAll('\n\n', '\n\n\n\n')],
    ['blank lines that hold a hard space', (text: string) => text.replaceAll('\n\n', '\n\u00a0\n')],
  ])('%s are no text: the plain form stays the same', (_name, change) => {
    expect(thereAndBack(change(sampleDay))).toBe(sampleDay)
  })

  test('hard spaces and tabs within a line stay', () => {
    const text = 'UPDATE 1000 GMT:\n\nAbout 20\u00a0km\tsouth'

    expect(thereAndBack(text)).toBe(text)
  })

  test('a line above the updates longer than any field is kept in pieces', () => {
    const text = `${'word '.repeat(9_000)}\n\nUPDATE 1000 GMT:\n\nA.`

    expect(folded(thereAndBack(text))).toBe(folded(text))
    expect(
      coverageOf(text).fields.importedOpening?.every(
        (part) => JSON.stringify(part).length < 20_100,
      ),
    ).toBe(true)
  })
})

describe('eight megabytes', () => {
  test.each([
    [
      'a day of ten thousand updates',
      `UPDATE 1000 GMT:\n\n${'Some words of news. '.repeat(40)}\n\n`,
    ],
    ['one endless word', 'x'],
    ['nothing but the same word', 'in '],
    ['line ends', '\n'],
    ['parentheses', '('],
    ['names', 'Shoygu Shoigu Vvedenka '],
    ['labels that are none', 'Update 12:5'],
    // Work that grew with the square of the text would not be done today.
  ])('%s: read to the end', { timeout: 120_000 }, (_name, unit) => {
    const text = `Start ${unit.repeat(Math.floor(8_000_000 / unit.length))} end`

    const reading = readLiveText(text)

    expect(reading.ok).toBe(true)
  })
})

describe('an article written here', () => {
  const fields = { ...coverageOf('UPDATE 1000 GMT: x').fields, importedOpening: null }
  const said = (words: string) => makeBody([makeParagraph([makeText(words)])])
  const update = {
    stamp: Date.UTC(2023, 4, 24, 10),
    stampAsWritten: null,
    headline: 'Now',
    authors: [],
  }
  const flags = { pinned: false, keyEvent: false, summary: false }

  test('is written with all its opening says, and can be read again', () => {
    const text = writeLiveText({
      kind: 'live',
      state: 'live',
      fields: {
        ...fields,
        headline: 'Day 3',
        standfirst: 'So far.',
        lead: { file: null, caption: 'A port', credit: 'Agency', alt: 'x' },
        previousDay: { label: 'Day 2', title: 'Before', url: '' },
        map: { file: null, credit: 'Institute', alt: '' },
      },
      body: said('Text.'),
      updates: [{ ...update, flags, status: null, body: said('News.') }],
    })

    expect(text).toBe(
      'Day 3\n\n\nSo far.\n\n\nA port (Agency)\n\n\nDay 2: Before\n\n\nMap: Institute\n\n\nUPDATE 1000 GMT:\n\nNow\n\nNews.\n\n\nORIGINAL ENTRY: Text.',
    )
    expect(thereAndBack(text)).toBe(text)
  })

  test('has lists and quotes as plain lines', () => {
    const nested = makeList('number', [[makeText('a')], [makeText('b')]], 3)
    const body = makeBody([
      makeList('bullet', [[makeText('x')], [nested]]),
      makeQuote([makeText('q')]),
    ])

    expect(writeLiveText({ kind: 'story', state: 'draft', fields, body, updates: [] })).toBe(
      '- x\n  3. a\n  4. b\n\nq',
    )
  })

  test('without a word is an empty text', () => {
    expect(
      writeLiveText({ kind: 'live', state: 'draft', fields, body: emptyBody, updates: [] }),
    ).toBe('')
  })

  test('what was added since the import is written too', () => {
    const coverage = coverageOf('UPDATE 1000 GMT:\n\nA.')
    const map = { file: null, credit: 'Institute', alt: '' }

    expect(writeLiveText({ ...coverage, fields: { ...coverage.fields, map } })).toBe(
      'Map: Institute\n\n\nUPDATE 1000 GMT:\n\nA.',
    )
  })
})
