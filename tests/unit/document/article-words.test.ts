import { expect, test } from 'vitest'
import { articleLines } from '../../../shared/document/article-lines'
import { indexBehind, wordsToCome } from '../../../shared/document/article-words'
import { entryId } from '../../../shared/ids'
import {
  at,
  coverageOf,
  paragraphs,
  samplePicture,
  sampleUpdate,
} from '../../support/sample-coverage'

const update = sampleUpdate({ stamp: at(12), id: entryId('one'), body: paragraphs('TK a', 'b TK') })
const lead = { file: samplePicture, caption: 'TK', credit: 'M. Linde', alt: 'A gate' }
const day = coverageOf({ headline: 'TK', lead }, [
  update,
  { ...update, id: entryId('two'), state: 'withdrawn' },
  { ...update, id: entryId('three'), headline: 'TK', body: paragraphs('none') },
])
const words = wordsToCome(day)
const behind = (id: string | null, caret: number) =>
  indexBehind(words, { entryId: id === null ? null : entryId(id), caret }, articleLines(day))

test('what is to come is listed in the order of the screen, what was withdrawn left out', () => {
  expect(words.map(({ place, from }) => [place.kind, from])).toEqual([
    ['field', 0],
    ['field', 0],
    ['text', 0],
    ['text', 2],
    ['update-headline', 0],
  ])
})

test.each([
  [null, Number.NEGATIVE_INFINITY, 0],
  ['one', 0, 2],
  ['one', 1, 3],
  ['one', 99, 4],
  ['three', -1, 4],
  ['three', 0, 0],
])('behind a caret in %s at %i comes number %i', (id, caret, expected) => {
  expect(behind(id, caret)).toBe(expected)
})
