import { html, htmlIf, joinHtml, noHtml, type Html } from '../html'
import { inlineText, isBlankLine } from '../inlines/inline-text'
import { renderInlines } from '../inlines/render-inlines'
import type { Table, TableCell } from '../nodes'
import { englishTextWords } from '../text-words'
import { numberColumns } from './number-columns'
import { hasHeaderRow, placedCells, type PlacedCell } from './table-grid'

/** A table as readers get it; without a word it is not published. A wide one is scrolled within itself. */
export function renderTable(table: Table, name = englishTextWords.table): Html {
  return isBlankTable(table) ? noHtml : tableFrame(table, tableElement(table, cellElement), name)
}

/**
 * What a table stands in: with a name, and reached by key, for those who scroll it so. Its first words
 * say on which side its first column stands.
 */
export function tableFrame(
  { caption = '' }: Pick<Table, 'caption'>,
  table: Html,
  name = englishTextWords.table,
): Html {
  return html`<figure class="table" dir="auto" tabindex="0" aria-label="${caption.trim() || name}">${table}</figure>`
}

/** The table itself, its cells written by `cellOf`. */
export function tableElement(
  table: Table,
  cellOf: (cell: TableCell, isNumber: boolean) => Html,
): Html {
  const numbers = numberColumns(table)
  const rows = placedCells(table).map((cells) => rowElement(cells, { numbers, cellOf }))
  const headed = hasHeaderRow(table) ? 1 : 0
  const head = joinHtml(rows.slice(0, headed))
  const body = joinHtml(rows.slice(headed))
  const caption = (table.caption ?? '').trim()
  return html`<table>${htmlIf(caption !== '', () => html`<caption>${caption}</caption>`)}${htmlIf(head !== noHtml && headed > 0, () => html`<thead>${head}</thead>`)}${htmlIf(body.markup !== '', () => html`<tbody>${body}</tbody>`)}</table>`
}

function rowElement(
  cells: readonly PlacedCell[],
  {
    numbers,
    cellOf,
  }: {
    readonly numbers: ReadonlySet<number>
    readonly cellOf: (cell: TableCell, isNumber: boolean) => Html
  },
): Html {
  return html`<tr>${cells.map(({ cell, column }) => cellOf(cell, numbers.has(column)))}</tr>`
}

function cellElement(cell: TableCell, isNumber: boolean): Html {
  const [{ children }] = cell.children
  return taggedCell(cell, isNumber, isBlankLine(children) ? noHtml : renderInlines(children))
}

/** A cell around its words, with what it reaches over and of what it is the heading. */
export function taggedCell(cell: TableCell, isNumber: boolean, words: Html): Html {
  const attributes = html`${spans(cell)}${htmlIf(isNumber, () => html` class="number"`)}`
  if ((cell.headerState & 1) !== 0) return html`<th scope="col"${attributes}>${words}</th>`
  if (cell.headerState === 2) return html`<th scope="row"${attributes}>${words}</th>`
  return html`<td${attributes}>${words}</td>`
}

function spans({ colSpan, rowSpan }: TableCell): Html {
  const columns = htmlIf(colSpan > 1, () => html` colspan="${colSpan}"`)
  return html`${columns}${htmlIf(rowSpan > 1, () => html` rowspan="${rowSpan}"`)}`
}

/** The words of a table: its caption, then a line for each row, cells parted by tabs. */
export function tableText(table: Table): string {
  if (isBlankTable(table)) return ''
  const rows = table.children.map(({ children }) =>
    children
      .map((cell) => inlineText(cell.children[0].children).trim())
      .join('\t')
      .replace(/\s+$/, ''),
  )
  return [(table.caption ?? '').trim(), ...rows].filter((row) => row !== '').join('\n')
}

/** Whether no cell of a table says anything. */
export function isBlankTable({ children }: Table): boolean {
  return children.every((row) =>
    row.children.every((cell) => isBlankLine(cell.children[0].children)),
  )
}
