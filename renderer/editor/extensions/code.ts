import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isLineBreakNode,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type PointType,
  type RangeSelection,
  type TextNode,
} from 'lexical'
import { $createCodeNode, $isCodeNode, CodeNode } from '../nodes/code-node'
import { $textLines, textOfLine } from '../text-lines'

/**
 * Keys in code: Enter makes a line with the indentation of the one above, on an empty last line it
 * leaves; Tab indents. ``` and Enter begin it.
 */
export const CodeExtension = defineExtension({
  name: 'dateline/code',
  nodes: [CodeNode],
  register: (editor: LexicalEditor) =>
    mergeRegister(
      editor.registerCommand(KEY_ENTER_COMMAND, $onEnter, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_TAB_COMMAND, $onTab, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, $onDown, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_BACKSPACE_COMMAND, $onBackspace, COMMAND_PRIORITY_LOW),
    ),
})

/** The code the caret or the selection stands in; null where it stands elsewhere. */
export function $codeAt(selection: RangeSelection): CodeNode | null {
  const code = $findMatchingParent(selection.anchor.getNode(), $isCodeNode)
  const end = $findMatchingParent(selection.focus.getNode(), $isCodeNode)
  return code !== null && code.is(end) ? code : null
}

function $onEnter(event: KeyboardEvent | null): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const code = $codeAt(selection)
  if (code === null) return $beginCode(selection, event)
  event?.preventDefault()
  if (selection.isCollapsed() && $isOnEmptyLastLine(selection, code)) {
    $dropLastLine(code)
    $leaveBelow(code)
    return true
  }
  const indent = /^[\t ]*/.exec($lineBefore(selection, code))?.[0] ?? ''
  selection.insertNodes([
    $createLineBreakNode(),
    ...(indent === '' ? [] : [$createTextNode(indent)]),
  ])
  return true
}

/** A fence, perhaps with the name of a language, becomes a block of code. */
function $beginCode(selection: RangeSelection, event: KeyboardEvent | null): boolean {
  const block = selection.anchor.getNode().getTopLevelElement()
  if (!selection.isCollapsed() || !$isParagraphNode(block)) return false
  const fence = /^```\s*([\p{L}\p{N}+#._-]*)$/u.exec(block.getTextContent())
  if (fence === null) return false
  event?.preventDefault()
  const code = $createCodeNode(fence[1] ?? '')
  block.replace(code)
  code.select()
  return true
}

function $onTab(event: KeyboardEvent): boolean {
  const selection = $getSelection()
  const code = $isRangeSelection(selection) ? $codeAt(selection) : null
  if (!$isRangeSelection(selection) || code === null) return false
  event.preventDefault()
  if (selection.isCollapsed() && !event.shiftKey) selection.insertText('\t')
  else for (const line of $selectedLines(selection, code)) $indent(selection, line, event.shiftKey)
  return true
}

/** What the lines begin with that the selection is on. */
function $selectedLines(selection: RangeSelection, code: CodeNode): readonly TextNode[] {
  const points = [$lengthTo(selection.anchor, code), $lengthTo(selection.focus, code)]
  const [from, to] = [Math.min(...points), Math.max(...points)]
  let at = 0
  return code.getChildren().filter((node): node is TextNode => {
    const start = at
    at += node.getTextContentSize()
    const before = node.getPreviousSibling()
    if (!$isTextNode(node) || (before !== null && !$isLineBreakNode(before))) return false
    const end = start + $lineLength(node)
    // Up to the start of a line is not on it.
    return end >= from && (start < to || start === from)
  })
}

function $lineLength(first: TextNode): number {
  const behind = first.getNextSiblings()
  const end = behind.findIndex($isLineBreakNode)
  const line = [first, ...(end === -1 ? behind : behind.slice(0, end))]
  return line.reduce((sum, node) => sum + node.getTextContentSize(), 0)
}

/** Puts a tab before a line, or takes a tab or up to four spaces away; the words stay selected. */
function $indent(selection: RangeSelection, line: TextNode, back: boolean): void {
  const taken = back ? (/^(?:\t| {1,4})/.exec(line.getTextContent())?.[0].length ?? 0) : 0
  const put = back ? '' : '\t'
  for (const point of [selection.anchor, selection.focus]) {
    if (point.key !== line.getKey()) continue
    point.set(point.key, Math.max(0, point.offset + put.length - taken), 'text')
  }
  line.spliceText(0, taken, put)
}

/** Below the last block of a text there is always a line to go to. */
function $onDown(event: KeyboardEvent): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const code = $codeAt(selection)
  if (code === null || code.getNextSibling() !== null) return false
  const line = $textLines().find(({ block }) => block.is(code))
  const behind = line === undefined ? '' : textOfLine(line).slice($lengthBefore(selection, code))
  if (behind.includes('\n')) return false
  event.preventDefault()
  $leaveBelow(code)
  return true
}

function $onBackspace(event: KeyboardEvent): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const code = $codeAt(selection)
  if (code === null || $lengthBefore(selection, code) > 0) return false
  event.preventDefault()
  code.collapseAtStart()
  return true
}

function $leaveBelow(code: CodeNode): void {
  const paragraph = $createParagraphNode()
  code.insertAfter(paragraph)
  paragraph.select()
}

/** Nothing but the indentation that came by itself stands on it. */
function $isOnEmptyLastLine(selection: RangeSelection, code: CodeNode): boolean {
  const text = code.getTextContent()
  return /\n[\t ]*$/.test(text) && $lengthBefore(selection, code) === text.length
}

function $dropLastLine(code: CodeNode): void {
  const last = code.getLastChild()
  if ($isTextNode(last)) last.remove()
  const lineEnd = code.getLastChild()
  if ($isLineBreakNode(lineEnd)) lineEnd.remove()
}

function $lineBefore(selection: RangeSelection, code: CodeNode): string {
  const before = code.getTextContent().slice(0, $lengthBefore(selection, code))
  return before.slice(before.lastIndexOf('\n') + 1)
}

/** How many characters of the code stand before the caret. */
function $lengthBefore(selection: RangeSelection, code: CodeNode): number {
  return $lengthTo(selection.isBackward() ? selection.focus : selection.anchor, code)
}

function $lengthTo({ key, offset, type }: PointType, code: CodeNode): number {
  if (type === 'element') {
    const before = code.getChildren().slice(0, offset)
    return before.reduce((sum, node) => sum + node.getTextContentSize(), 0)
  }
  let length = 0
  for (const node of code.getChildren()) {
    if (node.getKey() === key) return length + offset
    length += node.getTextContentSize()
  }
  return length
}
