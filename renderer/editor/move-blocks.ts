import { $isListItemNode, $isListNode } from '@lexical/list'
import {
  $getSelection,
  $isNodeSelection,
  $isRootNode,
  createCommand,
  HISTORY_PUSH_TAG,
  type ElementNode,
  type LexicalCommand,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { say } from '../../shared/words/say'
import { $isBoxNode } from './nodes/box-node'

/** Which way a block goes. */
export type Way = 'up' | 'down'

/** Told when blocks were moved: what to say to those who hear the text. */
export const BLOCKS_MOVED: LexicalCommand<string> = createCommand('BLOCKS_MOVED')

/**
 * Moves the selected blocks by one place: items within their list, what stands in a box within the box,
 * all else within the text. A list or box that is selected as a whole goes as a whole. One step back.
 */
export function moveBlocks(editor: LexicalEditor, way: Way): void {
  editor.update(
    () => {
      const [first, last] = $selectedBlocks() ?? []
      if (first === undefined || last === undefined) return
      if ($moveRun(first, last, way)) $tell(editor, first)
    },
    { tag: HISTORY_PUSH_TAG },
  )
}

/** Moves one block of the text, whatever is selected. */
export function $moveBlock(editor: LexicalEditor, block: LexicalNode, way: Way): void {
  if ($moveRun(block, block, way)) $tell(editor, block)
}

/** Puts a block of the text before another one; null: behind all. */
export function $moveBefore(
  editor: LexicalEditor,
  block: LexicalNode,
  before: LexicalNode | null,
): void {
  const next = block.getNextSibling()
  const isThere = before === null ? next === null : before.is(block) || before.is(next)
  if (isThere) return
  if (before === null) block.getParent()?.append(block)
  else before.insertBefore(block)
  $tell(editor, block)
}

/** The neighbour changes places with them: what holds the caret stays where it is. */
function $moveRun(first: LexicalNode, last: LexicalNode, way: Way): boolean {
  const neighbour = way === 'up' ? $unitBefore(first) : $unitBehind(last)
  if (neighbour.length === 0) return false
  if (way === 'down') for (const node of neighbour) first.insertBefore(node)
  else for (const node of [...neighbour].reverse()) last.insertAfter(node)
  return true
}

/** First and last of the selected blocks, in the innermost text that holds them all. */
function $selectedBlocks(): readonly [LexicalNode, LexicalNode] | null {
  const selection = $getSelection()
  if (selection === null) return null
  const points = $isNodeSelection(selection) ? selection.getNodes() : selection.getStartEndPoints()
  const nodes = points?.map((point) => ('getNode' in point ? point.getNode() : point)) ?? []
  const chains = nodes.map($placesOf)
  const [chain] = chains
  const place = chain?.find(({ holder }) =>
    chains.every((other) => other.some((one) => one.holder.is(holder))),
  )
  if (place === undefined) return null
  const { holder } = place
  const blocks = chains
    .flatMap((other) => other.filter((one) => one.holder.is(holder)))
    .map(({ block }) => block)
    .sort((one, other) => one.getIndexWithinParent() - other.getIndexWithinParent())
  const [first] = blocks
  const last = blocks.at(-1)
  if (first === undefined || last === undefined) return null
  return $wholeOf(first, $withNested(last))
}

/** All items of a list are the list, all that stands in a box is the box. */
function $wholeOf(first: LexicalNode, last: LexicalNode): readonly [LexicalNode, LexicalNode] {
  const holder = first.getParent()
  const around = holder?.getParent() ?? null
  const isWhole = first.getPreviousSibling() === null && last.getNextSibling() === null
  const isInText = $isRootNode(around) || $isBoxNode(around)
  return holder !== null && isWhole && isInText ? $wholeOf(holder, holder) : [first, last]
}

interface Place {
  readonly holder: ElementNode
  readonly block: LexicalNode
}

/** The texts a node stands in, innermost first, with its block in each. */
function $placesOf(node: LexicalNode): readonly Place[] {
  const places: Place[] = []
  for (let block: LexicalNode | null = node; block !== null; block = block.getParent()) {
    const holder: ElementNode | null = block.getParent()
    if (!$isRootNode(holder) && !$isBoxNode(holder) && !$isListNode(holder)) continue
    // An item that only holds another list belongs to the item before it.
    places.push({ holder, block: $itself(block) })
  }
  return places
}

function $isNested(node: LexicalNode | null): boolean {
  return $isListItemNode(node) && $isListNode(node.getFirstChild())
}

function $itself(node: LexicalNode): LexicalNode {
  const before = node.getPreviousSibling()
  return $isNested(node) && before !== null ? before : node
}

/** An item takes the list below it along. */
function $withNested(node: LexicalNode): LexicalNode {
  const next = node.getNextSibling()
  return next !== null && !$isNested(node) && $isNested(next) ? next : node
}

function $unitBefore(first: LexicalNode): readonly LexicalNode[] {
  const before = first.getPreviousSibling()
  if (before === null) return []
  const itself = $itself(before)
  return itself.is(before) ? [before] : [itself, before]
}

function $unitBehind(last: LexicalNode): readonly LexicalNode[] {
  const next = last.getNextSibling()
  if (next === null) return []
  const end = $withNested(next)
  return end.is(next) ? [next] : [next, end]
}

function $tell(editor: LexicalEditor, block: LexicalNode): void {
  const at = block.getIndexWithinParent() + 1
  const size = block.getParent()?.getChildrenSize() ?? at
  editor.dispatchCommand(BLOCKS_MOVED, say('Moved to place {at} of {size}', { at, size }))
  const key = block.getKey()
  // After the text is drawn; what was moved out of the window is brought back into it.
  setTimeout(() => editor.getElementByKey(key)?.scrollIntoView({ block: 'nearest' }))
}
