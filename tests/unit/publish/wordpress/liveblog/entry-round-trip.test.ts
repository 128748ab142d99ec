import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlText } from '../../../../../shared/interchange/html/read-html'
import { entryMarkup } from '../../../../../shared/publish/wordpress/liveblog/entry-markup'
import { guardWords } from '../../../../../shared/publish/wordpress/liveblog/guard-words'
import { partsWithEntries } from '../../../../../shared/publish/wordpress/liveblog/parts-with-entries'
import { readEntry } from '../../../../../shared/publish/wordpress/liveblog/read-entry'
import {
  makeBody,
  makeLink,
  makeParagraph,
  makeText,
} from '../../../../../shared/document/make-body'
import { anyPart, coverage } from '../any-content'
import { asUpdate, entryOf, theirEntry, update } from './entry'

const commands = fc
  .array(
    fc.constantFrom(
      '/key',
      '#budget',
      '@ann',
      ':smile:',
      ':)',
      '8-)',
      ';-)',
      '＃x',
      'a\\b',
      '[gallery]',
      'type-key',
      '&amp;',
      '<b>',
      '"',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.join(' '))

describe('an update as an entry of the Liveblog plug-in', () => {
  test('whatever is entered is read back the same', () => {
    fc.assert(
      fc.property(anyPart, (part) => {
        const reading = readEntry(entryOf(1, asUpdate(part)))

        expect(reading).toEqual({ article: coverage, part })
      }),
      { numRuns: 60 },
    )
  })

  test('nothing in it is left that the plug-in or WordPress would take for its own', () => {
    fc.assert(
      fc.property(commands, (text) => {
        const link = makeLink(`https://example.org/key?a=b#top`, [makeText(text)])
        const part = update(1, '', { headline: text, body: makeBody([makeParagraph([link])]) })
        const { content } = entryOf(1, part)
        const bare = content.replace(/<\/?[a-z0-9]+|&#?[a-z0-9]+;/g, '')

        expect(bare).not.toMatch(/[/#＃@:[\]\\]/)
        expect(content.match(/type-/g)).toBeNull()
        expect(readEntry(entryOf(1, part)).part).toEqual(part)
      }),
    )
  })

  test('guarded words are the same words to a reader', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = text
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')

        expect(htmlText(guardWords(`<p>${escaped}</p>`))).toBe(htmlText(`<p>${escaped}</p>`))
      }),
    )
  })

  test('the first line names it among the key events', () => {
    const titled = update(1, 'The text.', { mark: 'Key event', headline: 'The gates close' })
    const bare = update(2, 'The text.', { mark: 'Key event' })

    expect(firstLine(titled)).toBe('UPDATE 1 The gates close')
    expect(firstLine(bare)).toBe('UPDATE 2 The text.')
  })

  test('one that somebody took off the key events there is none', () => {
    const key = update(1, 'The text.', { mark: 'Key event' })
    const pinned = update(2, 'The text.', { mark: 'Pinned · Summary' })

    expect(readEntry(entryOf(1, key)).part.mark).toBe('Key event')
    expect(readEntry(entryOf(1, key, { isKey: false })).part.mark).toBe('')
    expect(readEntry(entryOf(2, pinned, { isKey: false })).part.mark).toBe('Pinned')
  })

  test('where the plug-in names the writers, they are read from there', () => {
    const part = update(1, 'The text.', { byline: 'By Ann Reporter and Ben' })
    const content = entryMarkup(part, { article: coverage, isNamed: true })
    const authors = [
      { id: 4, name: 'Ann Reporter' },
      { id: 5, name: 'Ben' },
    ]

    expect(content).not.toContain('Ann')
    expect(readEntry(entryOf(1, part, { content, authors })).part).toEqual(part)
  })

  test('what somebody wrote below it in the same entry is not passed over', () => {
    const entry = entryOf(1, update(1, 'The text.'))
    const added = { ...entry, content: `${entry.content}<p>Added there.</p>` }

    const { part } = readEntry(added)

    expect(JSON.stringify(part.body)).toContain('Added there.')
    expect(part.key).toBe('u1')
  })

  test('what somebody put around it changes nothing of it', () => {
    const part = update(1, 'The text.')
    const entry = entryOf(1, part)

    expect(readEntry({ ...entry, content: `<div><div>${entry.content}</div></div>` }).part).toEqual(
      part,
    )
  })

  test('what somebody entered comes with its time, its command read as a mark', () => {
    const entry = { ...theirEntry(7, '<p>/key The gates shut.</p>', 60_000), isKey: true }

    const { article, part } = readEntry(entry)

    expect(article).toBeNull()
    expect(part).toMatchObject({ key: 'foreign', stamp: 60_000, mark: 'Key event' })
    expect(JSON.stringify(part.body)).toContain('"The gates shut."')
  })

  test('entries stand below the head, the pinned one first, then by their time', () => {
    const parts = [
      { ...update(0, ''), key: 'head' as const },
      { ...update(0, ''), key: 'body' as const },
    ]
    const entries = [update(1, 'a'), update(3, 'b', { mark: 'Pinned' }), update(9, 'c')].map(
      (part, at) => ({ entry: entryOf(at, part), article: coverage, part }),
    )

    const keys = partsWithEntries(parts, entries).map(({ key }) => key)

    expect(keys).toEqual(['head', 'u3', 'u9', 'u1', 'body'])
  })
})

function firstLine(part: ReturnType<typeof update>): string {
  const [line = ''] = entryOf(1, part).content.split('\n')
  return line.replace(/<[^>]*>/g, '')
}
