import { childElements, wordsIn } from '../html/element-words'
import type { MarkupElement, MarkupNode } from '../html/parse-markup'
import {
  attributeOf,
  changeNodes,
  elementsIn,
  isBetween,
  isElement,
  renamed,
  setChildren,
  styleOf,
} from './markup-tree'

/**
 * Tables of a spreadsheet: a first row whose every cell is bold, above rows that are not, is the row of
 * their headings. Spreadsheets know no other way to say so.
 */
export function cleanSheets(root: MarkupElement): void {
  const bold = boldClasses(root)
  changeNodes(root, (node) => {
    if (isElement(node) && node.tagName === 'table') headFirstRow(node, bold)
    return [node]
  })
}

/** Excel says in its styles which classes are bold. */
function boldClasses(root: MarkupElement): ReadonlySet<string> {
  const sheets = elementsIn(root).filter(({ tagName }) => tagName === 'style')
  const rules = sheets.flatMap(({ childNodes }) => [
    ...wordsIn(childNodes).matchAll(/\.(xl\d{1,6})\s{0,20}\{([^}]{0,2000})\}/g),
  ])
  return new Set(
    rules
      .filter(([, , rule]) => /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(rule ?? ''))
      .map(([, name]) => name ?? ''),
  )
}

function headFirstRow(table: MarkupElement, bold: ReadonlySet<string>): void {
  const [row, ...below] = childElements(table).flatMap((child) =>
    child.tagName === 'tbody' ? childElements(child).filter(isRow) : isRow(child) ? [child] : [],
  )
  if (row === undefined || below.length === 0) return
  const isBold = (cell: MarkupElement) => isBoldCell(cell, bold)
  const heads = filledCells(row)
  if (heads.length < 2 || !heads.every(isBold)) return
  if (below.some((other) => filledCells(other).some(Boolean) && filledCells(other).every(isBold))) {
    return
  }
  setChildren(
    row,
    row.childNodes.map((cell) => (isElement(cell) && isCell(cell) ? plainHead(cell) : cell)),
  )
}

function filledCells(row: MarkupElement): readonly MarkupElement[] {
  return childElements(row).filter(
    (cell) => isCell(cell) && cell.childNodes.some((node) => !isBetween(node)),
  )
}

function isRow({ tagName }: MarkupElement): boolean {
  return tagName === 'tr'
}

function isCell({ tagName }: MarkupElement): boolean {
  return tagName === 'td'
}

function isBoldCell(cell: MarkupElement, bold: ReadonlySet<string>): boolean {
  if (/^(?:bold|[6-9]00)$/.test(styleOf(cell, 'font-weight'))) return true
  const classes = attributeOf(cell, 'class').split(/\s+/)
  return classes.some((name) => bold.has(name)) || isAllBold(cell)
}

function isAllBold({ childNodes }: MarkupElement): boolean {
  const shown = childNodes.filter((node) => !isBetween(node))
  return shown.length > 0 && shown.every(isBoldElement)
}

function isBoldElement(node: MarkupNode): boolean {
  return isElement(node) && (node.tagName === 'b' || node.tagName === 'strong')
}

/** A heading is bold by itself. */
function plainHead(cell: MarkupElement): MarkupElement {
  const head = renamed(cell, 'th')
  setChildren(
    head,
    head.childNodes.map((node) =>
      isElement(node) && isBoldElement(node) ? renamed(node, 'span') : node,
    ),
  )
  return head
}
