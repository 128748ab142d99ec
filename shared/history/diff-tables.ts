import { inlineText } from '../document/inlines/inline-text'
import type { Table, TableRow } from '../document/nodes'
import type { TableChange } from './change-types'
import { diffLines } from './diff-lines'
import { normalInlines } from './inline-runs'
import { makeTraits, type Traits } from './likeness'
import { matchParts } from './match-parts'
import { partChange, placeParts } from './place-parts'

/** What differs between two tables: row by row, and in a row that stayed cell by cell. */
export function diffTables(before: Table, after: Table, language = 'en'): TableChange {
  const traits = { before: before.children.map(traitsOf), after: after.children.map(traitsOf) }
  const sizes = { before: before.children.length, after: after.children.length }
  const sides = {
    before: before.children,
    after: after.children,
    isSame: (from: number, to: number) => traits.before[from]?.key === traits.after[to]?.key,
    // Rows of one shape have as many cells.
    content: (old: TableRow, now: TableRow) =>
      old.children.map((cell, index) =>
        diffLines(lineOf(cell), lineOf(now.children[index]), language),
      ),
  }
  const placements = placeParts(matchParts(traits.before, traits.after), sizes)
  const rows = placements.map((placement) => partChange(placement, sides))
  return { kind: 'table', before, after, rows }
}

/** The words of one row, cells parted by a space. */
export function rowText({ children }: TableRow): string {
  return children
    .map((cell) => inlineText(lineOf(cell)).trim())
    .join(' ')
    .trim()
}

function traitsOf(row: TableRow): Traits {
  const cells = row.children.map((cell) => {
    const { colSpan, rowSpan } = cell
    return [colSpan, rowSpan, normalInlines(lineOf(cell))]
  })
  const spans = row.children.map(({ colSpan, rowSpan }) => `${String(colSpan)}×${String(rowSpan)}`)
  return makeTraits({
    key: JSON.stringify(cells),
    shape: `row ${spans.join(' ')}`,
    text: rowText(row),
  })
}

function lineOf(cell: TableRow['children'][number] | undefined) {
  return cell?.children[0].children ?? []
}
