import type { TableNode as LexicalTableNode } from '@lexical/table'
import {
  $findCellNode,
  $findTableNode,
  $insertTableRowAtSelection,
  TableCellNode,
  TableExtension,
} from '@lexical/table'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  configExtension,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { markNumberColumns } from '../mark-number-columns'
import { TableNode } from '../nodes/table-node'
import { $setTableHeadings, $tableHeadings } from '../table-headings'

/**
 * Tables with one line in each cell: Tab goes from cell to cell and makes a row behind the last, Enter
 * makes a line end. What comes in by paste becomes that.
 */
export const TablesExtension = defineExtension({
  name: 'dateline/tables',
  dependencies: [configExtension(TableExtension, { hasCellBackgroundColor: false })],
  register: (editor: LexicalEditor) =>
    mergeRegister(
      editor.registerNodeTransform(TableNode, $keepHeadings),
      editor.registerNodeTransform(TableCellNode, $keepCell),
      editor.registerCommand(KEY_TAB_COMMAND, $onTab, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ENTER_COMMAND, $onEnter, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, $onDown, COMMAND_PRIORITY_CRITICAL),
      markNumberColumns(editor),
    ),
})

/** Headings stand in the first row and the first column alone, and all along them. */
function $keepHeadings(table: LexicalTableNode): void {
  $setTableHeadings(table, $tableHeadings(table))
}

function $keepCell(cell: TableCellNode): void {
  if (cell.getWidth() !== undefined) cell.setWidth(undefined)
  const [only, ...more] = cell.getChildren()
  if (more.length === 0 && ($isParagraphNode(only) || only === undefined)) return
  const line = $createParagraphNode()
  const $take = (nodes: readonly LexicalNode[]): void => {
    for (const node of nodes) {
      const isBlock = $isElementNode(node) && !node.isInline()
      if (isBlock) {
        if (!line.isEmpty()) line.append($createLineBreakNode())
        $take(node.getChildren())
      } else if ($isDecoratorNode(node) && !node.isInline()) {
        // A picture, a line across the text: behind the table.
        $findTableNode(cell)?.insertAfter(node)
      } else line.append(node)
    }
  }
  $take(cell.getChildren())
  cell.clear().append(line)
}

function $onTab(event: KeyboardEvent): boolean {
  const selection = $getSelection()
  if (event.shiftKey || !$isRangeSelection(selection)) return false
  const cell = $findCellNode(selection.anchor.getNode())
  const row = cell?.getParent()
  const isLast = cell?.getNextSibling() === null && row?.getNextSibling() === null
  if (cell === null || !isLast) return false
  event.preventDefault()
  const fresh = $insertTableRowAtSelection(true)
  const first = fresh?.getFirstChild()
  if ($isElementNode(first)) first.selectStart()
  return true
}

function $onEnter(event: KeyboardEvent | null): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  if ($findCellNode(selection.anchor.getNode()) === null) return false
  event?.preventDefault()
  selection.insertLineBreak()
  return true
}

/** Below a table that ends the text there is always a line to go to. */
function $onDown(event: KeyboardEvent): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || event.shiftKey) return false
  const cell = $findCellNode(selection.anchor.getNode())
  const table = cell === null ? null : $findTableNode(cell)
  if (cell?.getParent()?.getNextSibling() !== null || table?.getNextSibling() !== null) return false
  table.insertAfter($createParagraphNode())
  return false
}
