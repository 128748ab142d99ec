import { levelOf, type HeadingShift } from '../document/blocks/heading'
import { html, noHtml, type Html } from '../document/html'
import type { Block } from '../document/nodes'
import { assertNever } from '../result'
import { markAttributes, type Mark } from './diff-marks'

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
      return html`<blockquote${attributes}><p>${content}</p></blockquote>`
    case 'heading': {
      const tag = `h${String(levelOf(block.tag) + headingShift)}`
      return html`<${tag}${attributes}>${content}</${tag}>`
    }
    case 'list':
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
