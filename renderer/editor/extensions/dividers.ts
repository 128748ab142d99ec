import {
  $createNodeSelection,
  $getNearestNodeFromDOMNode,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  mergeRegister,
  type LexicalEditor,
} from 'lexical'
import { $isDividerNode, DividerNode } from '../nodes/divider-node'
import { $rootBlock } from '../root-block'

/** A click selects a divider, as Backspace behind it does: the next one takes it out. */
export const DividersExtension = defineExtension({
  name: 'dateline/dividers',
  nodes: [DividerNode],
  register: (editor: LexicalEditor) =>
    mergeRegister(
      editor.registerCommand(CLICK_COMMAND, $onClick, COMMAND_PRIORITY_LOW),
      editor.registerNodeTransform(DividerNode, $keepBetweenBlocks),
    ),
})

function $onClick({ target }: MouseEvent): boolean {
  const node = target instanceof Node ? $getNearestNodeFromDOMNode(target) : null
  if (!$isDividerNode(node)) return false
  const selection = $createNodeSelection()
  selection.add(node.getKey())
  $setSelection(selection)
  return true
}

/** Out of a list, a quote or a cell it goes behind it. */
function $keepBetweenBlocks(divider: DividerNode): void {
  const block = $rootBlock(divider)
  if (block !== null && !block.is(divider)) block.insertAfter(divider)
}
