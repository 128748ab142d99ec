import { expect, test } from 'vitest'
import {
  makeBody,
  makeEmbed,
  makeGallery,
  makeImage,
  makeMap,
} from '../../../shared/document/make-body'
import type { Block } from '../../../shared/document/nodes'
import { entryId } from '../../../shared/ids'
import { preflight } from '../../../shared/preflight/preflight'
import { at, coverageOf, samplePicture, sampleUpdate } from '../../support/sample-coverage'

const bare = makeImage({ file: samplePicture, source: '', caption: '', credit: '', alt: '' })
const whole = makeImage({ ...bare, credit: 'M. Linde', alt: 'The gate' })
const missing = makeImage({ ...whole, file: null })
const card = { url: 'https://a.example/1', quote: 'Shut.' }

const messages = (...blocks: readonly Block[]) => {
  const update = sampleUpdate({ stamp: at(12, 54), id: entryId('one'), body: makeBody(blocks) })
  return preflight(coverageOf({ map: null }, [update]), { now: at(13) }).map(
    ({ message }) => message,
  )
}

test.each<readonly [string, Block, readonly string[]]>([
  [
    'a picture in a gallery',
    makeGallery([whole, bare]),
    [
      'A picture in a gallery has no credit.',
      'A picture in a gallery has no description for those who cannot see it.',
    ],
  ],
  ['a map', makeMap(missing), ['A map in the text is missing; readers see its credit alone.']],
  [
    'the picture of a card',
    makeEmbed({ ...card, picture: makeImage({ ...whole, credit: '' }) }),
    ['The picture of an embed card has no credit.'],
  ],
  ['a picture', missing, ['A picture in the text is missing; readers see its words alone.']],
])('what %s lacks is said of it by its name, once', (_, block, expected) => {
  expect(messages(block, block)).toEqual(expected)
})

test('a card must say where it is from, by its address or by a name', () => {
  const unnamed = 'An embed card does not say where it is from.'

  expect(messages(makeEmbed(card))).toEqual([])
  expect(messages(makeEmbed({ quote: 'Shut.', source: 'Kolsey Port' }))).toEqual([])
  expect(messages(makeEmbed({ quote: 'Shut.', author: 'A. Writer' }))).toEqual([unnamed])
  expect(messages(makeEmbed({}))).toEqual([unnamed])
})
