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
import { cardLines, type CardField, type CardWords } from '../../shared/document/card-words'
import type { Span } from '../../shared/document/to-come'
import { attributionWords, captionWords } from '../../shared/document/told-words'
import { $isBoxNode } from './nodes/box-node'
import { $isCardNode } from './nodes/card-node'
import { $isQuoteNode, type QuoteNode } from './nodes/quote-node'
import { $isTableNode } from './nodes/table-node'

/** One line of text in the editor: a block, or what a list item says apart from its nested list. */
export interface TextLine {
  readonly block: LexicalNode
  readonly leaves: readonly LexicalNode[]
  /** Plain fields that stand there instead, drawn as readers get them. */
  readonly fields?: readonly CardWords[]
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

/** The lines that are a block’s own: none of one that only holds others. */
export function $ownLines(block: LexicalNode): readonly TextLine[] {
  return $linesOf(block).filter((line) => line.block === block)
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

/** The same for words of a field that is drawn in its block, such as who said a quote. */
export function rangeInField(
  editor: LexicalEditor,
  { block, fields = [] }: TextLine,
  { field, from, to }: Span & { readonly field: CardField },
): Range | null {
  const value = fields.find((one) => one.field === field)?.value ?? ''
  const drawn = editor.getElementByKey(block.getKey())
  const words = drawn?.querySelector(`figcaption > .${field}, table > ${field}`)?.firstChild
  // What is drawn has no white space around it.
  const lead = value.length - value.trimStart().length
  if (!(words instanceof Text) || to - lead > words.data.length || from < lead) return null
  const range = document.createRange()
  range.setStart(words, from - lead)
  range.setEnd(words, to - lead)
  return range
}

function $linesOf(block: LexicalNode): readonly TextLine[] {
  if ($isCardNode(block)) return cardLines(block.card()).map(() => ({ block, leaves: [] }))
  if ($isQuoteNode(block)) return $linesOfQuote(block)
  if ($isTableNode(block)) {
    const told = captionWords({ caption: block.caption() })
    return [...toldLine(block, told), ...block.getChildren().flatMap($linesOf)]
  }
  if ($isBoxNode(block)) return [{ block, leaves: [] }, ...block.getChildren().flatMap($linesOf)]
  if (!$isElementNode(block)) return [{ block, leaves: [] }]
  const children = block.getChildren()
  const nested = children.filter((child) => $isElementNode(child) && !child.isInline())
  const inline = children.filter((child) => !nested.includes(child))
  const own = inline.length > 0 || nested.length === 0 ? [{ block, leaves: leavesOf(inline) }] : []
  return [...own, ...nested.flatMap($linesOf)]
}

function $linesOfQuote(quote: QuoteNode): readonly TextLine[] {
  const words = { block: quote, leaves: leavesOf(quote.getChildren()) }
  return [words, ...toldLine(quote, attributionWords(quote.fields()))]
}

function toldLine(block: LexicalNode, fields: readonly CardWords[]): readonly TextLine[] {
  return fields.length === 0 ? [] : [{ block, leaves: [], fields }]
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
