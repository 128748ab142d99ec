import { html, noHtml, type Html } from '../html'
import { isBlankLine } from '../inlines/inline-text'
import { parseInlines } from '../inlines/parse-inlines'
import { renderInlines } from '../inlines/render-inlines'
import { makeQuote } from '../make-body'
import type { Quote } from '../nodes'
import type { BodyReading } from '../source'

/** Reads a block quote from the children of a node; paragraphs in it become its lines. */
export function parseQuote(children: readonly unknown[], reading: BodyReading): Quote {
  return makeQuote(parseInlines(children, reading, 1))
}

/** A block quote as readers get it; an empty one is not published. */
export function renderQuote(quote: Quote): Html {
  if (isBlankLine(quote.children)) return noHtml
  return html`<blockquote><p>${renderInlines(quote.children)}</p></blockquote>`
}
