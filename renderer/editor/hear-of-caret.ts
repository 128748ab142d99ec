import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type LexicalEditor,
} from 'lexical'

/**
 * The browser tells that the caret moved, or that words were selected, a moment after it was done: the text
 * hears of it now, so that a command by the very next key is about these words.
 */
export function hearOfCaret(editor: LexicalEditor): void {
  const now = window.getSelection()
  if (now === null || document.activeElement !== editor.getRootElement()) return
  editor.update(
    () => {
      // A selected picture or table is known without the browser.
      if (!$isRangeSelection($getSelection())) return
      const selection = $createRangeSelectionFromDom(now, editor)
      if (selection !== null) $setSelection(selection)
    },
    { discrete: true },
  )
}
