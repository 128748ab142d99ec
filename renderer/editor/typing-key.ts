import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { isMac } from '../platform/is-mac'
import { isInFields } from './extensions/cards'

/** Whether a letter comes of the key, also one that an input method or an accent makes of several. */
export function isTyping(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey } = event
  if (key === 'Process' || key === 'Dead') return true
  // Alt opens a menu, and is part of writing on a Mac alone.
  const isHeld = ctrlKey || metaKey || (altKey && !isMac)
  const isCommand = isHeld && !event.getModifierState('AltGraph')
  return [...key].length === 1 && !isCommand
}

/**
 * What comes without a key, from a panel of emoji or by voice, while there is no caret: `$goToLine` makes
 * one where it can, and the words go there.
 */
export function registerKeyless(editor: LexicalEditor, $goToLine: () => boolean): () => void {
  const onInput = (event: InputEvent): void => {
    const { inputType, data } = event
    if (inputType !== 'insertText' || data === null || isInFields(event)) return
    const selection = editor.getEditorState().read($getSelection)
    if (selection === null || $isRangeSelection(selection)) return
    let isPlaced = false
    editor.update(
      () => {
        isPlaced = $goToLine()
        if (isPlaced) $getSelection()?.insertText(data)
      },
      { discrete: true },
    )
    if (!isPlaced) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  return editor.registerRootListener((root) => {
    root?.addEventListener('beforeinput', onInput, { capture: true })
    return () => root?.removeEventListener('beforeinput', onInput, { capture: true })
  })
}
