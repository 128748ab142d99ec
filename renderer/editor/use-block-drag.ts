import {
  $getNodeByKey,
  $getRoot,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { useRef, useState, type PointerEvent } from 'react'
import { $moveBefore } from './move-blocks'

/** Where a dragged block would be put: before a block (null: behind all), and where the line is drawn. */
export interface DropPlace {
  readonly before: NodeKey | null
  /** CSS pixels from the top of the text. */
  readonly top: number
}

// A hand that only presses trembles by less.
const startsAfter = 5

/** Moves a block by its handle; a press that is no drag is told as one. Escape takes a drag back. */
export function useBlockDrag(
  editor: LexicalEditor,
  { key, onPress }: { readonly key: NodeKey; readonly onPress: () => void },
) {
  const [drop, setDrop] = useState<DropPlace | null>(null)
  const from = useRef<{ readonly y: number; readonly key: NodeKey } | null>(null)
  const end = () => {
    from.current = null
    setDrop(null)
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = { y: event.clientY, key }
  }
  const onPointerMove = ({ clientY }: PointerEvent) => {
    const start = from.current
    if (start === null || (drop === null && Math.abs(clientY - start.y) < startsAfter)) return
    scrollAtEdge(editor, clientY)
    setDrop(placeAt(editor, clientY))
  }
  const onPointerUp = () => {
    const start = from.current
    end()
    if (start === null) return
    if (drop === null) return onPress()
    editor.update(
      () => {
        const block = $getNodeByKey(start.key)
        const before = drop.before === null ? null : $getNodeByKey(drop.before)
        if (block !== null) $moveBefore(editor, block, before)
      },
      { tag: HISTORY_PUSH_TAG },
    )
  }
  return {
    drop,
    cancel: end,
    gestures: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end },
  }
}

function placeAt(editor: LexicalEditor, y: number): DropPlace {
  const keys = editor.getEditorState().read(() => $getRoot().getChildrenKeys())
  const boxes = keys.flatMap((key) => {
    const box = editor.getElementByKey(key)?.getBoundingClientRect()
    return box === undefined ? [] : [{ key, box }]
  })
  const top = editor.getRootElement()?.getBoundingClientRect().top ?? 0
  const at = boxes.findIndex(({ box }) => y < box.top + box.height / 2)
  const behind = boxes.at(at === -1 ? -1 : at - 1)?.box.bottom ?? top
  const next = boxes[at]
  if (next === undefined) return { before: null, top: behind - top + 4 }
  const line = at === 0 ? next.box.top - 6 : (behind + next.box.top) / 2
  return { before: next.key, top: line - top }
}

/** What lies beyond the edge of the window comes in while something is held there. */
function scrollAtEdge(editor: LexicalEditor, y: number): void {
  const edge = 72
  const by = y < edge ? -24 : y > window.innerHeight - edge ? 24 : 0
  if (by === 0) return
  for (let one = editor.getRootElement()?.parentElement; one; one = one.parentElement) {
    const { overflowY } = getComputedStyle(one)
    if (overflowY !== 'auto' && overflowY !== 'scroll') continue
    one.scrollBy({ top: by })
    return
  }
}
