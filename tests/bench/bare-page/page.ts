import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $getRoot, createEditor } from 'lexical'

// Lexical and nothing else: what a key costs before Dateline adds a line of its own.
const editor = createEditor({
  onError: (error) => {
    throw error
  },
})
registerRichText(editor)
registerHistory(editor, createEmptyHistoryState(), 600)
editor.setRootElement(document.querySelector<HTMLElement>('.coverage-text'))
editor.focus()

Object.assign(window, {
  emptyText: () => {
    editor.update(() => $getRoot().clear(), { discrete: true })
    editor.focus()
  },
})
