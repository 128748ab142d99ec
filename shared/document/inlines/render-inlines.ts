import { assertNever } from '../../result'
import { unknownName } from '../blocks/unknown'
import { html, joinHtml, type Html } from '../html'
import { textFormat, type Inline, type Link, type Text } from '../nodes'
import { wayOnSite, safeUrl } from '../safe-url'
import { isBlankLine, withoutEdgeBreaks } from './inline-text'

/** A line as readers get it; line ends at its beginning and its end show nothing and are left out. */
export function renderInlines(inlines: readonly Inline[]): Html {
  return joinHtml(withoutEdgeBreaks(inlines).map(renderInline))
}

function renderInline(inline: Inline): Html {
  switch (inline.type) {
    case 'text':
      return renderText(inline)
    case 'linebreak':
      return html`<br>`
    case 'link':
      return renderLink(inline)
    case 'unknown-inline':
      return html`<span class="unknown-inline" data-type="${unknownName(inline)}">[…]</span>`
    default:
      return assertNever(inline)
  }
}

function renderText({ text, format }: Text): Html {
  let markup = html`${text}`
  if ((format & textFormat.code) !== 0) markup = html`<code>${markup}</code>`
  if ((format & textFormat.subscript) !== 0) markup = html`<sub>${markup}</sub>`
  if ((format & textFormat.superscript) !== 0) markup = html`<sup>${markup}</sup>`
  if ((format & textFormat.highlight) !== 0) markup = html`<mark>${markup}</mark>`
  if ((format & textFormat.strike) !== 0) markup = html`<s>${markup}</s>`
  if ((format & textFormat.italic) !== 0) markup = html`<em>${markup}</em>`
  if ((format & textFormat.bold) !== 0) markup = html`<strong>${markup}</strong>`
  return markup
}

function renderLink(link: Link): Html {
  const content = joinHtml(link.children.map(renderInline))
  // Bodies come through parseBody, but one made by code must not open a door either.
  const address = safeUrl(link.url) ?? wayOnSite(link.url)
  if (address === null || isBlankLine(link.children)) return content
  return html`<a href="${address}">${content}</a>`
}
