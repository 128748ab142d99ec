import { childElements, wordsIn } from '../html/element-words'
import type { MarkupElement, MarkupNode } from '../html/parse-markup'
import {
  attributeOf,
  changeNodes,
  elementsIn,
  isBetween,
  isElement,
  renamed,
  setAttribute,
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
    if (!isElement(node)) return [node]
    if (node.tagName === 'table') headFirstRow(node, bold)
    return [node.tagName === 'th' ? plainHead(node) : node]
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
  if (isBoldByStyle(cell)) return true
  const classes = attributeOf(cell, 'class').split(/\s+/)
  return classes.some((name) => bold.has(name)) || isAllBold(cell)
}

// Word needs one: a paragraph.
const deepestBold = 3

function isAllBold({ childNodes }: MarkupElement, depth = 0): boolean {
  const shown = childNodes.filter((node) => !isBetween(node))
  if (shown.length === 0 || depth === deepestBold) return false
  return shown.every((node) => isBold(node) || (isAround(node) && isAllBold(node, depth + 1)))
}

function isBoldByStyle(element: MarkupElement): boolean {
  return /^(?:bold|[6-9]00)$/.test(styleOf(element, 'font-weight'))
}

/** Google Docs sets its bold words in spans. */
function isBold(node: MarkupNode): node is MarkupElement {
  if (!isElement(node)) return false
  const { tagName } = node
  return tagName === 'b' || tagName === 'strong' || (tagName === 'span' && isBoldByStyle(node))
}

function isAround(node: MarkupNode): node is MarkupElement {
  return isElement(node) && /^(?:p|div|span|font)$/.test(node.tagName)
}

/** A heading is bold by itself. */
function plainHead(cell: MarkupElement): MarkupElement {
  const head = renamed(cell, 'th')
  setAttribute(head, 'style', null)
  if (isAllBold(head)) unbold(head)
  return head
}

function unbold(element: MarkupElement, depth = 0): void {
  if (depth === deepestBold) return
  const plain = element.childNodes.map((node) => (isBold(node) ? notBold(node) : node))
  setChildren(element, plain)
  for (const node of plain) if (isAround(node)) unbold(node, depth + 1)
}

function notBold(element: MarkupElement): MarkupElement {
  const plain = renamed(element, 'span')
  const style = attributeOf(plain, 'style')
  if (style !== '') setAttribute(plain, 'style', `${style};`.replace(/font-weight\s*:[^;]*;/gi, ''))
  return plain
}
