import { makeText } from '../document/make-body'
import { makeTable, mostColumns, mostRows } from '../document/make-table'
import type { Table } from '../document/nodes'

/**
 * Plain text as spreadsheets copy cells: lines parted by tabs, each with as many of them. Null where it
 * is not clearly a table, or more than a text can hold: then it is words.
 */
export function readTabs(text: string): Table | null {
  const rows = rowsOf(text)
  if (rows === null || isBeyond(rows)) return null
  const cells = rows.map((row) =>
    row.map((words) => ({ content: words.trim() === '' ? [] : [makeText(words.trim())] })),
  )
  return makeTable(cells)
}

/** Whether it is clearly a table, of more rows or columns than a text can hold. */
export function isTooLargeTable(text: string): boolean {
  const rows = rowsOf(text)
  return rows !== null && isBeyond(rows)
}

function rowsOf(text: string): readonly (readonly string[])[] | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  const rows = lines.map((line) => line.split('\t'))
  const width = rows[0]?.length ?? 0
  const isTable = rows.length > 1 && width > 1 && rows.every((row) => row.length === width)
  return isTable ? rows : null
}

function isBeyond(rows: readonly (readonly string[])[]): boolean {
  return rows.length > mostRows || (rows[0]?.length ?? 0) > mostColumns
}
