import { $createLinkNode, $isLinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link'
import {
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
} from 'lexical'

/** Links the selected words, changes the link the caret is in, or, with null, removes it. */
export function setLink(editor: LexicalEditor, address: string | null): void {
  editor.update(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return
    const inLink = $findMatchingParent(selection.anchor.getNode(), $isLinkNode) !== null
    if (address !== null && selection.isCollapsed() && !inLink) {
      // Nothing to link yet: the address stands for itself, to be written over or left.
      const link = $createLinkNode(address).append($createTextNode(address))
      selection.insertNodes([link])
      return
    }
    editor.dispatchCommand(TOGGLE_LINK_COMMAND, address)
    // What she types next must not replace the words she has just linked.
    const after = $getSelection()
    if (!$isRangeSelection(after) || after.isCollapsed()) return
    const end = after.isBackward() ? after.anchor : after.focus
    after.anchor.set(end.key, end.offset, end.type)
    after.focus.set(end.key, end.offset, end.type)
  })
}
