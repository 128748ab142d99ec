import {
  $getSelection,
  COMMAND_PRIORITY_CRITICAL,
  PASTE_COMMAND,
  type BaseSelection,
  type LexicalEditor,
} from 'lexical'
import { roomLeft } from '../../../shared/document/parse-body'
import { spentOnLines } from '../../../shared/document/source'

// Less than that is never counted: a paste must not cost a walk over the text.
const worthCounting = 100_000

/** Keeps out what would make the text longer than one may be, before the window is busy with it. */
export function registerPasteLimit(editor: LexicalEditor, onTooLong: () => void): () => void {
  return editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      if (!(event instanceof ClipboardEvent)) return false
      const cost = spentOnLines(wordsIn(event.clipboardData))
      if (cost < worthCounting) return false
      const room = roomLeft(editor.getEditorState().toJSON())
      if (cost <= room + costOfSelected($getSelection())) return false
      event.preventDefault()
      onTooLong()
      return true
    },
    COMMAND_PRIORITY_CRITICAL,
  )
}

/** The words of what was copied; of a page without its plain words, what is no tag. */
function wordsIn(copied: DataTransfer | null): string {
  const plain = copied?.getData('text/plain') ?? ''
  return plain !== '' ? plain : (copied?.getData('text/html') ?? '').replace(/<[^>]*>/g, '')
}

/** What is pasted comes in the place of the selected words. */
function costOfSelected(selection: BaseSelection | null): number {
  return selection === null ? 0 : spentOnLines(selection.getTextContent())
}
