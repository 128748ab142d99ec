import {
  $createRangeSelectionFromDom,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isDecoratorNode,
  $isNodeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  getDOMSelection,
  type LexicalEditor,
} from 'lexical'
import { isInFields } from './cards'

/**
 * A click into the words while a block is selected puts the caret there at once. A tap is over before the
 * browser has told of the new caret, and Lexical, which takes the selection off the block, would take the
 * caret away with it: what is typed next would come nowhere.
 */
export const ClickFromBlockExtension = defineExtension({
  name: 'dateline/click-from-block',
  register: (editor) =>
    editor.registerCommand(CLICK_COMMAND, (event) => $onClick(editor, event), COMMAND_PRIORITY_LOW),
})

function $onClick(editor: LexicalEditor, event: MouseEvent): boolean {
  if (isInFields(event) || !(event.target instanceof Node)) return false
  if (!$isNodeSelection($getSelection())) return false
  if ($isDecoratorNode($getNearestNodeFromDOMNode(event.target))) return false
  const caret = $createRangeSelectionFromDom(getDOMSelection(window), editor)
  if (caret === null) return false
  $setSelection(caret)
  return true
}
