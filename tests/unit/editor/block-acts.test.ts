// @vitest-environment happy-dom
import { $getRoot } from 'lexical'
import { describe, expect, test } from 'vitest'
import { actOnBlock, type BlockAct } from '../../../renderer/editor/block-acts'
import {
  makeBody,
  makeBox,
  makeEmbed,
  makeList,
  makeParagraph,
  makeText,
} from '../../../shared/document/make-body'
import { openText } from './support/open-text'

type Text = ReturnType<typeof openText>

const line = (words: string) => makeParagraph([makeText(words)])
const list = makeList('bullet', [[makeText('1')], [makeText('2')]])

async function act(text: Text, at: number, what: BlockAct): Promise<void> {
  const key = text.editor.getEditorState().read(() => $getRoot().getChildAtIndex(at)?.getKey())
  if (key !== undefined) actOnBlock(text.editor, key, what)
  text.handle.focus()
  await text.settle()
}

describe('what the handle does', () => {
  test.each<readonly [BlockAct, string]>([
    ['h2', '<h2>a!</h2>'],
    ['h3', '<h3>a!</h3>'],
    ['quote', '<blockquote dir="auto"><p>a!</p></blockquote>'],
    ['bullet', '<ul dir="auto"><li>a!</li></ul>'],
    ['number', '<ol dir="auto"><li>a!</li></ol>'],
  ])('a paragraph becomes %s and back, the caret stands behind its words', async (what, made) => {
    const text = openText(makeBody([line('a'), line('b')]))

    await act(text, 0, what)
    await text.type('!')
    const turned = text.published()
    await act(text, 0, 'paragraph')

    expect(turned).toBe(`${made}<p>b</p>`)
    expect(text.published()).toBe('<p>a!</p><p>b</p>')
  })

  test('a whole list becomes another, or lines', async () => {
    const text = openText(makeBody([list, line('b')]))

    await act(text, 0, 'number')
    const numbered = text.published()
    await act(text, 0, 'paragraph')

    expect(numbered).toBe('<ol dir="auto"><li>1</li><li>2</li></ol><p>b</p>')
    expect(text.published()).toBe('<p>1</p><p>2</p><p>b</p>')
  })

  test('a box, a list or a card is doubled with all that is in it, as one step back', async () => {
    const box = makeBox('facts', 'Title', [line('in it'), list])
    const card = makeEmbed({ url: 'https://a.example/', quote: 'Said' })
    const body = makeBody([box, card])
    const text = openText(body)

    await act(text, 0, 'duplicate')
    await act(text, 2, 'duplicate')
    const doubled = text.handle.read().root.children
    text.handle.undo()
    text.handle.undo()
    await text.settle()

    expect(doubled).toEqual([...body.root.children.slice(0, 1), box, card, card])
    expect(text.handle.read()).toEqual(body)
  })

  test('what is deleted comes back by one undo, and a text always has a line', async () => {
    const text = openText(makeBody([line('a')]))

    await act(text, 0, 'delete')
    const empty = text.published()
    await text.type('new')
    const written = text.published()
    for (let step = 0; step < 3; step += 1) text.handle.undo()
    await text.settle()

    expect([empty, written, text.published()]).toEqual(['', '<p>new</p>', '<p>a</p>'])
  })
})
