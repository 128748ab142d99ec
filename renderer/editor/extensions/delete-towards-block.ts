import { $isTableNode } from '@lexical/table'
import {
  $createNodeSelection,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  mergeRegister,
  type LexicalNode,
  type PointType,
} from 'lexical'
import { $isBoxNode } from '../nodes/box-node'
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
      ...[KEY_BACKSPACE_COMMAND, KEY_DELETE_COMMAND].map((command) =>
        editor.registerCommand(command, $stop, COMMAND_PRIORITY_LOW),
      ),
    ),
})

/** A key that is held down stops at what it has selected. */
function $stop(event: KeyboardEvent): boolean {
  if (!event.repeat || !$isNodeSelection($getSelection())) return false
  event.preventDefault()
  return true
}

function $select(isBackward: boolean): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const block = $rootBlock(selection.anchor.getNode())
  // Out of a cell or a box no key leads by itself.
  if (block === null || $isTableNode(block) || $isBoxNode(block)) return false
  if (!$isAtEdge(selection.anchor, block, isBackward)) return false
  const beside = isBackward ? block.getPreviousSibling() : block.getNextSibling()
  if (!$isDecoratorNode(beside)) return false
  // An empty line is what was to go.
  if ($isElementNode(block) && block.isEmpty()) block.remove()
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
