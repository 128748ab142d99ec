import { bodyLines, type BodyLine } from '../../shared/document/body-lines'
import type { CardField } from '../../shared/document/card-words'
import type { Body } from '../../shared/document/nodes'
import type { Span } from '../../shared/document/to-come'
import { leavesOf, lineElements, ownNodes, sizeOf } from './offset-from-point'

/** Words of a text: a line as `bodyLines` numbers them, and where in it they stand. */
export interface LineSpan extends Span {
  readonly line: number
  /** In this field of what stands on the line. */
  readonly field?: CardField | null
}

/** Where words of a body stand in the `EntryView` that shows it; those it does not show are left out. */
export function rangesInView(
  view: Element,
  body: Body,
  spans: readonly LineSpan[],
): readonly Range[] {
  if (spans.length === 0) return []
  const lines = bodyLines(body)
  const elements = lineElements(view)
  const shownLines = lines.filter(({ shown }) => shown)
  return spans.flatMap(({ line, field = null, from, to }) => {
    const asked = lines[line]
    const element = asked?.shown === true ? elements[shownLines.indexOf(asked)] : undefined
    if (asked === undefined || element === undefined) return []
    const words = field === null ? element : fieldElement(element, field)
    // A page leaves out the white space around a caption, as it does line ends before a line.
    const lead = field === null ? asked.hiddenLead : leadOf(valueOf(asked, field))
    const range = words === null ? null : rangeIn(words, { from: from - lead, to: to - lead })
    return range === null ? [] : [range]
  })
}

function fieldElement(line: Element, field: CardField): Element | null {
  const selector = `.${field}, .embed-${field}, .box-${field}, table > ${field}`
  return line.matches(selector) ? line : line.querySelector(selector)
}

function valueOf({ fields }: BodyLine, field: CardField): string {
  return fields.find((one) => one.field === field)?.value ?? ''
}

function leadOf(words: string): number {
  return words.length - words.trimStart().length
}

function rangeIn(line: Element, { from, to }: Span): Range | null {
  const range = document.createRange()
  let offset = 0
  let begun = false
  for (const leaf of ownNodes(line).flatMap(leavesOf)) {
    const end = offset + sizeOf(leaf)
    if (leaf instanceof Text && !begun && from < end) {
      range.setStart(leaf, Math.max(0, from - offset))
      begun = true
    }
    if (leaf instanceof Text && begun && to <= end) {
      range.setEnd(leaf, to - offset)
      return range
    }
    offset = end
  }
  return null
}
