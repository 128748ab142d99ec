// @vitest-environment happy-dom
import { PASTE_COMMAND } from 'lexical'
import { expect, test } from 'vitest'
import { emptyBody } from '../../../shared/document/make-body'
import { mostColumns, mostRows } from '../../../shared/document/make-table'
import { openText } from './support/open-text'

test('a pasted table of too many rows comes in as words, all of them, and she is told', async () => {
  const { published, told } = await pasted({ 'text/html': sheet(mostRows + 1, 2) })

  expect(told).toBe(1)
  expect(published).not.toContain('<table>')
  for (let row = 0; row <= mostRows; row += 1) {
    for (const column of [0, 1]) expect(published).toContain(`r${String(row)}c${String(column)}.`)
  }
})

test('so does one of too many columns', async () => {
  const { published, told } = await pasted({ 'text/html': sheet(2, mostColumns + 1) })

  expect(told).toBe(1)
  expect(published).toContain(`r1c${String(mostColumns)}.`)
})

test('so do cells that come as plain text', async () => {
  const rows = Array.from(
    { length: mostRows + 1 },
    (_, row) => `r${String(row)}c0.\tr${String(row)}c1.`,
  )

  const { published, told } = await pasted({ 'text/plain': rows.join('\n') })

  expect(told).toBe(1)
  expect(published).toContain(`r${String(mostRows)}c1.`)
})

test.each([
  ['the largest table a text can hold', sheet(mostRows, 2)],
  ['a column that only lays out a page', sheet(mostRows + 1, 1)],
  ['a table that lays out a page', sheet(mostRows + 1, 2).replace('r0c0.', sheet(1, 2))],
])('of %s nothing is told', async (_name, html) => {
  expect((await pasted({ 'text/html': html })).told).toBe(0)
})

function sheet(rows: number, columns: number): string {
  const row = (at: number) =>
    Array.from({ length: columns }, (_, to) => `<td>r${String(at)}c${String(to)}.</td>`).join('')
  const all = Array.from({ length: rows }, (_, at) => `<tr>${row(at)}</tr>`)
  return `<table>${all.join('')}</table>`
}

/** The text after this was pasted into an empty one, and how often she was told of a large table. */
async function pasted(clipboard: Readonly<Record<string, string>>) {
  const text = openText(emptyBody)
  const clipboardData = new DataTransfer()
  for (const [type, value] of Object.entries(clipboard)) clipboardData.setData(type, value)
  text.editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData }))
  await text.settle()
  return { published: text.published(), told: text.heard.largeTables }
}
