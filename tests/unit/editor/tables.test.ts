// @vitest-environment happy-dom
import { KEY_SPACE_COMMAND, PASTE_COMMAND } from 'lexical'
import { describe, expect, test } from 'vitest'
import {
  emptyBody,
  makeBody,
  makeList,
  makeParagraph,
  makeText,
} from '../../../shared/document/make-body'
import { makeTable } from '../../../shared/document/make-table'
import { openText } from './support/open-text'

function tides() {
  const cell = (words: string) => ({ content: words === '' ? [] : [makeText(words)] })
  const table = makeTable(
    [
      [cell('Port'), cell('State')],
      [cell('Sund'), cell('open')],
    ],
    {
      headerRow: true,
    },
  )
  return makeBody(table === null ? [] : [table])
}

const rowsOf = (markup: string) => [...markup.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) => row)

describe('keys in a table', () => {
  test('Tab goes to the next cell, behind the last one it makes a row', async () => {
    const text = openText(tides(), 0)

    await text.tab()
    await text.type('!')
    await text.tab()
    await text.tab()
    await text.tab()
    await text.type('Kolsey')

    expect(rowsOf(text.published())).toEqual([
      '<th scope="col">Port</th><th scope="col">State!</th>',
      '<td>Sund</td><td>open</td>',
      '<td>Kolsey</td><td></td>',
    ])
  })

  test('Enter makes a line end in the cell', async () => {
    const text = openText(tides(), 4)

    await text.enter()
    await text.type('of call')

    expect(rowsOf(text.published())[0]).toContain('Port<br>of call')
  })

  test('a text with a table in it, pasted into a cell, keeps all its words', async () => {
    const text = openText(tides(), 4)
    const clipboardData = new DataTransfer()
    const html = '<p>, and</p><table><tr><td>Kolsey</td><td>shut</td></tr></table><p>too</p>'
    clipboardData.setData('text/html', html)

    text.editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData }))
    await text.settle()

    expect(rowsOf(text.published())[0]).toContain('Port, and<br>Kolsey shut<br>too')
  })

  test('a sign that begins a block elsewhere is a sign in a cell', async () => {
    const text = openText(tides(), 0)

    await text.type('- > ')

    expect(rowsOf(text.published())[0]).toContain('- &gt; Port')
  })
})

describe('a bullet becomes one to tick', () => {
  const space = (text: ReturnType<typeof openText>) => {
    text.editor.dispatchCommand(KEY_SPACE_COMMAND, new KeyboardEvent('keydown', { key: ' ' }))
    return text.settle()
  }

  test.each([
    ['[ ]', '☐'],
    ['[]', '☐'],
    ['[x]', '☑'],
  ])('by “%s” at the start of its line', async (mark, sign) => {
    const text = openText(emptyBody)

    await text.type(`- ${mark}`)
    await space(text)
    await text.type('Call')

    expect(text.published()).toContain('<ul class="checklist" dir="auto">')
    expect(text.published()).toContain(`${sign} </span>Call</li>`)
  })

  test('not within its words, in a number or outside of a list', async () => {
    const within = openText(makeBody([makeList('bullet', [[makeText('a [ ]')]])]))
    const number = openText(makeBody([makeList('number', [[makeText('[ ]')]])]))
    const outside = openText(makeBody([makeParagraph([makeText('a'), makeText('[ ]', 1)])]))
    for (const text of [within, number, outside]) await space(text)

    expect([within, number, outside].map((text) => text.published().includes('checklist'))).toEqual(
      [false, false, false],
    )
  })
})
