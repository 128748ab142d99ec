import type { Html } from '../../../shared/document/html'

/** Published markup of one element, as an element: what the editor shows is what readers get. */
export function elementOf(html: Html): HTMLElement {
  const template = document.createElement('template')
  template.innerHTML = html.markup
  const element = template.content.firstElementChild
  if (element instanceof HTMLElement) return element
  throw new Error('A node of the editor needs exactly one element.')
}
