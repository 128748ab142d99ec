import { html, noHtml, type Html } from '../html'
import { isBlankLine } from '../inlines/inline-text'
import { parseInlines } from '../inlines/parse-inlines'
import { renderInlines } from '../inlines/render-inlines'
import { makeParagraph } from '../make-body'
import type { Paragraph } from '../nodes'
import type { BodyReading } from '../source'

/** Reads a paragraph from the children of a node. */
export function parseParagraph(children: readonly unknown[], reading: BodyReading): Paragraph {
  return makeParagraph(parseInlines(children, reading, 1))
}

/** A paragraph as readers get it; an empty one is not published. */
export function renderParagraph(paragraph: Paragraph): Html {
  if (isBlankLine(paragraph.children)) return noHtml
  return html`<p>${renderInlines(paragraph.children)}</p>`
}
