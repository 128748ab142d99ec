import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type PointType,
} from 'lexical'
import { $selectCard } from './insert-cards'
import { $isBoxNode } from './nodes/box-node'
import { $isCardNode } from './nodes/card-node'
import { $isQuoteNode } from './nodes/quote-node'
import { $isTableNode } from './nodes/table-node'
import { $textLines, lengthOf, sizeOf, type TextLine } from './text-lines'

/**
 * A caret as a number that outlives the editor: the characters of text before it, where the end of a
 * line or a block counts one. `bodyLines` counts the same way.
 */
export type CaretOffset = number

/** Where a point of the selection stands. */
export function $offsetOf(point: PointType): CaretOffset {
  let start = 0
  for (const line of $textLines()) {
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
  for (const line of $textLines()) {
    const length = lengthOf(line)
    if (left <= length) return $placeInLine(line, left)
    left -= length + 1
  }
  $getRoot().selectEnd()
}

/** Selects the words between two places. */
export function $selectBetween(from: CaretOffset, to: CaretOffset): void {
  $placeCaret(from)
  const start = $getSelection()
  if (!$isRangeSelection(start)) return
  const { key, offset, type } = start.anchor
  $placeCaret(to)
  const selection = $getSelection()
  if ($isRangeSelection(selection)) selection.anchor.set(key, offset, type)
}

function $placeInLine(line: TextLine, offset: number): void {
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
  else if ($isBoxNode(line.block) || $isTableNode(line.block)) line.block.selectStart()
  // Behind its words, where what is said of them is told.
  else if ($isQuoteNode(line.block)) line.block.selectEnd()
  else if ($isElementNode(line.block)) line.block.select(0, 0)
  else if ($isCardNode(line.block)) $selectCard(line.block)
  else line.block.selectNext()
}

function $offsetInLine({ block, leaves }: TextLine, point: PointType): number | null {
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
