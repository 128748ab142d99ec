import { $isLinkNode } from '@lexical/link'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  COMPOSITION_START_COMMAND,
  defineExtension,
  type LexicalEditor,
} from 'lexical'

/**
 * What an input method or a dead key writes right before a link stands before it, as what is typed there
 * does. Lexical would take the letters out again, and hear no key after that.
 */
export const ComposeBesideLinksExtension = defineExtension({
  name: 'dateline/compose-beside-links',
  register: (editor: LexicalEditor) =>
    editor.registerCommand(COMPOSITION_START_COMMAND, $stepOut, COMMAND_PRIORITY_LOW),
})

function $stepOut(): false {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const { anchor, focus } = selection
  const node = anchor.getNode()
  const link = $isLinkNode(node) ? node : node.getParent()
  if (anchor.offset !== 0 || !$isLinkNode(link)) return false
  if (!node.is(link) && !node.is(link.getFirstChild())) return false
  const at = link.getIndexWithinParent()
  for (const point of [anchor, focus]) point.set(link.getParentOrThrow().getKey(), at, 'element')
  // The composition begins there as ever.
  return false
}
