import {
  $createNodeSelection,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_ENTER_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical'
import { $writeBelow } from '../go-from-block'
import { $isDividerNode, DividerNode } from '../nodes/divider-node'
import { $rootBlock } from '../root-block'

/** A click selects a divider: the next Backspace or Delete takes it out. */
export const DividersExtension = defineExtension({
  name: 'dateline/dividers',
  nodes: [DividerNode],
  register: (editor: LexicalEditor) =>
    mergeRegister(
      editor.registerCommand(CLICK_COMMAND, $onClick, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_ENTER_COMMAND, $onEnter, COMMAND_PRIORITY_LOW),
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

/** A divider has no fields to go to: Enter goes on below it. */
function $onEnter(event: KeyboardEvent | null): boolean {
  const selection = $getSelection()
  const divider = $isNodeSelection(selection) ? selection.getNodes()[0] : undefined
  if (divider === undefined || !$isDividerNode(divider)) return false
  event?.preventDefault()
  $writeBelow(divider)
  return true
}

/** Out of a list, a quote or a cell it goes behind it. */
function $keepBetweenBlocks(divider: DividerNode): void {
  const block = $rootBlock(divider)
  if (block !== null && !block.is(divider)) block.insertAfter(divider)
}
