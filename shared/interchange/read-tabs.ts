import { makeText } from '../document/make-body'
import { makeTable, mostColumns, mostRows } from '../document/make-table'
import type { Table } from '../document/nodes'

/**
 * Plain text as spreadsheets copy cells: lines parted by tabs, each with as many of them. Null where it
 * is not clearly a table, or more than a text can hold: then it is words.
 */
export function readTabs(text: string): Table | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  const rows = lines.map((line) => line.split('\t'))
  const width = rows[0]?.length ?? 0
  if (width < 2 || rows.some((row) => row.length !== width)) return null
  if (rows.length < 2 || rows.length > mostRows || width > mostColumns) return null
  const cells = rows.map((row) =>
    row.map((words) => ({ content: words.trim() === '' ? [] : [makeText(words.trim())] })),
  )
  return makeTable(cells)
}
