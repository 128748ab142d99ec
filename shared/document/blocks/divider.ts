import { html, type Html } from '../html'

/** A line across the text, as readers get it. */
export function renderDivider(): Html {
  return html`<hr>`
}
