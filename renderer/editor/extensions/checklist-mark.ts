import { $isListItemNode, $isListNode } from '@lexical/list'
import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_SPACE_COMMAND,
  type LexicalEditor,
} from 'lexical'

/** `[ ] ` or `[x] ` at the start of a bullet’s line makes its list one to tick. */
export const ChecklistMarkExtension = defineExtension({
  name: 'dateline/checklist-mark',
  register: (editor: LexicalEditor) =>
    editor.registerCommand(KEY_SPACE_COMMAND, $onSpace, COMMAND_PRIORITY_LOW),
})

function $onSpace(event: KeyboardEvent): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const text = selection.anchor.getNode()
  const item = text.getParent()
  const list = item?.getParent()
  if (!$isTextNode(text) || !$isListItemNode(item) || !$isListNode(list)) return false
  if (list.getListType() !== 'bullet' || text.getPreviousSibling() !== null) return false
  const before = text.getTextContent().slice(0, selection.anchor.offset)
  const mark = /^\[([ x]?)\]$/i.exec(before)
  if (mark === null) return false
  event.preventDefault()
  list.setListType('check')
  item.setChecked(mark[1]?.toLowerCase() === 'x')
  if (before === text.getTextContent()) text.remove()
  else text.spliceText(0, before.length, '')
  item.selectStart()
  return true
}
