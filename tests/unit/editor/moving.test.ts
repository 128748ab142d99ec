// @vitest-environment happy-dom
import { $getRoot, $isElementNode, KEY_DOWN_COMMAND } from 'lexical'
import { describe, expect, test } from 'vitest'
import {
  makeBody,
  makeBox,
  makeEmbed,
  makeHeading,
  makeList,
  makeParagraph,
  makeQuote,
  makeText,
} from '../../../shared/document/make-body'
import type { Block } from '../../../shared/document/nodes'
import { $selectCard } from '../../../renderer/editor/insert-cards'
import { $isCardNode } from '../../../renderer/editor/nodes/card-node'
import { openText } from './support/open-text'

const line = (words: string) => makeParagraph([makeText(words)])
const list = (...items: readonly string[]) =>
  makeList(
    'bullet',
    items.map((each) => [makeText(each)]),
  )

type Text = ReturnType<typeof openText>

async function press(text: Text, way: 'Up' | 'Down'): Promise<void> {
  const event = new KeyboardEvent('keydown', {
    key: `Arrow${way}`,
    altKey: true,
    shiftKey: true,
    cancelable: true,
  })
  text.editor.dispatchCommand(KEY_DOWN_COMMAND, event)
  await text.settle()
}

/** Puts the caret at the end of the block at this place of the text; with two, selects from one to the other. */
function select(text: Text, from: number, to = from): void {
  text.editor.update(
    () => {
      const [first, last] = [from, to].map((at) => $getRoot().getChildAtIndex(at))
      if ($isCardNode(first)) return $selectCard(first)
      if (!$isElementNode(first) || !$isElementNode(last)) return
      const selection = last.selectEnd()
      const start = from === to ? null : first.getFirstDescendant()
      if (start !== null) selection.anchor.set(start.getKey(), 0, 'text')
    },
    { discrete: true },
  )
}

function words(text: Text): string {
  return text.handle
    .read()
    .root.children.map(
      (block) => JSON.stringify(block).match(/"text":"([^"]*)"/)?.[1] ?? block.type,
    )
    .join(' ')
}

describe('moving blocks by key', () => {
  test.each<readonly [string, Block]>([
    ['a paragraph', line('b')],
    ['a heading', makeHeading('h2', [makeText('b')])],
    ['a quote', makeQuote([makeText('b')])],
    ['a list of one item', list('b')],
    ['a box of one line', makeBox('facts', 'Facts', [line('b')])],
  ])('%s changes places with its neighbour, the caret stays in it', async (_, block) => {
    const text = openText(makeBody([line('a'), block, line('c')]))
    select(text, 1)

    await press(text, 'Down')
    const down = words(text)
    await press(text, 'Up')
    await press(text, 'Up')
    const up = words(text)
    await press(text, 'Up')
    await text.type('!')

    expect(down).toBe('a c b')
    expect(up).toBe('b a c')
    expect(words(text)).toBe('b! a c')
  })

  test('each move is one step back, and the edge of the text is none', async () => {
    const text = openText(makeBody([line('a'), line('b'), line('c')]))
    select(text, 0)

    await press(text, 'Up')
    await press(text, 'Down')
    await press(text, 'Down')
    await press(text, 'Down')
    const moved = words(text)
    text.handle.undo()
    await text.settle()
    const once = words(text)
    text.handle.undo()
    await text.settle()

    expect([moved, once, words(text)]).toEqual(['b c a', 'b a c', 'a b c'])
  })

  test('all blocks of a selection go together', async () => {
    const text = openText(makeBody([line('a'), line('b'), line('c'), line('d')]))
    select(text, 1, 2)

    await press(text, 'Up')
    const up = words(text)
    await press(text, 'Down')
    await press(text, 'Down')

    expect(up).toBe('b c a d')
    expect(words(text)).toBe('a d b c')
  })

  test('an item moves within its list, with the list below it, and not out of it', async () => {
    const text = openText(makeBody([line('a'), list('1', '2', '3'), line('b')]))
    select(text, 1)
    await text.tab()
    await press(text, 'Up')
    const nested = text.published()
    await text.tab(true)
    await press(text, 'Up')
    await press(text, 'Up')
    await press(text, 'Up')

    expect(nested).toContain('<li>2<ul><li>3</li></ul></li>')
    expect(text.published()).toBe(
      '<p>a</p><ul dir="auto"><li>3</li><li>1</li><li>2</li></ul><p>b</p>',
    )
  })

  test('a list that is selected as a whole moves as a whole', async () => {
    const text = openText(makeBody([line('a'), list('1', '2'), line('b')]))
    select(text, 1, 1)
    text.editor.update(
      () => {
        const block = $getRoot().getChildAtIndex(1)
        if ($isElementNode(block)) block.select(0, block.getChildrenSize())
      },
      { discrete: true },
    )

    await press(text, 'Up')

    expect(words(text)).toBe('1 a b')
  })

  test('a selected card moves, and stays selected', async () => {
    const text = openText(makeBody([line('a'), makeEmbed({ quote: 'q' }), line('b')]))
    select(text, 1)

    await press(text, 'Up')
    await press(text, 'Down')
    await press(text, 'Down')

    expect(words(text)).toBe('a b embed')
  })
})
