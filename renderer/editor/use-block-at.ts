import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  mergeRegister,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { useEffect, useState } from 'react'
import { onceBetweenKeys } from '../platform/between-keys'
import { $rootBlock } from './root-block'

/** A block of the text and its element. */
export interface BlockAt {
  readonly key: NodeKey
  readonly element: HTMLElement
}

/** The block under the pointer, else the one she writes in; null in a text without any. */
export function useBlockAt(editor: LexicalEditor): BlockAt | null {
  const [pointed, setPointed] = useState<BlockAt | null>(null)
  const [written, setWritten] = useState<BlockAt | null>(null)
  useEffect(() => {
    const look = () => {
      const now = writtenBlock(editor)
      setWritten((before) => (isSame(before, now) ? before : now))
      // A block that was drawn anew or is gone is pointed at no longer.
      setPointed((before) => (before?.element.isConnected === true ? before : null))
    }
    look()
    // The handle stands beside the words: no letter waits for it.
    const calm = onceBetweenKeys(look)
    return mergeRegister(editor.registerUpdateListener(calm.ask), calm.stop)
  }, [editor])
  useEffect(() => {
    const root = editor.getRootElement()
    const around = root?.parentElement
    const stop = new AbortController()
    const { signal } = stop
    const point = ({ target, buttons }: MouseEvent) => {
      // While words are being selected the handle keeps out of the way.
      if (buttons === 0) setPointed(editor.getEditorState().read(() => $blockOf(editor, target)))
    }
    const leave = () => {
      setPointed(null)
    }
    root?.addEventListener('mousemove', point, { signal, passive: true })
    root?.addEventListener('keydown', leave, { signal, passive: true })
    around?.addEventListener('mouseleave', leave, { signal })
    return () => {
      stop.abort()
    }
  }, [editor])
  return pointed ?? written
}

/** The block she writes in, as of now: the handle may still stand beside the one before. */
export function writtenBlock(editor: LexicalEditor): BlockAt | null {
  return editor.getEditorState().read(() => $writtenBlock(editor))
}

function $writtenBlock(editor: LexicalEditor): BlockAt | null {
  const selection = $getSelection()
  const node = $isRangeSelection(selection)
    ? selection.focus.getNode()
    : $isNodeSelection(selection)
      ? selection.getNodes()[0]
      : undefined
  const block = node === undefined ? null : $rootBlock(node)
  return block === null ? null : $placeOf(editor, block.getKey())
}

function $blockOf(editor: LexicalEditor, target: EventTarget | null): BlockAt | null {
  const root = editor.getRootElement()
  const isIn = target instanceof Node && root !== null && target !== root && root.contains(target)
  if (!isIn) return null
  const block = $getRoot()
    .getChildren()
    .find((one) => editor.getElementByKey(one.getKey())?.contains(target) === true)
  return block === undefined ? null : $placeOf(editor, block.getKey())
}

function $placeOf(editor: LexicalEditor, key: NodeKey): BlockAt | null {
  const element = editor.getElementByKey(key)
  const isOnly = $getRoot().getChildrenSize() === 1 && $getNodeByKey(key)?.getTextContent() === ''
  return element === null || isOnly ? null : { key, element }
}

function isSame(one: BlockAt | null, other: BlockAt | null): boolean {
  return one?.key === other?.key && one?.element === other?.element
}
