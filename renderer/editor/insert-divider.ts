import { $getSelection, $isParagraphNode, $isRangeSelection } from 'lexical'
import { $createDividerNode } from './nodes/divider-node'
import { $rootBlock } from './root-block'

/** Puts a line across the text above the empty line she stands on. */
export function $insertDivider(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const block = $rootBlock(selection.anchor.getNode())
  if (block === null) return
  if ($isParagraphNode(block) && block.isEmpty()) block.insertBefore($createDividerNode())
  else block.insertAfter($createDividerNode())
}
