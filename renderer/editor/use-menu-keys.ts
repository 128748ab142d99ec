import {
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical'
import { useEffect, useRef } from 'react'

/** What the keys do in a menu that stands at the caret while the text keeps the focus. */
export interface MenuKeys {
  readonly step: (by: 1 | -1) => void
  readonly pick: () => void
  readonly leave: () => void
}

/** Gives the arrows, Enter, Tab and Escape to a menu as long as it is open (null: it is not). */
export function useMenuKeys(editor: LexicalEditor, keys: MenuKeys | null): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  const isOpen = keys !== null
  useEffect(() => {
    if (!isOpen) return
    const does = (act: (now: MenuKeys) => void) => (event: KeyboardEvent | null) => {
      const now = latest.current
      // Ctrl+Enter posts, whatever is open.
      if (now === null || event?.ctrlKey === true || event?.metaKey === true) return false
      event?.preventDefault()
      event?.stopPropagation()
      act(now)
      return true
    }
    const pick = does((now) => {
      now.pick()
    })
    return mergeRegister(
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        does((now) => {
          now.step(1)
        }),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        does((now) => {
          now.step(-1)
        }),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(KEY_ENTER_COMMAND, pick, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_TAB_COMMAND, pick, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        does((now) => {
          now.leave()
        }),
        COMMAND_PRIORITY_HIGH,
      ),
    )
  }, [editor, isOpen])
}
