import { $findCellNode, $findTableNode, $isTableSelection } from '@lexical/table'
import {
  $findMatchingParent,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  type EditorState,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import { useEffect, useState } from 'react'
import { $isCodeNode } from './nodes/code-node'
import { $isQuoteNode, type QuoteFields } from './nodes/quote-node'
import { $isTableNode } from './nodes/table-node'
import { $tableHeadings, type TableHeadings } from './table-headings'
import { $textLines } from './text-lines'

/** What the block at the caret says beside its words. */
export type BlockFields =
  | { readonly kind: 'quote'; readonly fields: QuoteFields }
  | { readonly kind: 'code'; readonly language: string }
  | { readonly kind: 'table'; readonly caption: string; readonly headings: TableHeadings }

/** The quote, code or table the caret stands in, and its element. */
export interface CaretBlock {
  readonly key: NodeKey
  readonly element: HTMLElement
  /** Of the line that tells what is said of it, as `bodyLines` numbers them; -1 while nothing is. */
  readonly line: number
  readonly says: BlockFields
}

/** Follows which block with fields of its own the caret stands in. */
export function useCaretBlock(editor: LexicalEditor): CaretBlock | null {
  const [block, setBlock] = useState<CaretBlock | null>(null)
  useEffect(() => {
    const look = (state: EditorState): void => {
      const now = state.read(() => $caretBlock(editor))
      setBlock((before) => (isSame(before, now) ? before : now))
    }
    look(editor.getEditorState())
    return editor.registerUpdateListener(({ editorState }) => {
      look(editorState)
    })
  }, [editor])
  return block
}

function $caretBlock(editor: LexicalEditor): CaretBlock | null {
  const node = $blockNode()
  const element = node === null ? null : editor.getElementByKey(node.getKey())
  const says = node === null ? null : $fieldsOf(node)
  return node === null || element === null || says === null
    ? null
    : { key: node.getKey(), element, line: $toldLine(node), says }
}

function $toldLine(block: LexicalNode): number {
  return $textLines().findIndex((line) => line.block.is(block) && line.fields !== undefined)
}

function $blockNode(): LexicalNode | null {
  const selection = $getSelection()
  if ($isTableSelection(selection)) return $getNodeByKey(selection.tableKey)
  if (!$isRangeSelection(selection)) return null
  const node = selection.anchor.getNode()
  const cell = $findCellNode(node)
  if (cell !== null) return $findTableNode(cell)
  return $findMatchingParent(node, (one) => $isQuoteNode(one) || $isCodeNode(one))
}

function $fieldsOf(node: LexicalNode): BlockFields | null {
  if ($isQuoteNode(node)) return { kind: 'quote', fields: node.fields() }
  if ($isCodeNode(node)) return { kind: 'code', language: node.language() }
  if (!$isTableNode(node)) return null
  return { kind: 'table', caption: node.caption(), headings: $tableHeadings(node) }
}

function isSame(one: CaretBlock | null, other: CaretBlock | null): boolean {
  if (one === null || other === null) return one === other
  const isWord = JSON.stringify(one.says) === JSON.stringify(other.says)
  const isPlace = one.key === other.key && one.line === other.line
  return isPlace && one.element === other.element && isWord
}
