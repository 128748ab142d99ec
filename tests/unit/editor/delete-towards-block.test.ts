// @vitest-environment happy-dom
import { $getRoot, type LexicalNode } from 'lexical'
import { describe, expect, test } from 'vitest'
import {
  divider,
  makeBody,
  makeBox,
  makeCode,
  makeEmbed,
  makeHeading,
  makeImage,
  makeList,
  makeParagraph,
  makeText,
} from '../../../shared/document/make-body'
import { makeTable } from '../../../shared/document/make-table'
import type { Block } from '../../../shared/document/nodes'
import { openText } from './support/open-text'

const line = (words: string) => makeParagraph([makeText(words)])
const picture = makeImage({
  ...{ file: null, source: 'https://a.example/a.jpg', alt: 'The quay' },
  ...{ caption: 'The quay at seven', credit: 'Ann Reporter' },
})

/** A text of these blocks, with the caret at the edge of one of them. */
async function openAt(blocks: readonly Block[], at: number, edge: 'start' | 'end') {
  const text = openText(makeBody(blocks))
  text.editor.update(
    () => {
      const block: LexicalNode | null = $getRoot().getChildAtIndex(at)
      if (edge === 'start') block?.selectStart()
      else block?.selectEnd()
    },
    { discrete: true },
  )
  await text.settle()
  return text
}

describe.each([
  ['a picture', picture],
  ['a divider', divider],
  ['a card', makeEmbed({ url: 'https://a.example/' })],
])('%s', (_, block) => {
  const before = makeBody([line('Before'), block, line('After')])
  const after = makeBody([line('Before'), line('After')])

  test('is only selected by Backspace behind it; the next one takes it out', async () => {
    const text = await openAt([line('Before'), block, line('After')], 2, 'start')

    await text.backspace()
    expect(text.handle.read()).toEqual(before)
    await text.backspace()

    expect(text.handle.read()).toEqual(after)
  })

  test('is only selected by Delete before it; the next one takes it out', async () => {
    const text = await openAt([line('Before'), block, line('After')], 0, 'end')

    await text.del()
    expect(text.handle.read()).toEqual(before)
    await text.del()

    expect(text.handle.read()).toEqual(after)
  })

  test('and one undo gives it back whole', async () => {
    const text = await openAt([line('Before'), block, line('After')], 2, 'start')

    await text.backspace()
    await text.backspace()
    text.handle.undo()
    await text.settle()

    expect(text.handle.read()).toEqual(before)
  })
})

test('an empty line behind a picture goes, and the picture is selected', async () => {
  const text = await openAt([picture, makeParagraph([]), line('After')], 1, 'start')

  await text.backspace()
  expect(text.handle.read()).toEqual(makeBody([picture, line('After')]))
  await text.backspace()

  expect(text.handle.read()).toEqual(makeBody([line('After')]))
})

test('a key that is held down stops at it', async () => {
  const text = await openAt([picture, line('After')], 1, 'start')

  await text.backspace()
  await text.backspace({ repeat: true })

  expect(text.handle.read()).toEqual(makeBody([picture, line('After')]))
})

test('from within a line it is out of reach', async () => {
  const text = await openAt([picture, makeParagraph([makeText('A'), makeText('b', 1)])], 1, 'end')

  await text.backspace()
  await text.backspace()

  expect(text.handle.read().root.children[0]).toEqual(picture)
})

const table = makeTable([[{ content: [makeText('Cell')] }]])

test.each<[string, Block | null]>([
  ['the first cell of a table', table],
  ['a box', makeBox('facts', 'Facts', [line('One')])],
])('from within %s it is out of reach, too', async (_, block) => {
  const text = await openAt([picture, ...(block === null ? [] : [block])], 1, 'start')

  await text.backspace()
  await text.backspace()

  expect(text.handle.read().root.children[0]).toEqual(picture)
})

test.each<[string, Block]>([
  ['a heading', makeHeading('h3', [makeText('Words')])],
  ['a list', makeList('bullet', [[makeText('Words')]])],
  ['code', makeCode([makeText('Words')])],
])('behind a picture, %s becomes a paragraph first', async (_, block) => {
  const text = await openAt([picture, block], 1, 'start')

  await text.backspace()
  expect(text.handle.read()).toEqual(makeBody([picture, line('Words')]))
  await text.backspace()
  expect(text.handle.read()).toEqual(makeBody([picture, line('Words')]))
  await text.backspace()

  expect(text.handle.read()).toEqual(makeBody([line('Words')]))
})
