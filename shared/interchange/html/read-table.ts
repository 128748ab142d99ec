import { printable } from '../../document/html'
import { isBlankLine } from '../../document/inlines/inline-text'
import { makeTable, mostColumns, mostRows, type CellContent } from '../../document/make-table'
import { placeCells } from '../../document/blocks/table-grid'
import type { Inline, Table } from '../../document/nodes'
import { childElements, hasClass, wordsIn } from './element-words'
import type { MarkupElement, MarkupNode } from './parse-markup'

/**
 * A table of somebody's markup; null for one that only puts things beside each other, is beyond what a
 * text can hold, or says nothing: its words are kept as lines.
 *
 * @param lineIn the words of a cell as one line
 */
export function readTable(
  table: MarkupElement,
  lineIn: (nodes: readonly MarkupNode[]) => readonly Inline[],
): Table | null {
  const rows = rowsIn(table)
  const cells = rows.map(({ row }) => childElements(row).filter(isCell))
  if (rows.length > mostRows || cells.flat().some(holdsMore)) return null
  const spans = cells.map((row) => row.map(spansOf))
  const width = Math.max(0, ...placeCells(spans).widths)
  // A column alone is how letters and old pages are laid out.
  if (width > mostColumns || width === 0 || (width === 1 && !isMeant(table))) return null
  const contents = cells.map((row, at) =>
    row.map((cell, index): CellContent => ({
      content: lineIn(cell.childNodes),
      ...spans[at]?.[index],
    })),
  )
  if (contents.flat().every(({ content }) => isBlankLine(content))) return null
  return makeTable(contents, {
    caption: captionOf(table),
    headerRow: isHeadRow(rows[0]?.isHead === true, cells[0] ?? []),
    headerColumn: cells.length > 1 && cells.slice(1).every((row) => row[0]?.tagName === 'th'),
  })
}

/** Whether it is a table in earnest that no text can hold, for its size alone. */
export function isTooLarge(table: MarkupElement): boolean {
  const cells = rowsIn(table).map(({ row }) => childElements(row).filter(isCell))
  const widest = cells.reduce((most, row) => Math.max(most, row.length), 0)
  if (widest < 2 || (cells.length <= mostRows && widest <= mostColumns)) return false
  return !cells.flat().some(holdsMore)
}

function rowsIn(table: MarkupElement) {
  return childElements(table).flatMap((child) => {
    if (child.tagName === 'tr') return [{ row: child, isHead: false }]
    const isGroup = ['thead', 'tbody', 'tfoot'].includes(child.tagName)
    const rows = isGroup ? childElements(child).filter(({ tagName }) => tagName === 'tr') : []
    return rows.map((row) => ({ row, isHead: child.tagName === 'thead' }))
  })
}

function isHeadRow(isInHead: boolean, cells: readonly MarkupElement[]): boolean {
  return isInHead || (cells.length > 0 && cells.every(({ tagName }) => tagName === 'th'))
}

function isCell({ tagName }: MarkupElement): boolean {
  return tagName === 'td' || tagName === 'th'
}

/** Pictures, tables and headings within a cell: what is laid out here is no table of figures. */
function holdsMore(cell: MarkupElement): boolean {
  const waiting = [...childElements(cell)]
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (layout.has(element.tagName)) return true
    waiting.push(...childElements(element))
  }
  return false
}

const layout: ReadonlySet<string> = new Set(['table', 'img', 'h1', 'h2', 'h3', 'iframe', 'video'])

function spansOf({ attrs }: MarkupElement): { readonly colSpan: number; readonly rowSpan: number } {
  const span = (wanted: string) => {
    const value = attrs.find(({ name }) => name === wanted)?.value ?? ''
    return /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 1
  }
  return { colSpan: span('colspan'), rowSpan: span('rowspan') }
}

/** One that stands in the frame in which we and WordPress set tables. */
function isMeant({ parentNode }: MarkupElement): boolean {
  if (parentNode === null || !('tagName' in parentNode)) return false
  return hasClass(parentNode, 'table') || hasClass(parentNode, 'wp-block-table')
}

function captionOf(table: MarkupElement): string {
  const caption = childElements(table).find(({ tagName }) => tagName === 'caption')
  return caption === undefined ? '' : plainWords(caption.childNodes)
}

/** Words of a caption, as one line. */
export function plainWords(nodes: readonly MarkupNode[]): string {
  return printable(wordsIn(nodes)).replace(/\s+/g, ' ').trim()
}

/** A table with what is said of it in the figure around it. */
export function addCaption(table: Table, words: string): Table {
  const caption = [table.caption ?? '', words].filter((one) => one !== '').join(' ')
  return caption === '' ? table : { ...table, caption }
}
