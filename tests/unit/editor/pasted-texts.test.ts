// @vitest-environment happy-dom
import {
  $getSelection,
  $isRangeSelection,
  COPY_COMMAND,
  PASTE_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import { describe, expect, test } from 'vitest'
import {
  emptyBody,
  makeBody,
  makeHeading,
  makeList,
  makeParagraph,
  makeText,
} from '../../../shared/document/make-body'
import { textFormat, type Body } from '../../../shared/document/nodes'
import { openText } from './support/open-text'

const para = (words: string) => makeParagraph([makeText(words)])

describe('a pasted line', () => {
  test('goes on with the line it is pasted into, and the caret stands behind it', async () => {
    const text = openText(makeBody([makeHeading('h2', [makeText('The pier is ')])]), 'end')

    await paste(text, { 'text/html': '<meta charset="utf-8"><p>closed <b>now</b> at low tide</p>' })
    await text.type('.')

    expect(text.published()).toBe('<h2>The pier is closed <strong>now</strong> at low tide.</h2>')
    expect(text.handle.read().root.children).toHaveLength(1)
  })
})

describe('a pasted text of several blocks', () => {
  const word = [
    '<p class=MsoNormal>One<o:p></o:p></p>',
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>a</p>",
    "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>b</p>",
    '<p class=MsoNormal>Two</p>',
  ].join('\n')

  test('keeps its blocks, and the caret stands behind the last word', async () => {
    const text = openText(emptyBody, 'end')

    await paste(text, { 'text/html': word, 'text/plain': 'x' })

    expect(text.published()).toBe(
      '<p>One</p><ul dir="auto"><li>a<ul><li>b</li></ul></li></ul><p>Two</p>',
    )
    expect(caret(text)).toEqual(['Two', 3])
  })

  test('is taken back in one step', async () => {
    const text = openText(makeBody([para('Before ')]), 'end')

    await paste(text, { 'text/html': word })
    text.editor.dispatchCommand(UNDO_COMMAND, undefined)
    await text.settle()

    expect(text.published()).toBe('<p>Before </p>')
  })

  test('parts the paragraph it is pasted into', async () => {
    const text = openText(makeBody([para('Before. After.')]), 8)

    await paste(text, { 'text/html': '<p>One</p><p>Two </p>' })

    expect(text.published()).toBe('<p>Before. One</p><p>TwoAfter.</p>')
  })
})

describe('plain text', () => {
  const markdown = { 'text/plain': '## Pier\n\n- cars\n- **lorries**' }

  test('that is Markdown becomes what it says', async () => {
    const text = openText(emptyBody, 'end')

    await paste(text, markdown)

    expect(text.published()).toMatch(
      /^<h2[^>]*>Pier<\/h2><ul dir="auto"><li>cars<\/li><li><strong>lorries/,
    )
  })

  test('out of an editor of code is not read from its colours', async () => {
    const text = openText(emptyBody, 'end')

    await paste(text, {
      'text/html': '<div style="white-space:pre"><span style="color:red">## Pier</span></div>',
      'vscode-editor-data': '{}',
      ...markdown,
    })

    expect(text.published()).toMatch(/^<h2/)
  })

  test('is the words alone where Shift is held', async () => {
    const text = openText(emptyBody, 'end')

    text.root.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'V', code: 'KeyV', ctrlKey: true, shiftKey: true }),
    )
    await paste(text, { 'text/html': '<h2>Pier</h2>', ...markdown })

    expect(text.published()).toBe('<p>## Pier</p><p>- cars<br>- **lorries**</p>')
  })
})

describe('a copy of our own', () => {
  const written = makeBody([
    makeHeading('h3', [makeText('Pier')]),
    makeParagraph([makeText('closed', textFormat.bold), makeText(' now')]),
    makeList('number', [[makeText('one')], [makeList('bullet', [[makeText('in')]])]], 4),
  ])

  test('comes back as it was', async () => {
    const copied = await copyAll(written)
    const text = openText(emptyBody, 'end')

    await paste(text, copied)

    expect(text.handle.read()).toEqual(openText(written).handle.read())
  })

  test('that somebody else made up is not trusted', async () => {
    const text = openText(emptyBody, 'end')
    const nodes = [
      { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'words' }] },
    ]

    await paste(text, {
      'application/x-lexical-editor': JSON.stringify({ namespace: 'Dateline', nodes }),
      'text/html': '<p>other</p>',
    })

    expect(text.published()).toBe('<p>words</p>')
  })

  test('that is none gives way to the page beside it', async () => {
    const text = openText(emptyBody, 'end')

    await paste(text, {
      'application/x-lexical-editor': '{"namespace":"Dateline","nodes":7',
      'text/html': '<p>other</p>',
    })

    expect(text.published()).toBe('<p>other</p>')
  })
})

type OpenText = ReturnType<typeof openText>

async function paste(text: OpenText, clipboard: Readonly<Record<string, string>>): Promise<void> {
  const clipboardData = new DataTransfer()
  for (const [type, value] of Object.entries(clipboard)) clipboardData.setData(type, value)
  text.editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData }))
  await text.settle()
}

async function copyAll(body: Body): Promise<Readonly<Record<string, string>>> {
  const text = openText(body)
  await text.selectAll()
  const clipboardData = new DataTransfer()
  text.editor.dispatchCommand(COPY_COMMAND, new ClipboardEvent('copy', { clipboardData }))
  await text.settle()
  return Object.fromEntries(
    [...clipboardData.types].map((type) => [type, clipboardData.getData(type)]),
  )
}

function caret(text: OpenText): readonly [string, number] | null {
  return text.editor.getEditorState().read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
    return [selection.anchor.getNode().getTextContent(), selection.anchor.offset] as const
  })
}
