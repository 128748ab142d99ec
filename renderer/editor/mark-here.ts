import { $getSelection, $isRangeSelection, type LexicalEditor, type NodeKey } from 'lexical'

/**
 * Tells the block the caret is in from the others, for the stylesheet; and, when she has written, where
 * her line stands. Returns the end of it.
 */
export function markHere(
  editor: LexicalEditor,
  root: HTMLElement,
  onLine: (middle: () => number | null) => void,
): () => void {
  let here: Element | null = null
  const stop = editor.registerUpdateListener(({ editorState, dirtyElements }) => {
    const key = editorState.read($blockAtCaret)
    const block = key === null ? null : editor.getElementByKey(key)
    if (block !== here) {
      here?.removeAttribute('data-here')
      block?.setAttribute('data-here', '')
      here = block
    }
    // Measuring makes the page lay out at once: only where somebody wants to know.
    if (dirtyElements.size > 0 && block !== null) onLine(() => caretMiddle(root))
  })
  return () => {
    stop()
    here?.removeAttribute('data-here')
  }
}

function $blockAtCaret(): NodeKey | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  return selection.focus.getNode().getTopLevelElement()?.getKey() ?? null
}

function caretMiddle(root: HTMLElement): number | null {
  const selection = window.getSelection()
  if (selection === null || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer)) return null
  const { top, height } = range.getBoundingClientRect()
  return height === 0 ? null : top + height / 2
}
