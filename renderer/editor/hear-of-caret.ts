import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
} from 'lexical'

/**
 * The browser tells that the caret moved, or that words were selected, a moment after it was done: the text
 * hears of it now, so that a command by the very next key is about these words.
 */
export function hearOfCaret(editor: LexicalEditor): void {
  const root = editor.getRootElement()
  if (root === null || document.activeElement !== root) return
  // Told of where it is already, the text would forget a style chosen for the next letter.
  if (editor.read(() => $hasMoved(editor))) {
    document.dispatchEvent(new Event('selectionchange'))
    editor.update(() => undefined, { discrete: true })
  }
}

/** Whether the browser’s caret is elsewhere. A selected picture or table is known without the browser. */
function $hasMoved(editor: LexicalEditor): boolean {
  const known = $getSelection()
  const shown = $createRangeSelectionFromDom(window.getSelection(), editor)
  if (!$isRangeSelection(known) || shown === null) return false
  return !shown.anchor.is(known.anchor) || !shown.focus.is(known.focus)
}
