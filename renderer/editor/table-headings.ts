import {
  $isTableCellNode,
  $isTableRowNode,
  type TableCellHeaderState,
  type TableNode,
} from '@lexical/table'
import { headerState } from '../../shared/document/blocks/table-grid'

/** Whether the first row and the first column of a table are headings. */
export interface TableHeadings {
  readonly row: boolean
  readonly column: boolean
}

/** What a table has as headings: its first cells tell. */
export function $tableHeadings(table: TableNode): TableHeadings {
  const rows = table.getChildren().filter($isTableRowNode)
  const first = rows[0]?.getFirstChild()
  const second = (rows[1] ?? rows[0])?.getFirstChild()
  return {
    row: $isTableCellNode(first) && first.hasHeaderState(headerState.column),
    column: $isTableCellNode(second) && second.hasHeaderState(headerState.row),
  }
}

/** Makes headings of the first row and the first column, all along, and of nothing else. */
export function $setTableHeadings(table: TableNode, headings: TableHeadings): void {
  const rows = table.getChildren().filter($isTableRowNode)
  rows.forEach((row, at) => {
    row.getChildren().forEach((cell, index) => {
      if (!$isTableCellNode(cell)) return
      const ofColumn = headings.row && at === 0 ? headerState.column : 0
      const ofRow = headings.column && index === 0 ? headerState.row : 0
      const wanted = (ofColumn + ofRow) as TableCellHeaderState
      if (cell.getHeaderStyles() !== wanted) cell.setHeaderStyles(wanted)
    })
  })
}
