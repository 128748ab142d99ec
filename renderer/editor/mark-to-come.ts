import { $getNodeByKey, $isElementNode, type LexicalEditor, type NodeKey } from 'lexical'
import { findToCome } from '../../shared/document/to-come'
import { markWords } from '../ui/mark-words'
import { $lineOf, $textLines, rangeInLine, textOfLine, type TextLine } from './text-lines'

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
    const ranges = findToCome(textOfLine(line)).flatMap((span) => {
      const range = rangeInLine(editor, line, span)
      return range === null ? [] : [range]
    })
    if (ranges.length > 0) marks.set(line.block.getKey(), markWords('to-come', ranges))
  }
  editor.getEditorState().read(() => {
    for (const line of $textLines()) mark(line)
  })
  const stop = editor.registerUpdateListener(({ editorState, dirtyElements }) => {
    editorState.read(() => {
      for (const key of dirtyElements.keys()) {
        unmark(key)
        const node = key === 'root' ? null : $getNodeByKey(key)
        const line = $isElementNode(node) && !node.isInline() ? $lineOf(node) : null
        if (line !== null) mark(line)
      }
    })
  })
  return () => {
    stop()
    for (const end of marks.values()) end()
  }
}
