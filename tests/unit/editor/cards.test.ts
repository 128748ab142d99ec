// @vitest-environment happy-dom
import { $getRoot, PASTE_COMMAND } from 'lexical'
import { describe, expect, test } from 'vitest'
import type { EmbedSource } from '../../../renderer/editor/embed-source'
import { filled } from '../../../renderer/editor/fill-embed'
import { insertPart } from '../../../renderer/editor/insert-part'
import { moveWithin } from '../../../renderer/editor/move-within'
import { $isBoxNode } from '../../../renderer/editor/nodes/box-node'
import { $isGalleryNode } from '../../../renderer/editor/nodes/gallery-node'
import type { EmbedFound } from '../../../shared/document/blocks/embed'
import {
  emptyBody,
  makeBody,
  makeBox,
  makeEmbed,
  makeGallery,
  makeImage,
  makeParagraph,
  makeText,
} from '../../../shared/document/make-body'
import { openText } from './support/open-text'

const line = (words: string) => makeParagraph([makeText(words)])

describe('writing in a box', () => {
  test('Enter on its empty last line goes on below it', async () => {
    const text = openText(emptyBody)
    insertPart(text.editor, 'summary')
    await text.settle()

    await text.type('Shut')
    await text.enter()
    await text.enter()
    await text.type('Below')

    expect(text.handle.read().root.children.slice(0, 2)).toEqual([
      makeBox('summary', 'What we know', [line('Shut')]),
      line('Below'),
    ])
  })

  test('Enter on an empty line between others stays in it', async () => {
    const text = openText(
      makeBody([makeBox('facts', 'F', [line('a'), makeParagraph([]), line('b')])]),
    )
    text.editor.update(
      () => {
        const box = $getRoot().getFirstChild()
        if ($isBoxNode(box)) box.getChildAtIndex(1)?.selectStart()
      },
      { discrete: true },
    )

    await text.enter()

    expect(text.handle.read().root.children).toHaveLength(1)
  })

  test('Backspace takes an empty box away, but not one with a title', async () => {
    const text = openText(makeBody([makeBox('facts', '', [makeParagraph([])])]))
    const titled = openText(makeBody([makeBox('facts', 'Title', [makeParagraph([])])]))

    await text.backspace()
    await text.type('Words')
    await titled.backspace()

    expect(text.handle.read()).toEqual(makeBody([line('Words')]))
    expect(titled.handle.read().root.children[0]).toMatchObject({ type: 'box', title: 'Title' })
  })
})

describe('a gallery', () => {
  const image = (caption: string) =>
    makeImage({ file: null, source: `https://a.example/${caption}`, caption, credit: '', alt: '' })

  test('keeps the words of each picture when one is moved, as one step back', async () => {
    const gallery = makeGallery([image('a'), image('b'), image('c')], 'All')
    const text = openText(makeBody([gallery, line('x')]))

    text.editor.update(() => {
      const node = $getRoot().getFirstChild()
      if ($isGalleryNode(node)) node.setImages(moveWithin(node.card().images, 0, 2))
    })
    await text.settle()
    const moved = text.handle.read().root.children[0]
    text.handle.undo()
    await text.settle()

    expect(moved).toEqual(makeGallery([image('b'), image('c'), image('a')], 'All'))
    expect(text.handle.read().root.children[0]).toEqual(gallery)
  })
})

const found: EmbedFound = {
  kind: 'video',
  quote: '',
  title: 'The wave',
  author: 'Port',
  source: 'Coast TV',
  time: '',
  picture: null,
}

describe('an address that is pasted on an empty line', () => {
  const url = 'https://video.example/watch?v=1'

  function paste(text: ReturnType<typeof openText>, address = url): Promise<void> {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', address)
    const event = new ClipboardEvent('paste', { clipboardData, cancelable: true })
    text.editor.dispatchCommand(PASTE_COMMAND, event)
    return text.settle().then(text.settle)
  }
  const open = (embeds: EmbedSource, body = emptyBody) =>
    openText(body, 'end', undefined, null, embeds)

  test('becomes a card of what lies there; one undo gives the address back', async () => {
    const text = open({ find: () => Promise.resolve(found) })

    await paste(text)
    const card = text.handle.read().root.children[0]
    text.handle.undo()
    await text.settle()

    expect(card).toEqual(makeEmbed({ ...found, url }))
    expect(text.published()).toContain(url)
    expect(text.handle.read().root.children[0]?.type).toBe('paragraph')
  })

  test('becomes a card to fill by hand where nothing is found', async () => {
    const text = open({ find: () => Promise.resolve(null) })

    await paste(text)

    expect(text.handle.read().root.children[0]).toEqual(makeEmbed({ url }))
  })

  test('leads there without what counts readers for somebody else', async () => {
    const text = open({ find: () => Promise.resolve(null) })

    await paste(text, `${url}&utm_source=letter`)

    expect(text.handle.read().root.children[0]).toEqual(makeEmbed({ url }))
  })

  test('stays an address behind words', async () => {
    const text = open({ find: () => Promise.resolve(found) }, makeBody([line('See ')]))

    await paste(text)

    expect(text.handle.read().root.children).toHaveLength(1)
    expect(text.handle.read().root.children[0]?.type).toBe('paragraph')
  })
})

test('what she wrote on a card stands, whatever is found', () => {
  const mine = makeEmbed({ url: 'https://a.example/', title: 'Mine', author: ' ' })

  expect(filled(mine, { ...found, quote: 'Said' })).toEqual({
    quote: 'Said',
    author: 'Port',
    source: 'Coast TV',
  })
  expect(filled(makeEmbed({ url: 'https://a.example/' }), found)).toMatchObject({ kind: 'video' })
})
