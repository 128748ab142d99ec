import type { Body } from '../../shared/document/nodes'
import { bodyLines } from '../../shared/document/body-lines'
import type { CaretOffset } from './caret-offset'

/** Which body an element shows: a click must find its way back into the text it was made from. */
const shownBodies = new WeakMap<Element, Body>()

/** Notes that the element shows this body. */
export function showsBody(element: Element, body: Body): void {
  shownBodies.set(element, body)
}

/** Where in the text of an `EntryView` a point of the window lies, to mount the editor there. */
export function offsetFromPoint(element: Element, x: number, y: number): CaretOffset {
  const view = element.matches('.entry-view') ? element : element.querySelector('.entry-view')
  const body = view === null ? undefined : shownBodies.get(view)
  if (view === null || body === undefined) return 0
  const point = document.caretRangeFromPoint(x, y)
  const inText = point !== null && view.contains(point.startContainer)
  // Beside the text, such as in the empty space below its last line: the end is the nearest.
  if (!inText) return endOf(body)
  return offsetOfPoint(view, body, { node: point.startContainer, offset: point.startOffset })
}

/** A place in a page, as a range has it. */
export interface DomPoint {
  readonly node: Node
  readonly offset: number
}

/** The caret offset of a place in rendered text. */
export function offsetOfPoint(view: Element, body: Body, point: DomPoint): CaretOffset {
  const shown = bodyLines(body).filter((line) => line.shown)
  const elements = lineElements(view)
  let offset = 0
  for (const [index, element] of elements.entries()) {
    const line = shown[index]
    if (line === undefined) return offset
    const within = lengthBefore(element, point)
    if (within === 'before') return index === 0 ? line.start : offset
    offset = line.start + line.length
    if (within !== 'after') return Math.min(offset, line.start + line.hiddenLead + within)
  }
  return offset
}

/** The lines of rendered text, in reading order: those of the body that are shown. */
export function lineElements(view: Element): readonly Element[] {
  return [...view.querySelectorAll(lineSelector)].filter(isLine)
}

const cardSelector = 'figure.picture, figure.embed-card'

const lineSelector = `p, h2, h3, h4, h5, h6, li, pre, hr, td, th, .unknown-block, figure.gallery > figcaption, figure.quote > figcaption, figure.table caption, ${cardSelector}`

/** An item that holds nothing but another list says nothing itself; nor does an empty cell. */
function isLine(element: Element): boolean {
  // What stands on a card is no line of its own.
  if (element.parentElement?.closest(cardSelector) instanceof Element) return false
  return (
    !['LI', 'TD', 'TH'].includes(element.tagName) ||
    ownNodes(element).some((node) => (node.textContent ?? '').trim() !== '')
  )
}

/** What belongs to the line itself, not to a list below it; the mark of a checklist is no word of it. */
export function ownNodes(line: Element): readonly ChildNode[] {
  return [...line.childNodes].filter(
    (node) =>
      !['UL', 'OL'].includes(node.nodeName) &&
      !(node instanceof Element && node.matches('.checklist > li > .check')),
  )
}

function lengthBefore(line: Element, point: DomPoint): number | 'before' | 'after' {
  const range = document.createRange()
  range.setStart(point.node, point.offset)
  const place = (node: Node, offset: number): number => range.comparePoint(node, offset)
  if (place(line, 0) > 0) return 'before'
  let length = 0
  for (const node of ownNodes(line)) {
    for (const leaf of leavesOf(node)) {
      if (leaf === point.node) return length + (leaf instanceof Text ? point.offset : 0)
      const index = [...(leaf.parentNode?.childNodes ?? [])].indexOf(leaf as ChildNode)
      if (leaf.parentNode !== null && place(leaf.parentNode, index) >= 0) return length
      length += sizeOf(leaf)
    }
  }
  const own = ownNodes(line).at(-1)
  const end = own === undefined ? 0 : [...line.childNodes].indexOf(own) + 1
  return place(line, end) >= 0 ? length : 'after'
}

/** The pieces of a line: its words, and what is counted as one step of the caret. */
export function leavesOf(node: Node): readonly Node[] {
  const isAtom = node instanceof Element && node.matches('.unknown-inline')
  if (isAtom || node.childNodes.length === 0) return [node]
  return [...node.childNodes].flatMap(leavesOf)
}

/** How many steps a caret makes over a piece. */
export function sizeOf(leaf: Node): number {
  return leaf instanceof Text ? leaf.data.length : 1
}

function endOf(body: Body): CaretOffset {
  const last = bodyLines(body).at(-1)
  return last === undefined ? 0 : last.start + last.length
}
