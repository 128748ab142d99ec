import {
  $createParagraphNode,
  $getSelection,
  $isNodeSelection,
  $isParagraphNode,
  type BaseSelection,
  type LexicalNode,
} from 'lexical'
import { $selectCard } from './insert-cards'
import { $isCardNode } from './nodes/card-node'

/** Goes on from a selected block: there is always a line, also above the first and below the last. */
export function $goFromBlock(block: LexicalNode, way: 'up' | 'down'): void {
  const to = way === 'down' ? block.getNextSibling() : block.getPreviousSibling()
  if (to === null) $newLine(block, way)
  else if ($isCardNode(to)) $selectCard(to)
  else if (way === 'down') to.selectStart()
  else to.selectEnd()
}

/** Puts the caret on an empty line below a selected block: what is typed there joins no other words. */
export function $writeBelow(block: LexicalNode): void {
  const below = block.getNextSibling()
  if ($isParagraphNode(below) && below.isEmpty()) below.select()
  else $newLine(block, 'down')
}

/** Where something is put in that goes to a caret: below the block, where one is selected. */
export function $whereToWrite(selection: BaseSelection): BaseSelection {
  const block = $isNodeSelection(selection) ? selection.getNodes().at(-1) : undefined
  if (block === undefined) return selection
  $writeBelow(block)
  return $getSelection() ?? selection
}

function $newLine(block: LexicalNode, way: 'up' | 'down'): void {
  const paragraph = $createParagraphNode()
  if (way === 'down') block.insertAfter(paragraph)
  else block.insertBefore(paragraph)
  paragraph.select()
}
