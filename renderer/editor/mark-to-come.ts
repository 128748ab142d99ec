import { $getNodeByKey, $isElementNode, type LexicalEditor, type NodeKey } from 'lexical'
import { findToCome } from '../../shared/document/to-come'
import { markWords } from '../ui/mark-words'
import {
  $ownLines,
  $textLines,
  rangeInField,
  rangeInLine,
  textOfLine,
  type TextLine,
} from './text-lines'

/**
 * Marks what is still to come while it is written. Only the lines that a key has changed are looked
 * at, and nothing is put into the text; returns the end of it.
 */
export function markToCome(editor: LexicalEditor): () => void {
  const marks = new Map<NodeKey, () => void>()
  const unmark = (key: NodeKey): void => {
    marks.get(key)?.()
    marks.delete(key)
  }
  const mark = (line: TextLine): void => {
    const ranges = rangesIn(editor, line)
    if (ranges.length === 0) return
    const key = line.block.getKey()
    const before = marks.get(key)
    const end = markWords('to-come', ranges)
    marks.set(key, () => {
      before?.()
      end()
    })
  }
  editor.getEditorState().read(() => {
    for (const line of $textLines()) mark(line)
  })
  const stop = editor.registerUpdateListener(({ editorState, dirtyElements }) => {
    editorState.read(() => {
      for (const key of dirtyElements.keys()) {
        unmark(key)
        const node = key === 'root' ? null : $getNodeByKey(key)
        const lines = $isElementNode(node) && !node.isInline() ? $ownLines(node) : []
        for (const line of lines) mark(line)
      }
    })
  })
  return () => {
    stop()
    for (const end of marks.values()) end()
  }
}

function rangesIn(editor: LexicalEditor, line: TextLine): readonly Range[] {
  const told = (line.fields ?? []).flatMap(({ field, value }) =>
    findToCome(value).map((span) => rangeInField(editor, line, { field, ...span })),
  )
  const words = findToCome(textOfLine(line)).map((span) => rangeInLine(editor, line, span))
  return [...words, ...told].filter((range) => range !== null)
}
