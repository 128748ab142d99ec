import { $isTableCellNode, $isTableSelection, type TableSelection } from '@lexical/table'
import {
  $createParagraphNode,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  mergeRegister,
  type ElementNode,
  type LexicalEditor,
} from 'lexical'
import { isTyping, registerKeyless } from '../typing-key'

/**
 * Selected cells have no caret either: what is typed stands in the first of them and replaces the words
 * in all, and once they are emptied the caret is there.
 */
export const KeysOnCellsExtension = defineExtension({
  name: 'dateline/keys-on-cells',
  register: (editor: LexicalEditor) =>
    mergeRegister(
      editor.registerCommand(KEY_DOWN_COMMAND, $onKey, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_ENTER_COMMAND, $onEnter, COMMAND_PRIORITY_CRITICAL),
      registerKeyless(editor, $writeOver),
      keepCaret(editor),
    ),
})

function $onKey(event: KeyboardEvent): boolean {
  const selection = $getSelection()
  if (!$isTableSelection(selection)) return false
  if (isTyping(event)) {
    $writeOver()
    // The letter itself is still to come.
    return false
  }
  const { key } = event
  if (key !== 'Home' && key !== 'End') return false
  event.preventDefault()
  const cells = $cellsOf(selection)
  if (key === 'Home') cells[0]?.selectStart()
  else cells.at(-1)?.selectEnd()
  return true
}

/** Without a caret the browser would make a line at the start of the text. */
function $onEnter(event: KeyboardEvent | null): boolean {
  if (!$isTableSelection($getSelection())) return false
  event?.preventDefault()
  return true
}

function $writeOver(): boolean {
  const selection = $getSelection()
  if (!$isTableSelection(selection)) return false
  const cells = $cellsOf(selection)
  for (const cell of cells) cell.clear().append($createParagraphNode())
  cells[0]?.selectStart()
  return true
}

/** Delete, Backspace and cutting leave no selection at all. */
function keepCaret(editor: LexicalEditor): () => void {
  return editor.registerUpdateListener((update) => {
    const { editorState, prevEditorState, dirtyElements, dirtyLeaves } = update
    // A click elsewhere takes the selection away, too, and no words.
    const isSame = dirtyElements.size === 0 && dirtyLeaves.size === 0
    if (isSame || editorState.read($getSelection) !== null) return
    const first = prevEditorState.read(() => {
      const selection = $getSelection()
      return $isTableSelection(selection) ? $cellsOf(selection)[0]?.getKey() : undefined
    })
    if (first === undefined) return
    editor.update(() => {
      const cell = $getNodeByKey(first)
      if ($isElementNode(cell)) cell.selectStart()
    })
  })
}

function $cellsOf(selection: TableSelection): readonly ElementNode[] {
  return selection.getNodes().filter($isTableCellNode)
}
