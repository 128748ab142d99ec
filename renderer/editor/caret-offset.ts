import {
  $getRoot,
  $isDecoratorNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from 'lexical'
import { $selectImage } from './insert-images'
import { $isImageNode } from './nodes/image-node'

/**
 * A caret as a number that outlives the editor: the characters of text before it, where the end of a
 * line or a block counts one. `bodyLines` counts the same way.
 */
export type CaretOffset = number

/** One line of text in the editor: a block, or what a list item says apart from its nested list. */
interface Line {
  readonly block: LexicalNode
  readonly leaves: readonly LexicalNode[]
}

/** Where a point of the selection stands. */
export function $offsetOf(point: PointType): CaretOffset {
  let start = 0
  for (const line of $lines()) {
    const within = $offsetInLine(line, point)
    if (within !== null) return start + within
    start += lengthOf(line) + 1
  }
  // Behind the last block: the end of the text.
  return Math.max(0, start - 1)
}

/** Puts the caret there, or at the end of the text where it is shorter by now. */
export function $placeCaret(offset: CaretOffset): void {
  let left = Math.max(0, offset)
  for (const line of $lines()) {
    const length = lengthOf(line)
    if (left <= length) return $placeInLine(line, left)
    left -= length + 1
  }
  $getRoot().selectEnd()
}

function $placeInLine(line: Line, offset: number): void {
  let left = offset
  for (const leaf of line.leaves) {
    const size = sizeOf(leaf)
    if ($isTextNode(leaf) && left <= size) {
      // What she types goes on in the format of the letter before it.
      leaf.select(left, left).setFormat(leaf.getFormat())
      return
    }
    if (left === 0) return void leaf.selectPrevious()
    left -= size
  }
  const last = line.leaves.at(-1)
  if (last !== undefined) last.selectNext()
  else if ($isElementNode(line.block)) line.block.select(0, 0)
  else if ($isImageNode(line.block)) $selectImage(line.block)
  else line.block.selectNext()
}

function $offsetInLine({ block, leaves }: Line, point: PointType): number | null {
  const node = point.getNode()
  const before = $isElementNode(node) ? node.getChildAtIndex(point.offset) : null
  // Between two blocks: the beginning of the one below.
  if (before !== null && (block.is(before) || before.isParentOf(block))) return 0
  const within = block.is(node) || block.isParentOf(node)
  let offset = 0
  let end: number | null = null
  for (const leaf of leaves) {
    if (leaf.is(node)) return offset + point.offset
    if (before !== null && (leaf.is(before) || before.isParentOf(leaf))) return offset
    offset += sizeOf(leaf)
    if (within && node.isParentOf(leaf)) end = offset
  }
  // Behind the last child of the block, or of a link in it, or in a block without any.
  return block.is(node) && leaves.length === 0 ? 0 : end
}

function $lines(): readonly Line[] {
  return $getRoot().getChildren().flatMap($linesOf)
}

function $linesOf(block: LexicalNode): readonly Line[] {
  if (!$isElementNode(block)) return [{ block, leaves: [] }]
  const children = block.getChildren()
  const nested = children.filter((child) => $isElementNode(child) && !child.isInline())
  const inline = children.filter((child) => !nested.includes(child))
  const own = inline.length > 0 || nested.length === 0 ? [{ block, leaves: leavesOf(inline) }] : []
  return [...own, ...nested.flatMap($linesOf)]
}

function leavesOf(nodes: readonly LexicalNode[]): readonly LexicalNode[] {
  return nodes.flatMap((node) =>
    $isElementNode(node) ? leavesOf((node satisfies ElementNode).getChildren()) : [node],
  )
}

function lengthOf(line: Line): number {
  return line.leaves.reduce((sum, leaf) => sum + sizeOf(leaf), 0)
}

function sizeOf(leaf: LexicalNode): number {
  return $isLineBreakNode(leaf) || $isDecoratorNode(leaf) ? 1 : leaf.getTextContentSize()
}
