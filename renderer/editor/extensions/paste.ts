import { $insertDataTransferForPlainText } from '@lexical/clipboard'
import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_DOWN_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
  type LexicalEditor,
} from 'lexical'

/** Ctrl+Shift+V pastes words alone; every other paste is filtered by `KeepToBodyExtension`. */
export const PasteExtension = defineExtension({
  name: 'dateline/paste',
  register: (editor: LexicalEditor) => {
    let plain = false
    const noteKey = (event: KeyboardEvent): false => {
      plain = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyV'
      return false
    }
    return mergeRegister(
      editor.registerCommand(KEY_DOWN_COMMAND, noteKey, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => plain && $pastePlain(event),
        COMMAND_PRIORITY_HIGH,
      ),
    )
  },
})

function $pastePlain(event: unknown): boolean {
  const selection = $getSelection()
  if (!(event instanceof ClipboardEvent) || !$isRangeSelection(selection)) return false
  if (event.clipboardData === null) return false
  event.preventDefault()
  $addUpdateTag(PASTE_TAG)
  $insertDataTransferForPlainText(event.clipboardData, selection)
  return true
}
