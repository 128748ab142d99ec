import {
  COMMAND_PRIORITY_CRITICAL,
  KEY_DOWN_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical'
import type { TextFormatName } from '../../../shared/document/nodes'
import { moveBlocks } from '../move-blocks'
import { toggleStyle, type BlockName } from '../text-style'

/** What a key in the text asks for. */
export type EditorShortcut =
  TextFormatName | BlockName | 'link' | 'toolbar' | 'move-up' | 'move-down'

/** Keys by the letter they write. */
const byLetter: Readonly<Record<string, EditorShortcut>> = {
  b: 'bold',
  i: 'italic',
  e: 'code',
  k: 'link',
  '.': 'superscript',
}
// By place, as Shift and AltGr change what these keys write.
const byShiftedCode: Readonly<Record<string, EditorShortcut>> = {
  KeyX: 'strike',
  Digit6: 'check',
  Period: 'subscript',
  Digit7: 'number',
  Digit8: 'bullet',
  Digit9: 'quote',
}
const byAltCode: Readonly<Record<string, EditorShortcut>> = {
  KeyH: 'highlight',
  Digit0: 'paragraph',
  Digit2: 'h2',
  Digit3: 'h3',
  Digit4: 'h4',
}

const byAltShiftKey: Readonly<Record<string, EditorShortcut>> = {
  ArrowUp: 'move-up',
  ArrowDown: 'move-down',
}

/** What a shortcut is told by. */
export type ShortcutPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>

/** What a key asks for; null for a key that writes, or belongs to the app. */
export function shortcutOf(event: ShortcutPress): EditorShortcut | null {
  if (event.altKey && event.key === 'F10') return 'toolbar'
  if (event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey) {
    return byAltShiftKey[event.key] ?? null
  }
  if (!event.ctrlKey && !event.metaKey) return null
  // AltGr reports itself as Ctrl+Alt, but writes a character such as ² or {.
  if (event.getModifierState('AltGraph')) return null
  if (event.altKey) return event.shiftKey ? null : (byAltCode[event.code] ?? null)
  if (event.shiftKey) return byShiftedCode[event.code] ?? null
  return byLetter[event.key.toLowerCase()] ?? null
}

/** What the shortcuts act on beside the text. */
export interface ShortcutActions {
  readonly onLink: () => void
  readonly onToolbar: () => void
}

/** Makes the keys work in one editor; returns the end of it. */
export function registerShortcuts(editor: LexicalEditor, actions: ShortcutActions): () => void {
  let appKeyDown = false
  const onKeyDown = (event: KeyboardEvent): boolean => {
    appKeyDown = isAppKey(event)
    // Taken, so that Lexical does nothing, but not prevented: the app's menu must still see the key.
    return appKeyDown || runShortcut(editor, event, actions)
  }
  const refuseAppKey = (event: InputEvent): void => {
    const newLine = event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak'
    if (!appKeyDown || !newLine) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  return mergeRegister(
    editor.registerCommand(KEY_DOWN_COMMAND, onKeyDown, COMMAND_PRIORITY_CRITICAL),
    editor.registerRootListener((root) => {
      root?.addEventListener('beforeinput', refuseAppKey, { capture: true })
      return () => root?.removeEventListener('beforeinput', refuseAppKey, { capture: true })
    }),
  )
}

function runShortcut(editor: LexicalEditor, event: KeyboardEvent, actions: ShortcutActions) {
  const shortcut = shortcutOf(event)
  if (shortcut === null) return false
  event.preventDefault()
  if (shortcut === 'link') actions.onLink()
  else if (shortcut === 'toolbar') actions.onToolbar()
  else if (shortcut === 'move-up') moveBlocks(editor, 'up')
  else if (shortcut === 'move-down') moveBlocks(editor, 'down')
  else toggleStyle(editor, shortcut)
  return true
}

/** Ctrl+Enter posts and Ctrl+U goes to the composer: both would write or underline here. */
function isAppKey(event: KeyboardEvent): boolean {
  if (!event.ctrlKey && !event.metaKey) return false
  return event.key === 'Enter' || event.key.toLowerCase() === 'u'
}
