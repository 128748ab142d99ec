import { assertNever } from '../../result'
import { html, noHtml, type Html } from '../html'
import { isBlankLine } from '../inlines/inline-text'
import { parseInlines } from '../inlines/parse-inlines'
import { renderInlines } from '../inlines/render-inlines'
import { makeHeading } from '../make-body'
import type { Heading, HeadingTag } from '../nodes'
import type { BodyReading, SourceNode } from '../source'

/** How many levels lower a text's headings stand on the page. */
export type HeadingShift = 0 | 1 | 2

/** Reads a heading: the page's only h1 is its headline, and below h4 nobody sees a difference. */
export function parseHeading(
  node: SourceNode,
  children: readonly unknown[],
  reading: BodyReading,
): Heading {
  return makeHeading(tagOf(node.fields.tag), parseInlines(children, reading, 1))
}

/** A heading as readers get it; an empty one is not published. */
export function renderHeading(heading: Heading, shift: HeadingShift): Html {
  if (isBlankLine(heading.children)) return noHtml
  const content = renderInlines(heading.children)
  const level = levelOf(heading.tag) + shift
  if (level === 2) return html`<h2>${content}</h2>`
  if (level === 3) return html`<h3>${content}</h3>`
  if (level === 4) return html`<h4>${content}</h4>`
  if (level === 5) return html`<h5>${content}</h5>`
  return html`<h6>${content}</h6>`
}

function tagOf(tag: unknown): HeadingTag {
  if (tag === 'h3') return 'h3'
  return tag === 'h4' || tag === 'h5' || tag === 'h6' ? 'h4' : 'h2'
}

/** The level a heading's tag stands for: 2 to 4. */
export function levelOf(tag: HeadingTag): 2 | 3 | 4 {
  switch (tag) {
    case 'h2':
      return 2
    case 'h3':
      return 3
    case 'h4':
      return 4
    default:
      return assertNever(tag)
  }
}
