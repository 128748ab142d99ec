import { headerState, placeCells } from './blocks/table-grid'
import { makeParagraph } from './make-body'
import type { Inline, Table, TableCell, TableRow } from './nodes'

/** A cell as it is read: its line, and how far it reaches. */
export interface CellContent {
  readonly content: readonly Inline[]
  readonly colSpan?: number
  readonly rowSpan?: number
}

/** What a table has beside its cells. */
export interface TableLook {
  readonly caption?: string
  readonly headerRow?: boolean
  readonly headerColumn?: boolean
}

/** A newsroom sends tables, not sheets: beyond this they are no reading, and on a phone no sight. */
export const mostRows = 200
/** The same for columns. */
export const mostColumns = 30

const element = { version: 1, format: '', indent: 0, direction: null } as const

/** A table, its rows made as long as the longest; null where no row has a cell. */
export function makeTable(
  rows: readonly (readonly CellContent[])[],
  { caption = '', headerRow = false, headerColumn = false }: TableLook = {},
): Table | null {
  const cells = rows.map((row, at) => row.map((cell) => withSpans(cell, rows.length - at)))
  if (!cells.some((row) => row.length > 0)) return null
  const { starts, widths } = placeCells(cells)
  const width = Math.max(...widths)
  const state = (row: number, column: number) =>
    headerStateOf(headerRow && row === 0, headerColumn && column === 0)
  const children = cells.map((row, at): TableRow => {
    const missing = Math.max(0, width - (widths[at] ?? 0))
    const made = row.map((cell, index) => makeCell(cell, state(at, starts[at]?.[index] ?? index)))
    const empty = Array.from({ length: missing }, (_, more) =>
      makeCell(withSpans({ content: [] }, 1), state(at, made.length + more)),
    )
    return { type: 'tablerow', ...element, children: [...made, ...empty] }
  })
  return { type: 'table', ...element, ...(caption === '' ? {} : { caption }), children }
}

function headerStateOf(ofColumn: boolean, ofRow: boolean): TableCell['headerState'] {
  if (ofColumn) return ofRow ? 3 : headerState.column
  return ofRow ? headerState.row : 0
}

function withSpans({ content, colSpan = 1, rowSpan = 1 }: CellContent, rowsLeft: number) {
  const within = (span: number, most: number) =>
    Number.isInteger(span) ? Math.min(Math.max(1, span), most) : 1
  return { content, colSpan: within(colSpan, 1000), rowSpan: within(rowSpan, rowsLeft) }
}

function makeCell(
  { content, colSpan, rowSpan }: Required<CellContent>,
  state: TableCell['headerState'],
): TableCell {
  return {
    ...{ type: 'tablecell', ...element, backgroundColor: null },
    ...{ colSpan, rowSpan, headerState: state },
    children: [makeParagraph(content)],
  }
}
