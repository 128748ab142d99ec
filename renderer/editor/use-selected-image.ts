import {
  $getSelection,
  $isNodeSelection,
  type EditorState,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { useEffect, useState } from 'react'
import type { Image } from '../../shared/document/nodes'
import { $isImageNode } from './nodes/image-node'

/** The picture that is selected, and the element it stands in. */
export interface SelectedImage {
  readonly key: NodeKey
  readonly image: Image
  readonly element: HTMLElement
}

/** Follows which picture is selected in the text; null: none, or more than one. */
export function useSelectedImage(editor: LexicalEditor): SelectedImage | null {
  const [selected, setSelected] = useState<SelectedImage | null>(null)
  useEffect(() => {
    const look = (state: EditorState) => {
      const now = state.read(() => $selectedImage(editor))
      setSelected((before) => (isSame(before, now) ? before : now))
    }
    // The text may have been opened by a click on a picture.
    look(editor.getEditorState())
    return editor.registerUpdateListener(({ editorState }) => {
      look(editorState)
    })
  }, [editor])
  useEffect(() => {
    if (selected === null) return undefined
    const { element } = selected
    element.toggleAttribute('data-selected', true)
    return () => {
      element.removeAttribute('data-selected')
    }
  }, [selected])
  return selected
}

function $selectedImage(editor: LexicalEditor): SelectedImage | null {
  const selection = $getSelection()
  const nodes = $isNodeSelection(selection) ? selection.getNodes() : []
  const [node] = nodes
  if (nodes.length !== 1 || !$isImageNode(node)) return null
  const element = editor.getElementByKey(node.getKey())
  return element === null ? null : { key: node.getKey(), image: node.image(), element }
}

function isSame(one: SelectedImage | null, other: SelectedImage | null): boolean {
  return one?.key === other?.key && one?.image === other?.image && one?.element === other?.element
}
