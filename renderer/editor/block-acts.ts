import { $isListNode } from '@lexical/list'
import { $isHeadingNode } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $isParagraphNode,
  $parseSerializedNode,
  $setSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type SerializedElementNode,
  type SerializedLexicalNode,
} from 'lexical'
import { assertNever } from '../../shared/result'
import { $selectCard } from './insert-cards'
import { $moveBlock } from './move-blocks'
import { $isCardNode } from './nodes/card-node'
import { $isQuoteNode } from './nodes/quote-node'
import { $setBlock, type BlockName } from './text-style'

/** What can be done with a block of the text as a whole. */
export type BlockAct = 'move-up' | 'move-down' | 'duplicate' | 'delete' | BlockTurn

/** What a block of words can be turned into. */
export type BlockTurn = Extract<
  BlockName,
  'paragraph' | 'h2' | 'h3' | 'quote' | 'bullet' | 'number'
>

/** Does it, as one step back. */
export function actOnBlock(editor: LexicalEditor, key: NodeKey, act: BlockAct): void {
  editor.update(
    () => {
      const block = $getNodeByKey(key)
      if (block !== null) $act(editor, block, act)
    },
    { tag: HISTORY_PUSH_TAG, discrete: true },
  )
}

/** Whether a block is of words that can be a paragraph, heading, quote or list. */
export function $canTurn(block: LexicalNode | null): boolean {
  return (
    $isParagraphNode(block) || $isHeadingNode(block) || $isQuoteNode(block) || $isListNode(block)
  )
}

function $act(editor: LexicalEditor, block: LexicalNode, act: BlockAct): void {
  switch (act) {
    case 'move-up':
      return $moveBlock(editor, block, 'up')
    case 'move-down':
      return $moveBlock(editor, block, 'down')
    case 'duplicate':
      return $duplicate(block)
    case 'delete':
      return $delete(block)
    case 'paragraph':
    case 'h2':
    case 'h3':
    case 'quote':
    case 'bullet':
    case 'number':
      return $turn(block, act)
    default:
      return assertNever(act)
  }
}

function $duplicate(block: LexicalNode): void {
  const copy = $parseSerializedNode(serialized(block))
  block.insertAfter(copy)
  $goTo(copy)
}

function $delete(block: LexicalNode): void {
  const next = block.getNextSibling() ?? block.getPreviousSibling()
  block.remove()
  if (next !== null) return $goTo(next)
  const line = $createParagraphNode()
  $getRoot().append(line)
  line.select()
}

function $turn(block: LexicalNode, name: BlockTurn): void {
  if (!$isElementNode(block) || !$canTurn(block)) return
  const first = block.getFirstDescendant() ?? block
  const last = block.getLastDescendant() ?? block
  const selection = $createRangeSelection()
  selection.anchor.set(first.getKey(), 0, $isElementNode(first) ? 'element' : 'text')
  const isWords = !$isElementNode(last)
  selection.focus.set(
    last.getKey(),
    isWords ? last.getTextContentSize() : last.getChildrenSize(),
    isWords ? 'text' : 'element',
  )
  $setSelection(selection)
  $setBlock(selection, name)
  // The words were selected only to be turned: the caret goes behind them.
  $getNodeByKey(last.getKey())?.selectEnd()
}

function $goTo(block: LexicalNode): void {
  if ($isCardNode(block)) $selectCard(block)
  else block.selectEnd()
}

function serialized(node: LexicalNode): SerializedLexicalNode | SerializedElementNode {
  const json = node.exportJSON()
  return $isElementNode(node) ? { ...json, children: node.getChildren().map(serialized) } : json
}
