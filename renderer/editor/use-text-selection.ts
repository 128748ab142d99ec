import { $getSelection, $isRangeSelection, mergeRegister, type LexicalEditor } from 'lexical'
import { useEffect, useState } from 'react'
import { $textStyle, type TextStyle } from './text-style'

/** What is selected in the text, for the toolbar. */
export interface TextSelection {
  readonly style: TextStyle
  /** Words are selected, not only a caret placed. */
  readonly spans: boolean
  /** Where it stands on the screen; it moves with the text. */
  readonly range: Range
}

/** The selection as it changes. It stays known while the toolbar has the focus instead of the text. */
export function useTextSelection(editor: LexicalEditor): {
  readonly selection: TextSelection | null
  readonly focused: boolean
} {
  const [selection, setSelection] = useState<TextSelection | null>(null)
  const [focused, setFocused] = useState(false)
  useEffect(() => {
    let pressed = false
    const look = (): void => {
      // Following the mouse would put the toolbar in its way.
      if (!pressed) setSelection((known) => selectionIn(editor) ?? known)
      setFocused(document.activeElement === editor.getRootElement())
    }
    const press = (now: boolean) => (): void => {
      pressed = now
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
  return { selection, focused }
}

function selectionIn(editor: LexicalEditor): TextSelection | null {
  const range = rangeIn(editor.getRootElement())
  if (range === null) return null
  return editor.getEditorState().read(() => {
    const selection = $getSelection()
    const style = $textStyle()
    if (style === null || !$isRangeSelection(selection)) return null
    return { style, spans: selection.getTextContent().trim() !== '', range }
  })
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
