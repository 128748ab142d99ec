// @vitest-environment happy-dom
import { $getLexicalContent, $insertDataTransferForRichText } from '@lexical/clipboard'
import { $getSelection, $isRangeSelection, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import { afterEach, describe, expect, test } from 'vitest'
import {
  $commentsAtCaret,
  addComment,
  changeComment,
} from '../../../renderer/editor/comments/comments-on-words'
import { commentsIn } from '../../../shared/document/comments'
import { makeBody, makeLink, makeParagraph, makeText } from '../../../shared/document/make-body'
import type { Body, Comment } from '../../../shared/document/nodes'
import { openText } from './support/open-text'
import { markedAs } from './support/paper-highlights'

const first: Comment = { id: 'c1', author: 'Ada Holm', at: 1_000, text: 'Who says so?' }
const second: Comment = { id: 'c2', author: 'Ben Reyes', at: 2_000, text: 'The mayor.' }

const text = makeBody([
  makeParagraph([
    makeText('The '),
    makeText('quay', 1),
    makeText(' is '),
    makeLink('https://example.org/', [makeText('shut')]),
    makeText('.'),
  ]),
])

function said(body: Body): readonly (readonly [string, string])[] {
  return commentsIn(body).map(({ comment, words }) => [words, comment.text])
}

/** With the first comment on “quay is sh”. */
async function commented() {
  const open = openText(text)
  mounted.push(open.unmount)
  open.handle.select(4, 14)
  addComment(open.editor, first)
  await open.settle()
  return open
}

const mounted: (() => void)[] = []

afterEach(() => {
  for (const unmount of mounted.splice(0)) unmount()
})

describe('an editor comments on words', () => {
  test('over formats and half a link, and readers get the text as it was', async () => {
    const open = await commented()

    expect(said(open.handle.read())).toEqual([['quay is sh', 'Who says so?']])
    expect(open.published()).toBe(
      '<p>The <strong>quay</strong> is <a href="https://example.org/">shut</a>.</p>',
    )
  })

  test('another one that overlaps it stands beside it', async () => {
    const open = await commented()

    open.handle.select(0, 8)
    addComment(open.editor, second)
    await open.settle()

    expect(said(open.handle.read())).toEqual([
      ['The quay', 'The mayor.'],
      ['quay is sh', 'Who says so?'],
    ])
  })

  test('words written into it belong to it, and a new paragraph in it does too', async () => {
    const open = await commented()

    open.handle.select(6, 6)
    await open.type('XY')
    await open.enter()

    expect(said(open.handle.read())).toEqual([['quXY … ay is sh', 'Who says so?']])
  })

  test('the caret in the words finds it, elsewhere there is none', async () => {
    const open = await commented()
    const at = (offset: number) => {
      open.handle.select(offset, offset)
      return open.editor.getEditorState().read(() => $commentsAtCaret().length)
    }

    expect([at(1), at(16), at(6), at(10)]).toEqual([0, 0, 1, 1])
    expect(markedAs('comment')).toEqual([' is ', 'quay', 'sh'])
    expect(markedAs('comment-now')).toEqual([' is ', 'quay', 'sh'])
  })

  test('gives it other words, resolves it, and an undo brings both back', async () => {
    const open = await commented()
    const other = { ...first, text: 'Says who?' }

    changeComment(open.editor, first.id, other.text)
    await open.settle()
    expect(said(open.handle.read())).toEqual([['quay is sh', 'Says who?']])

    changeComment(open.editor, first.id, null)
    await open.settle()
    expect(open.handle.read()).toEqual(text)
    expect(markedAs('comment')).toEqual([])

    open.editor.dispatchCommand(UNDO_COMMAND)
    open.editor.dispatchCommand(UNDO_COMMAND)
    await open.settle()
    expect(said(open.handle.read())).toEqual([['quay is sh', 'Who says so?']])
    expect(markedAs('comment')).toEqual([' is ', 'quay', 'sh'])

    open.editor.dispatchCommand(REDO_COMMAND)
    await open.settle()
    expect(said(open.handle.read())).toEqual([['quay is sh', 'Says who?']])
  })

  test('words cut or copied inside Dateline take it along', async () => {
    const open = await commented()
    open.handle.select(4, 8)
    const json = open.editor.read(() => {
      const selection = $getSelection()
      return $isRangeSelection(selection) ? $getLexicalContent(open.editor, selection) : null
    })
    const clipboard = new DataTransfer()
    clipboard.setData('application/x-lexical-editor', json ?? '')

    open.handle.select(17, 17)
    open.editor.update(() => {
      const selection = $getSelection()
      if ($isRangeSelection(selection)) {
        $insertDataTransferForRichText(clipboard, selection, open.editor)
      }
    })
    await open.settle()

    expect(said(open.handle.read())).toEqual([['quay is sh … quay', 'Who says so?']])
  })

  test('nothing is commented on without words', async () => {
    const open = openText(text)

    expect(open.handle.openCommentField()).toBe(false)
    addComment(open.editor, first)
    await open.settle()

    expect(open.handle.read()).toEqual(text)
  })
})
