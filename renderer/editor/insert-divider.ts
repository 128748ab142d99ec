import { $getSelection, $isParagraphNode, $isRangeSelection } from 'lexical'
import { $createDividerNode } from './nodes/divider-node'

/** Puts a line across the text above the empty line she stands on. */
export function $insertDivider(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const block = selection.anchor.getNode().getTopLevelElement()
  if (block === null) return
  if ($isParagraphNode(block) && block.isEmpty()) block.insertBefore($createDividerNode())
  else block.insertAfter($createDividerNode())
}
