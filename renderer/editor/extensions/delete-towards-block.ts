import { $isTableNode } from '@lexical/table'
import {
  $createNodeSelection,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  mergeRegister,
  type LexicalNode,
  type PointType,
} from 'lexical'
import { $rootBlock } from '../root-block'

/**
 * Backspace behind a picture, a card or a divider, and Delete before one, only select it: with it would go
 * its caption, its credit and its alt text. The next one takes it out.
 */
export const DeleteTowardsBlockExtension = defineExtension({
  name: 'dateline/delete-towards-block',
  register: (editor) =>
    mergeRegister(
      ...[DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map((command) =>
        editor.registerCommand(command, $select, COMMAND_PRIORITY_LOW),
      ),
    ),
})

function $select(isBackward: boolean): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const block = $rootBlock(selection.anchor.getNode())
  // Out of a cell no key leads by itself.
  if (block === null || $isTableNode(block)) return false
  if (!$isAtEdge(selection.anchor, block, isBackward)) return false
  const beside = isBackward ? block.getPreviousSibling() : block.getNextSibling()
  if (!$isDecoratorNode(beside)) return false
  // An empty line between two of them is what was to go.
  if ($isParagraphNode(block) && block.isEmpty()) block.remove()
  const chosen = $createNodeSelection()
  chosen.add(beside.getKey())
  $setSelection(chosen)
  return true
}

/** Whether nothing of a block stands before the caret, or behind it. */
function $isAtEdge(caret: PointType, block: LexicalNode, isStart: boolean): boolean {
  const node = caret.getNode()
  const end = $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize()
  if (caret.offset !== (isStart ? 0 : end)) return false
  for (let one: LexicalNode | null = node; one !== null && !one.is(block); one = one.getParent()) {
    if ((isStart ? one.getPreviousSibling() : one.getNextSibling()) !== null) return false
  }
  return true
}
