import { parseInlines } from '../inlines/parse-inlines'
import { makeTable, type CellContent } from '../make-table'
import type { Table } from '../nodes'
import {
  parseWords,
  sourceChildren,
  sourceNode,
  spend,
  type BodyReading,
  type SourceNode,
} from '../source'
import { headerState } from './table-grid'

/** Reads a table, its rows as long as the longest; null where it has no cell. */
export function parseTable(
  { fields }: SourceNode,
  children: readonly unknown[],
  reading: BodyReading,
): Table | null {
  const rows = children.map((row) => parseRow(row, reading))
  const [first, second = first] = rows
  return makeTable(rows, {
    caption: parseWords(fields.caption, reading),
    headerRow: hasState(first, headerState.column),
    headerColumn: hasState(second, headerState.row),
  })
}

interface ParsedCell extends CellContent {
  readonly state: number
}

function parseRow(source: unknown, reading: BodyReading): readonly ParsedCell[] {
  const row = sourceNode(source)
  const children = row?.type === 'tablerow' ? sourceChildren(row) : null
  if (!spend(reading, 0, 1) || children === null) return []
  return children.map((child) => parseCell(child, reading))
}

function parseCell(source: unknown, reading: BodyReading): ParsedCell {
  const cell = sourceNode(source)
  const children = cell?.type === 'tablecell' ? sourceChildren(cell) : null
  const { colSpan, rowSpan, headerState: state } = cell?.fields ?? {}
  spend(reading, 0, 2)
  return {
    content: parseInlines(children ?? [source], reading, 3),
    colSpan: typeof colSpan === 'number' ? colSpan : 1,
    rowSpan: typeof rowSpan === 'number' ? rowSpan : 1,
    state: typeof state === 'number' ? state : 0,
  }
}

function hasState(row: readonly ParsedCell[] | undefined, bit: number): boolean {
  return ((row?.[0]?.state ?? 0) & bit) !== 0
}
