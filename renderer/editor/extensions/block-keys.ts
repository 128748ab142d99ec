import { $isListItemNode } from '@lexical/list'
import { $createHeadingNode, $isHeadingNode, type HeadingNode } from '@lexical/rich-text'
import {
  $findMatchingParent,
  $getSelection,
  $createParagraphNode,
  $isLineBreakNode,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  INDENT_CONTENT_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import { $createDividerNode } from '../nodes/divider-node'
import { $isQuoteNode } from '../nodes/quote-node'
import { $toParagraph } from '../text-style'

/** Lists may be nested this deep by key: five levels are more than a reader can follow. */
const maxIndent = 4

/** Backspace and Enter un-format a block at its edge; Tab nests a list item and else leaves the text. */
export const BlockKeysExtension = defineExtension({
  name: 'dateline/block-keys',
  register: (editor: LexicalEditor) =>
    mergeRegister(
      editor.registerCommand(KEY_BACKSPACE_COMMAND, $onBackspace, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_ENTER_COMMAND, $onEnter, COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => $onTab(editor, event),
        COMMAND_PRIORITY_LOW,
      ),
    ),
})

function $onBackspace(event: KeyboardEvent): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const block = $formattedBlock(selection)
  if (block === null || !$isAtStart(selection, block)) return false
  event.preventDefault()
  $toParagraph(selection)
  return true
}

/** Enter in an empty heading or quote ends it, as it does in a list; at the start of a quote it makes room above. */
function $onEnter(event: KeyboardEvent | null): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  if ($makeDivider(selection)) {
    event?.preventDefault()
    return true
  }
  const block = $formattedBlock(selection)
  if (block === null || event?.shiftKey === true) return false
  if (block.isEmpty()) $toParagraph(selection)
  // All of it moves down: above it is a line to write on.
  else if ($isQuoteNode(block) && $isAtStart(selection, block)) {
    block.insertBefore($createParagraphNode())
  } else if (!$isHeadingNode(block) || !$partAtLine(selection, block)) return false
  event?.preventDefault()
  return true
}

/**
 * Enter at the start of a later line of a heading makes a heading of that; with nothing on it, a paragraph
 * follows. Lexical takes the start of any line for that of the heading, whose first line would be none.
 */
function $partAtLine(selection: RangeSelection, heading: HeadingNode): boolean {
  const end = $lineEndBefore(selection, heading)
  if (!$isLineBreakNode(end) || end.getPreviousSibling() === null) return false
  const line = end.getNextSiblings()
  const next = line.length === 0 ? $createParagraphNode() : $createHeadingNode(heading.getTag())
  next.setDirection(heading.getDirection()).append(...line)
  end.remove()
  heading.insertAfter(next)
  next.selectStart()
  return true
}

/** What stands right before the caret on the level of lines, where the caret is at an edge there. */
function $lineEndBefore({ anchor }: RangeSelection, heading: HeadingNode): LexicalNode | null {
  const node = anchor.getNode()
  if (node.is(heading)) return heading.getChildAtIndex(anchor.offset - 1)
  return anchor.offset === 0 && node.getParent()?.is(heading) === true
    ? node.getPreviousSibling()
    : null
}

/** Three dashes on a line of their own, also as a typographer sets them, become a line across the text. */
function $makeDivider(selection: RangeSelection): boolean {
  const block = selection.anchor.getNode().getTopLevelElement()
  if (!$isParagraphNode(block) || !/^(?:---|–-|—|\*\*\*|___)$/.test(block.getTextContent())) {
    return false
  }
  block.insertBefore($createDividerNode())
  block.clear().select()
  return true
}

function $onTab(editor: LexicalEditor, event: KeyboardEvent): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const item = $findMatchingParent(selection.anchor.getNode(), $isListItemNode)
  // Outside a list Tab goes on to the next control: a keyboard must not be caught in the text.
  if (item === null) return false
  event.preventDefault()
  if (event.shiftKey) return editor.dispatchCommand(OUTDENT_CONTENT_COMMAND)
  const canNest = item.getPreviousSibling() !== null && item.getIndent() < maxIndent
  return !canNest || editor.dispatchCommand(INDENT_CONTENT_COMMAND)
}

function $formattedBlock(selection: RangeSelection): ElementNode | null {
  const node = selection.anchor.getNode()
  return $findMatchingParent(node, $isHeadingNode) ?? $findMatchingParent(node, $isQuoteNode)
}

function $isAtStart(selection: RangeSelection, block: ElementNode): boolean {
  if (selection.anchor.offset !== 0) return false
  const node = selection.anchor.getNode()
  return node.is(block) || node.is(block.getFirstDescendant())
}
