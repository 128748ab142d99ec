import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
} from 'lexical'
import { $createEmptyTable } from './nodes/table-node'
import { $rootBlock } from './root-block'

/** Puts a small table in on the empty line she stands on, the caret in its first cell. */
export function $insertTable(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const block = $rootBlock(selection.anchor.getNode())
  if (block === null) return
  const table = $createEmptyTable(3, 3)
  if ($isParagraphNode(block) && block.isEmpty()) block.replace(table)
  else block.insertAfter(table)
  // Always a line below it to write on.
  if (table.getNextSibling() === null) table.insertAfter($createParagraphNode())
  if ($isElementNode(table)) table.selectStart()
}
