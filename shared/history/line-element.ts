import { levelOf, type HeadingShift } from '../document/blocks/heading'
import { codeElement } from '../document/blocks/code'
import { attributionHtml, quoteElement } from '../document/blocks/quote'
import { html, noHtml, type Html } from '../document/html'
import type { Block, Quote } from '../document/nodes'
import { assertNever } from '../result'
import { markAttributes, markedWords, type Mark } from './diff-marks'

/** The element a block of words is on the page, with the attributes of its mark. */
export function lineElement(
  block: Block,
  content: Html,
  { mark, headingShift }: { readonly mark: Mark | null; readonly headingShift: HeadingShift },
): Html {
  const attributes = mark === null ? noHtml : markAttributes(mark)
  switch (block.type) {
    case 'paragraph':
      return html`<p${attributes}>${content}</p>`
    case 'quote':
      return quoteElement(block, {
        words: content,
        attribution: markedTold(block, mark),
        attributes,
      })
    case 'code':
      return html`<pre${attributes}>${codeElement(block, content)}</pre>`
    case 'heading': {
      const tag = `h${String(levelOf(block.tag) + headingShift)}`
      return html`<${tag}${attributes}>${content}</${tag}>`
    }
    case 'list':
    case 'table':
    case 'horizontalrule':
    case 'image':
    case 'gallery':
    case 'map':
    case 'box':
    case 'embed':
    case 'unknown-block':
      return content
    default:
      return assertNever(block)
  }
}

function markedTold(quote: Quote, mark: Mark | null): Html {
  const told = attributionHtml(quote)
  return told === noHtml ? noHtml : markedWords(mark, told)
}
