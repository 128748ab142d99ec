import type { Paragraph, PhrasingContent, Table as MarkdownTable, TableRow } from 'mdast'
import { numberColumns } from '../../document/blocks/number-columns'
import { isBlankTable } from '../../document/blocks/table'
import { hasHeaderRow, placedCells, type PlacedCell } from '../../document/blocks/table-grid'
import type { Inline, Table } from '../../document/nodes'

/**
 * A table as Markdown has one: its first row is always the heading, here an empty one where there is
 * none. What is merged stands in the first of its cells; a caption is a paragraph above.
 */
export function tableBlocks(
  table: Table,
  phrasing: (inlines: readonly Inline[]) => PhrasingContent[],
): (Paragraph | MarkdownTable)[] {
  if (isBlankTable(table)) return []
  const cells = placedCells(table)
  const width = Math.max(...cells.flat().map(({ cell, column }) => column + cell.colSpan))
  const rows = cells.map((row) => rowOf(row, width, phrasing))
  const numbers = numberColumns(table)
  const caption = (table.caption ?? '').trim()
  return [
    ...(caption === ''
      ? []
      : [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: caption }] }]),
    {
      type: 'table',
      align: Array.from({ length: width }, (_, column) => (numbers.has(column) ? 'right' : null)),
      children: hasHeaderRow(table) ? rows : [rowOf([], width, phrasing), ...rows],
    },
  ]
}

function rowOf(
  cells: readonly PlacedCell[],
  width: number,
  phrasing: (inlines: readonly Inline[]) => PhrasingContent[],
): TableRow {
  return {
    type: 'tableRow',
    children: Array.from({ length: width }, (_, column) => {
      const placed = cells.find((one) => one.column === column)
      const line = placed?.cell.children[0].children ?? []
      return { type: 'tableCell', children: phrasing(line).map(onOneLine) }
    }),
  }
}

/** A row is one line: a line end in a cell is HTML. */
function onOneLine(content: PhrasingContent): PhrasingContent {
  if (content.type === 'break') return { type: 'html', value: '<br>' }
  if (!('children' in content)) return content
  return { ...content, children: content.children.map(onOneLine) } as PhrasingContent
}
