import {
  $getRoot,
  $isDecoratorNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { gap } from '../../shared/document/body-lines'
import { cardLines } from '../../shared/document/card-words'
import type { Span } from '../../shared/document/to-come'
import { $isBoxNode } from './nodes/box-node'
import { $isCardNode } from './nodes/card-node'

/** One line of text in the editor: a block, or what a list item says apart from its nested list. */
export interface TextLine {
  readonly block: LexicalNode
  readonly leaves: readonly LexicalNode[]
}

/** All lines, as `bodyLines` counts them. */
export function $textLines(): readonly TextLine[] {
  return $getRoot().getChildren().flatMap($linesOf)
}

/** The line a block is itself; null for one that only holds others. */
export function $lineOf(block: LexicalNode): TextLine | null {
  const [first] = $linesOf(block)
  return first?.block === block ? first : null
}

/** The words of a line, one character for one step of the caret. */
export function textOfLine({ leaves }: TextLine): string {
  return leaves.map(textOfLeaf).join('')
}

/** How many steps a caret makes in a line. */
export function lengthOf({ leaves }: TextLine): number {
  return leaves.reduce((sum, leaf) => sum + sizeOf(leaf), 0)
}

/** How many steps a caret makes over a piece of a line. */
export function sizeOf(leaf: LexicalNode): number {
  return $isLineBreakNode(leaf) || $isDecoratorNode(leaf) ? 1 : leaf.getTextContentSize()
}

/** Where words of a line stand on the screen; null where they are not there. */
export function rangeInLine(editor: LexicalEditor, line: TextLine, span: Span): Range | null {
  const range = document.createRange()
  let offset = 0
  let begun = false
  for (const leaf of line.leaves) {
    const end = offset + sizeOf(leaf)
    const words = $isTextNode(leaf) ? wordsOnScreen(editor, leaf) : null
    if (words !== null && !begun && span.from < end) {
      range.setStart(words, Math.min(span.from - offset, words.data.length))
      begun = true
    }
    if (words !== null && begun && span.to <= end) {
      range.setEnd(words, Math.min(span.to - offset, words.data.length))
      return range
    }
    offset = end
  }
  return null
}

function $linesOf(block: LexicalNode): readonly TextLine[] {
  if ($isCardNode(block)) return cardLines(block.card()).map(() => ({ block, leaves: [] }))
  if ($isBoxNode(block)) return [{ block, leaves: [] }, ...block.getChildren().flatMap($linesOf)]
  if (!$isElementNode(block)) return [{ block, leaves: [] }]
  const children = block.getChildren()
  const nested = children.filter((child) => $isElementNode(child) && !child.isInline())
  const inline = children.filter((child) => !nested.includes(child))
  const own = inline.length > 0 || nested.length === 0 ? [{ block, leaves: leavesOf(inline) }] : []
  return [...own, ...nested.flatMap($linesOf)]
}

function leavesOf(nodes: readonly LexicalNode[]): readonly LexicalNode[] {
  return nodes.flatMap((node) => ($isElementNode(node) ? leavesOf(node.getChildren()) : [node]))
}

function textOfLeaf(leaf: LexicalNode): string {
  if ($isTextNode(leaf)) return leaf.getTextContent()
  return $isLineBreakNode(leaf) ? '\n' : gap
}

function wordsOnScreen(editor: LexicalEditor, leaf: LexicalNode): Text | null {
  let node: Node | null = editor.getElementByKey(leaf.getKey())
  while (node !== null && !(node instanceof Text)) node = node.firstChild
  return node
}
