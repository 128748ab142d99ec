import {
  $createNodeSelection,
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $setSelection,
  type LexicalNode,
} from 'lexical'
import type { BoxNode } from './nodes/box-node'
import type { CardNode } from './nodes/card-node'
import { $rootBlock } from './root-block'

/** Puts cards in at the caret, between blocks, and selects the last: its fields are at hand. */
export function $insertCards(cards: readonly CardNode[]): void {
  const last = cards.at(-1)
  if (last === undefined) return
  let place = $placeForBlock()
  for (const card of cards) {
    place.insertAfter(card)
    place = card
  }
  $dropEmptyBefore(cards[0])
  // Always a line below it to write on.
  if (last.getNextSibling() === null) last.insertAfter($createParagraphNode())
  $selectCard(last)
}

/** Puts a box in at the caret, which goes into it. */
export function $insertBox(box: BoxNode): void {
  const place = $placeForBlock()
  place.insertAfter(box)
  $dropEmptyBefore(box)
  if (box.getNextSibling() === null) box.insertAfter($createParagraphNode())
  box.selectStart()
}

/** Selects a card as a whole. */
export function $selectCard(card: CardNode): void {
  const selection = $createNodeSelection()
  selection.add(card.getKey())
  $setSelection(selection)
}

/** The block behind which something goes at the caret; a paragraph is parted there. */
function $placeForBlock(): LexicalNode {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) {
    const [node] = selection.getNodes()
    if (node !== undefined) return $rootBlock(node) ?? node
  }
  if (!$isRangeSelection(selection)) return $lastBlock()
  if (!selection.isCollapsed()) selection.removeText()
  const block = $rootBlock(selection.anchor.getNode())
  if (block === null) return $lastBlock()
  if (!$isParagraphNode(block) || block.isEmpty()) return block
  const behind = selection.insertParagraph()
  return behind?.getPreviousSibling() ?? block
}

function $lastBlock(): LexicalNode {
  const last = $getRoot().getLastChild()
  if (last !== null) return last
  const paragraph = $createParagraphNode()
  $getRoot().append(paragraph)
  return paragraph
}

/** The empty line she stood on becomes what was put in. */
function $dropEmptyBefore(block: LexicalNode | undefined): void {
  const before = block?.getPreviousSibling()
  if ($isParagraphNode(before) && before.isEmpty()) before.remove()
}
