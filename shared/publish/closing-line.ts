import { html, noHtml, type Html } from '../document/html'
import type { PublicCoverage } from './public-coverage'
import { clockElement } from './time-element'

/** When coverage ended; nothing while it is open. */
export function closingLine(page: PublicCoverage): Html {
  const { newestStamp, labels } = page
  const { state, endedAt } = page.article
  return state !== 'ended' || endedAt === null
    ? noHtml
    : html`<p class="closing">${labels.coverageEnded} ${clockElement(endedAt, page, newestStamp)}.</p>
`
}
