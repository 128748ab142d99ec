import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
} from '@lexical/table'
import { $createParagraphNode, $getNodeByKey, type LexicalEditor, type NodeKey } from 'lexical'
import { assertNever } from '../../shared/result'
import { $isTableNode } from './nodes/table-node'
import { $setTableHeadings, $tableHeadings } from './table-headings'

/** What can be done to a table at the cell the caret stands in. */
export type TableAction =
  | 'row-above'
  | 'row-below'
  | 'remove-row'
  | 'column-before'
  | 'column-after'
  | 'remove-column'
  | 'heading-row'
  | 'heading-column'
  | 'remove-table'

/** Does it, as one step of undo; headings stay where a table has them. */
export function changeTable(editor: LexicalEditor, key: NodeKey, action: TableAction): void {
  editor.update(() => {
    const table = $getNodeByKey(key)
    if (!$isTableNode(table)) return
    const headings = $tableHeadings(table)
    if (action === 'remove-table') {
      const paragraph = $createParagraphNode()
      table.replace(paragraph)
      paragraph.select()
      return
    }
    if (action === 'heading-row')
      return $setTableHeadings(table, { ...headings, row: !headings.row })
    if (action === 'heading-column') {
      return $setTableHeadings(table, { ...headings, column: !headings.column })
    }
    $changeCells(action)
    if (table.isAttached()) $setTableHeadings(table, headings)
  })
}

function $changeCells(
  action: Exclude<TableAction, 'heading-row' | 'heading-column' | 'remove-table'>,
): void {
  switch (action) {
    case 'row-above':
      return void $insertTableRowAtSelection(false)
    case 'row-below':
      return void $insertTableRowAtSelection(true)
    case 'remove-row':
      return $deleteTableRowAtSelection()
    case 'column-before':
      return void $insertTableColumnAtSelection(false)
    case 'column-after':
      return void $insertTableColumnAtSelection(true)
    case 'remove-column':
      return $deleteTableColumnAtSelection()
    default:
      return assertNever(action)
  }
}
