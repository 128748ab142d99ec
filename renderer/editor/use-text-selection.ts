import { $getSelection, $isRangeSelection, mergeRegister, type LexicalEditor } from 'lexical'
import { useEffect, useState } from 'react'
import { $textStyle, type TextStyle } from './text-style'

/** What is selected in the text, for the toolbar. */
export interface TextSelection {
  readonly style: TextStyle
  /** Words are selected, not only a caret placed. */
  readonly spans: boolean
  /** Counts selections: the same number while one of them grows or shrinks. */
  readonly serial: number
  /** Where it stands on the screen; it moves with the text. */
  readonly range: Range
}

/** The selection and where the focus is. */
export interface WatchedSelection {
  /** It stays known while the toolbar has the focus instead of the text. */
  readonly selection: TextSelection | null
  readonly focused: boolean
  /** She is drawing a selection with the mouse: a toolbar would be in its way. */
  readonly drawing: boolean
}

const nothing: WatchedSelection = { selection: null, focused: false, drawing: false }

/** The selection in an editor as it changes. */
export function useTextSelection(editor: LexicalEditor): WatchedSelection {
  const [watched, setWatched] = useState(nothing)
  useEffect(() => {
    let serial = 0
    let drawing = false
    let selection: TextSelection | null = null
    let shown = nothing
    const look = (): void => {
      // Counted here and not while drawing the screen, which may skip a short-lived state.
      if (selection?.spans !== true) serial += 1
      selection = selectionIn(editor, serial) ?? selection
      const focused = document.activeElement === editor.getRootElement()
      const now = { selection, focused, drawing }
      // While she types only the caret moves on: nothing is drawn for that.
      if (isSameCaret(shown, now)) moveTo(shown.selection?.range, now.selection?.range)
      else {
        shown = now
        setWatched(now)
      }
    }
    const press = (now: boolean) => (): void => {
      drawing = now
      if (now) selection = null
      look()
    }
    return mergeRegister(
      editor.registerUpdateListener(look),
      listen(window, ['pointerup', 'pointercancel'], press(false)),
      editor.registerRootListener((root) => {
        if (root === null) return
        look()
        return mergeRegister(
          listen(root, ['pointerdown'], press(true)),
          listen(root, ['focus', 'blur'], look),
        )
      }),
    )
  }, [editor])
  return watched
}

function selectionIn(editor: LexicalEditor, serial: number): TextSelection | null {
  const range = rangeIn(editor.getRootElement())
  if (range === null) return null
  return editor.getEditorState().read(() => {
    const selection = $getSelection()
    const style = $textStyle()
    if (style === null || !$isRangeSelection(selection)) return null
    const spans = !selection.isCollapsed() && selection.getTextContent().trim() !== ''
    return { style, spans, serial, range }
  })
}

/** A caret before and a caret now, of one style, where the focus and the mouse are as they were. */
function isSameCaret(one: WatchedSelection, other: WatchedSelection): boolean {
  if (one.focused !== other.focused || one.drawing !== other.drawing) return false
  if (one.selection === null || other.selection === null) return one.selection === other.selection
  const isCaret = !one.selection.spans && !other.selection.spans
  return isCaret && isSameStyle(one.selection.style, other.selection.style)
}

function moveTo(range: Range | undefined, now: Range | undefined): void {
  if (range === undefined || now === undefined) return
  range.setStart(now.startContainer, now.startOffset)
  range.setEnd(now.endContainer, now.endOffset)
}

function rangeIn(root: HTMLElement | null): Range | null {
  const selection = window.getSelection()
  if (root === null || selection === null || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  return root.contains(range.commonAncestorContainer) ? range.cloneRange() : null
}

function listen(target: EventTarget, types: readonly string[], run: () => void): () => void {
  for (const type of types) target.addEventListener(type, run)
  return () => {
    for (const type of types) target.removeEventListener(type, run)
  }
}

function isSameStyle(one: TextStyle, other: TextStyle): boolean {
  const isSamePlace = one.block === other.block && one.link === other.link
  if (!isSamePlace || one.formats.size !== other.formats.size) return false
  return [...one.formats].every((format) => other.formats.has(format))
}
