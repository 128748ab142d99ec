import {
  $getSelection,
  $isNodeSelection,
  type EditorState,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { useEffect, useState } from 'react'
import type { Card } from '../../shared/document/card-words'
import { $isCardNode } from './nodes/card-node'
import { $textLines } from './text-lines'

/** The card that is selected, and the element it stands in. */
export interface SelectedCard {
  readonly key: NodeKey
  readonly card: Card
  readonly element: HTMLElement
  /** The first of its lines, as `bodyLines` numbers them. */
  readonly line: number
}

/** Follows which card is selected in the text; null: none, or more than one. */
export function useSelectedCard(editor: LexicalEditor): SelectedCard | null {
  const [selected, setSelected] = useState<SelectedCard | null>(null)
  useEffect(() => {
    const look = (state: EditorState) => {
      const now = state.read(() => $selectedCard(editor))
      setSelected((before) => (isSame(before, now) ? before : now))
    }
    // The text may have been opened by a click on a card.
    look(editor.getEditorState())
    return editor.registerUpdateListener(({ editorState }) => {
      look(editorState)
    })
  }, [editor])
  const element = selected?.element
  useEffect(() => {
    element?.toggleAttribute('data-selected', true)
    return () => {
      element?.removeAttribute('data-selected')
    }
  }, [element])
  return selected
}

function $selectedCard(editor: LexicalEditor): SelectedCard | null {
  const selection = $getSelection()
  const nodes = $isNodeSelection(selection) ? selection.getNodes() : []
  const [node] = nodes
  if (nodes.length !== 1 || !$isCardNode(node)) return null
  const element = editor.getElementByKey(node.getKey())
  const line = $textLines().findIndex(({ block }) => block.is(node))
  return element === null ? null : { key: node.getKey(), card: node.card(), element, line }
}

function isSame(one: SelectedCard | null, other: SelectedCard | null): boolean {
  if (one === null || other === null) return one === other
  const isPlace = one.key === other.key && one.element === other.element
  return isPlace && one.card === other.card && one.line === other.line
}
