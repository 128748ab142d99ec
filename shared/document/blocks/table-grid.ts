import type { Table, TableCell } from '../nodes'

/** A cell with the column it begins in: cells above and before it may reach over several. */
export interface PlacedCell {
  readonly cell: TableCell
  readonly column: number
}

/** What a cell reaches over. */
export interface Spans {
  readonly colSpan: number
  readonly rowSpan: number
}

/** Where cells begin, row by row, as browsers count columns; and how far each row reaches. */
export function placeCells(rows: readonly (readonly Spans[])[]): {
  readonly starts: readonly (readonly number[])[]
  readonly widths: readonly number[]
} {
  // For each column, over how many more rows a cell above still reaches.
  let taken: readonly number[] = []
  const widths: number[] = []
  const starts = rows.map((cells) => {
    const next = taken.map((left) => Math.max(0, left - 1))
    let column = 0
    const begins = cells.map(({ colSpan, rowSpan }) => {
      while ((taken[column] ?? 0) > 0) column += 1
      const start = column
      for (; column < start + colSpan; column += 1) next[column] = rowSpan - 1
      return start
    })
    widths.push(Math.max(column, taken.map((left) => left > 0).lastIndexOf(true) + 1))
    taken = Array.from(next, (left) => left ?? 0)
    return begins
  })
  return { starts, widths }
}

/** The cells of a table, row by row, each with its column. */
export function placedCells({ children }: Table): readonly (readonly PlacedCell[])[] {
  const { starts } = placeCells(children.map((row) => row.children))
  return children.map((row, at) =>
    row.children.map((cell, index) => ({ cell, column: starts[at]?.[index] ?? index })),
  )
}

/** The cells of a table in reading order. */
export function cellsOf({ children }: Pick<Table, 'children'>): readonly TableCell[] {
  return children.flatMap((row) => row.children)
}

/** Whether the first row says what stands in the columns. */
export function hasHeaderRow({ children }: Table): boolean {
  return ((children[0]?.children[0]?.headerState ?? 0) & headerState.column) !== 0
}

/** Whether the first cell of each row says what the row is about. */
export function hasHeaderColumn({ children }: Table): boolean {
  const row = children[1] ?? children[0]
  return ((row?.children[0]?.headerState ?? 0) & headerState.row) !== 0
}

/** Of what a cell is the heading; Lexical adds them up. */
export const headerState = { column: 1, row: 2 } as const
