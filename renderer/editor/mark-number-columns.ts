import { $isTableCellNode, $isTableRowNode } from '@lexical/table'
import {
  $getNodeByKey,
  mergeRegister,
  type EditorState,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { figureColumns } from '../../shared/document/blocks/number-columns'
import { headerState, placeCells } from '../../shared/document/blocks/table-grid'
import { $isTableNode, TableNode } from './nodes/table-node'

/** Sets columns of figures to the right while they are written, as on the page; returns the end of it. */
export function markNumberColumns(editor: LexicalEditor): () => void {
  const mark = (state: EditorState, keys: Iterable<NodeKey>): void => {
    state.read(() => {
      for (const key of keys) {
        const node = key === 'root' ? null : $getNodeByKey(key)
        if ($isTableNode(node)) $mark(editor, node)
      }
    })
  }
  return mergeRegister(
    editor.registerMutationListener(TableNode, (tables) => {
      mark(editor.getEditorState(), tables.keys())
    }),
    editor.registerUpdateListener(({ editorState, dirtyElements }) => {
      mark(editorState, dirtyElements.keys())
    }),
  )
}

function $mark(editor: LexicalEditor, table: TableNode): void {
  const rows = table
    .getChildren()
    .filter($isTableRowNode)
    .map((row) => row.getChildren().filter($isTableCellNode))
  const cells = rows.map((row) =>
    row.map((cell) => ({
      words: cell.getTextContent(),
      colSpan: cell.getColSpan(),
      rowSpan: cell.getRowSpan(),
    })),
  )
  const isHeaded = rows[0]?.[0]?.hasHeaderState(headerState.column) === true
  const numbers = figureColumns(cells, isHeaded)
  const { starts } = placeCells(cells)
  rows.forEach((row, at) => {
    row.forEach((cell, index) => {
      const isNumber = numbers.has(starts[at]?.[index] ?? index)
      editor.getElementByKey(cell.getKey())?.classList.toggle('number', isNumber)
    })
  })
}
