// @vitest-environment happy-dom
import { PASTE_COMMAND } from 'lexical'
import { describe, expect, test } from 'vitest'
import {
  emptyBody,
  makeBody,
  makeImage,
  makeLink,
  makeParagraph,
  makeText,
} from '../../../shared/document/make-body'
import type { Body } from '../../../shared/document/nodes'
import { openText } from './support/open-text'

const report = makeBody([makeParagraph([makeText('the report')])])

describe('what is pasted becomes what a body can hold', () => {
  test.each([
    ['<h1>Big</h1><h6>Small</h6>', '<h2>Big</h2><h4>Small</h4>'],
    ['<p style="text-align:center;color:red">a</p>', '<p>a</p>'],
    ['<p>a <u>b</u> <code>c</code> <mark>d</mark></p>', '<p>a b <code>c</code> <mark>d</mark></p>'],
    ['<p>a <b>b</b> <i>c</i> <s>d</s></p>', '<p>a <strong>b</strong> <em>c</em> <s>d</s></p>'],
    ['<p>a<img src="x" onerror="alert(1)"> b</p>', '<p>a b</p>'],
    ['<p>a</p><script>alert(1)</script><style>p{}</style>', '<p>a</p>'],
    ['<p><a href="javascript:alert(1)">a</a></p>', '<p>a</p>'],
    [
      '<p><a href="https://ok.example/" onclick="x()">a</a></p>',
      '<p><a href="https://ok.example/">a</a></p>',
    ],
    [
      '<blockquote><p>a</p><p>b <b>c</b></p></blockquote>',
      '<blockquote dir="auto"><p>a<br>b <strong>c</strong></p></blockquote>',
    ],
    ['<ul><li>a<ul><li>b</li></ul></li></ul>', '<ul dir="auto"><li>a<ul><li>b</li></ul></li></ul>'],
    [
      '<ol start="4"><li><h3>x</h3><p>y</p></li></ol>',
      '<ol start="4" dir="auto"><li>x<br>y</li></ol>',
    ],
    ['<p>a <a href="/about" title="t">b</a></p>', '<p>a b</p>'],
    [
      '<table><tr><td>a</td><td>b</td></tr></table>',
      '<figure class="table" dir="auto" tabindex="0" aria-label="Table"><table><tbody><tr><td>a</td><td>b</td></tr></tbody></table></figure>',
    ],
    // How letters and old pages are laid out, and a column of a sheet.
    ['<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', '<p>a</p><p>b</p>'],
  ])('%s', async (html, published) => {
    expect(await pasted(emptyBody, { 'text/html': html, 'text/plain': 'x' })).toBe(published)
  })

  test('plain text comes in as paragraphs', async () => {
    const text = 'One\nstill one\n\nTwo'

    expect(await pasted(emptyBody, { 'text/plain': text })).toBe(
      '<p>One<br>still one</p><p>Two</p>',
    )
  })

  test('markup in plain text is text', async () => {
    expect(await pasted(emptyBody, { 'text/plain': '<b>a</b>' })).toBe(
      '<p>&lt;b&gt;a&lt;/b&gt;</p>',
    )
  })

  test('an address over selected words links them', async () => {
    const clipboard = { 'text/plain': 'https://example.org/a' }

    expect(await pasted(report, clipboard)).toBe(
      '<p><a href="https://example.org/a">the report</a></p>',
    )
  })

  test('it leads where it says, and tells nobody of somebody else’s campaign', async () => {
    const clipboard = { 'text/plain': 'https://example.org/a?id=7&utm_source=letter\n' }

    expect(await pasted(report, clipboard)).toBe(
      '<p><a href="https://example.org/a?id=7">the report</a></p>',
    )
  })

  test('words that are partly linked already all lead there', async () => {
    const partly = makeBody([
      makeParagraph([
        makeText('see '),
        makeLink('https://example.org/old', [makeText('the report')]),
        makeText(' now'),
      ]),
    ])

    expect(await pasted(partly, { 'text/plain': 'https://example.org/a' })).toBe(
      '<p><a href="https://example.org/a">see the report now</a></p>',
    )
  })

  test.each(['Node.js', 'minutes.docx', 'end.Then', 'desk@example.org'])(
    'over words %s is words',
    async (words) => {
      expect(await pasted(report, { 'text/plain': words })).toBe(`<p>${words}</p>`)
    },
  )

  test.each(['https://example.org/old', 'old@example.org'])(
    'an address takes the place of %s',
    async (old) => {
      const body = makeBody([makeParagraph([makeText(old)])])

      expect(await pasted(body, { 'text/plain': 'https://example.org/new' })).toBe(
        '<p>https://example.org/new</p>',
      )
    },
  )

  test.each(['Booking.com', 'Node.js'])('%s is words that an address links', async (words) => {
    const body = makeBody([makeParagraph([makeText(words)])])

    expect(await pasted(body, { 'text/plain': 'https://example.org/new' })).toBe(
      `<p><a href="https://example.org/new">${words}</a></p>`,
    )
  })

  test('what is typed after that stands behind the link', async () => {
    const text = openText(report)
    await text.selectAll()

    await paste(text, { 'text/plain': 'https://example.org/a' })
    await text.type(' is out')

    expect(text.published()).toBe('<p><a href="https://example.org/a">the report</a> is out</p>')
  })

  test('an unsafe address over selected words is text', async () => {
    expect(await pasted(report, { 'text/plain': 'javascript:alert(1)' })).toBe(
      '<p>javascript:alert(1)</p>',
    )
  })
})

describe('what is pasted while a picture is selected stands below it', () => {
  const picture = makeImage({ file: null, source: '', caption: 'Boats', credit: '', alt: '' })
  const line = (words: string) => makeParagraph([makeText(words)])

  test.each([
    ['words', { 'text/plain': 'pasted' }],
    ['words of a page', { 'text/html': 'pasted', 'text/plain': 'x' }],
    ['a paragraph', { 'text/html': '<p>pasted</p>', 'text/plain': 'x' }],
  ])('%s', async (_, clipboard) => {
    const text = openText(makeBody([line('Above'), picture, line('Below')]))
    text.handle.selectPicture(0)
    await text.settle()

    await paste(text, clipboard)

    const blocks = [line('Above'), picture, line('pasted'), line('Below')]
    expect(text.handle.read().root.children).toEqual(blocks)
  })
})

/** The text after all of it was selected and this was pasted. */
async function pasted(body: Body, clipboard: Readonly<Record<string, string>>): Promise<string> {
  const text = openText(body)
  await text.selectAll()
  await paste(text, clipboard)
  return text.published()
}

async function paste(
  { editor, settle }: ReturnType<typeof openText>,
  clipboard: Readonly<Record<string, string>>,
): Promise<void> {
  const clipboardData = new DataTransfer()
  for (const [type, value] of Object.entries(clipboard)) clipboardData.setData(type, value)
  editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData }))
  await settle()
}
