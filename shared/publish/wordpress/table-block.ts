import { isBlankTable, tableElement } from '../../document/blocks/table'
import { html, htmlIf, noHtml, type Html } from '../../document/html'
import { isBlankLine } from '../../document/inlines/inline-text'
import { renderInlines } from '../../document/inlines/render-inlines'
import type { Table, TableCell } from '../../document/nodes'
import { blockMarkup } from './block'

/** A table as the block editor saves one: its caption stands below, figures say so themselves. */
export function tableBlock(table: Table): Html {
  if (isBlankTable(table)) return noHtml
  const { caption = '', ...rest } = table
  const words = htmlIf(
    caption.trim() !== '',
    () => html`<figcaption class="wp-element-caption">${caption.trim()}</figcaption>`,
  )
  return blockMarkup(
    'table',
    { hasFixedLayout: false },
    html`<figure class="wp-block-table">${tableElement(rest, cellElement)}${words}</figure>`,
  )
}

// In the order in which that editor writes attributes.
function cellElement(cell: TableCell, isNumber: boolean): Html {
  const { headerState, colSpan, rowSpan, children } = cell
  const [{ children: line }] = children
  const words = isBlankLine(line) ? noHtml : renderInlines(line)
  const align = htmlIf(isNumber, () => html` class="has-text-align-right" data-align="right"`)
  const columns = htmlIf(colSpan > 1, () => html` colspan="${colSpan}"`)
  const rows = htmlIf(rowSpan > 1, () => html` rowspan="${rowSpan}"`)
  if (headerState === 0) return html`<td${align}${columns}${rows}>${words}</td>`
  const scope = headerState === 2 ? 'row' : 'col'
  return html`<th${align} scope="${scope}"${columns}${rows}>${words}</th>`
}
