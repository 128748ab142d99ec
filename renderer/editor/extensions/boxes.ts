import { $isListItemNode, $isListNode } from '@lexical/list'
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_BACKSPACE_COMMAND,
  KEY_ENTER_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import { $isBoxNode, BoxNode } from '../nodes/box-node'

/** A box holds paragraphs and lists; Enter on an empty last line leaves it, Backspace takes an empty one away. */
export const BoxesExtension = defineExtension({
  name: 'dateline/boxes',
  register: (editor: LexicalEditor) =>
    mergeRegister(
      editor.registerNodeTransform(BoxNode, $keepBox),
      editor.registerCommand(KEY_ENTER_COMMAND, $onEnter, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_BACKSPACE_COMMAND, $onBackspace, COMMAND_PRIORITY_HIGH),
    ),
})

/** A box in a box or in a line stands behind it; of what it cannot hold it keeps the words. */
function $keepBox(box: BoxNode): void {
  const parent = box.getParent()
  if (parent !== null && !$isRootNode(parent)) {
    const outer = [...box.getParents()].find((one) => $isRootNode(one.getParent()))
    outer?.insertAfter(box)
  }
  for (const child of box.getChildren()) {
    if ($isParagraphNode(child) || $isListNode(child)) continue
    // Cards and boxes move out by themselves.
    if ($isElementNode(child) && !$isBoxNode(child)) $toParagraph(child.getChildren(), child)
  }
  if (box.isEmpty()) box.append($createParagraphNode())
}

function $toParagraph(children: readonly LexicalNode[], block: LexicalNode): void {
  block.replace($createParagraphNode().append(...children))
}

function $onEnter(event: KeyboardEvent | null): boolean {
  const selection = $getSelection()
  if (event?.shiftKey === true || !$isRangeSelection(selection)) return false
  const place = $emptyLine(selection)
  if (place === null || place.line.getNextSibling() !== null) return false
  event?.preventDefault()
  const { box, line } = place
  const paragraph = $createParagraphNode()
  box.insertAfter(paragraph)
  if (line.getPreviousSibling() !== null) line.remove()
  paragraph.select()
  return true
}

function $onBackspace(event: KeyboardEvent): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const place = $emptyLine(selection)
  // A title is something: a box that has one is taken away on purpose only.
  if (place === null || place.box.getChildrenSize() > 1 || place.box.title().trim() !== '') {
    return false
  }
  event.preventDefault()
  place.box.replace($createParagraphNode()).selectStart()
  return true
}

/** The empty paragraph of a box in which the caret stands. */
function $emptyLine(selection: RangeSelection) {
  if (!selection.isCollapsed()) return null
  const line = selection.anchor.getNode()
  const box = line.getParent()
  if ($findMatchingParent(line, $isListItemNode) !== null) return null
  return $isParagraphNode(line) && line.isEmpty() && $isBoxNode(box) ? { box, line } : null
}
