import type { EditorThemeClasses } from 'lexical'

/** Classes for what Lexical shows by class where the published page has an element. */
export const theme: EditorThemeClasses = {
  tableScrollableWrapper: 'table',
  tableCellSelected: 'cell-selected',
  tableSelection: 'table-selection',
  list: {
    checklist: 'checklist',
    listitemChecked: 'done',
    listitemUnchecked: 'to-do',
    nested: { listitem: 'editor-nested' },
  },
  text: {
    italic: 'editor-italic',
    strikethrough: 'editor-strike',
    code: 'editor-code',
    subscript: 'editor-subscript',
    superscript: 'editor-superscript',
    highlight: 'editor-highlight',
  },
}
