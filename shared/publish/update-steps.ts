import { html, htmlIf, joinHtml, noHtml, type Html } from '../document/html'
import type { Update } from '../model/update'
import { updatesPath } from './article-ways'
import { updatesAt } from './article-texts'
import type { PublicCoverage } from './public-coverage'
import { clockElement } from './time-element'
import { updatesPerPage } from './update-places'

/** How many pages of updates there are by number: of ended coverage all can be read in order. */
export function pageCount({ places, updates, open }: PublicCoverage): number {
  const all = Math.ceil(updates.length / updatesPerPage)
  return open || updates.length < 2 ? places.sealed : all
}

/** Every page of older updates, with the times it is about: who looks for one finds it without a script. */
export function olderUpdates(page: PublicCoverage): Html {
  const { places, labels } = page
  if (places.sealed === 0) return noHtml
  const numbers = Array.from({ length: places.sealed }, (_, index) => places.sealed - index)
  const items = numbers.map(
    (number) =>
      html`<li><a href="${updatesPath(number)}index.html">${updatesTitle(page, number)}</a> <span class="span">${timeSpan(updatesAt(page, number), page)}</span></li>`,
  )
  return html`<nav class="older-updates" aria-labelledby="older-updates">
<h2 id="older-updates">${labels.olderUpdates}</h2>
<ul>
${joinHtml(items, '\n')}
</ul>
</nav>
`
}

/** What a page of updates is called: `Updates 51 to 100`. */
export function updatesTitle({ labels, updates }: PublicCoverage, number: number): string {
  const first = (number - 1) * updatesPerPage + 1
  return labels.updatesFrom(first, Math.min(first + updatesPerPage - 1, updates.length))
}

/** From when to when updates speak of; the page says its day. */
export function timeSpan(updates: readonly Update[], page: PublicCoverage): Html {
  const stamps = updates.map(({ stamp }) => stamp)
  const [first, last] = [Math.min(...stamps), Math.max(...stamps)]
  const until = htmlIf(last > first, () => html` – ${clockElement(last, page, first)}`)
  return html`${clockElement(first, page, page.fields.day)}${until}`
}

/** A step to the page before or behind. */
export interface Step {
  readonly words: string
  readonly href: string
  readonly rel: 'prev' | 'next' | 'up'
}

/** Steps from page to page, at the foot of one: a place of its own, by its name. */
export function stepsElement(steps: readonly Step[], label: string): Html {
  if (steps.length === 0) return noHtml
  return html`<nav aria-label="${label}">
${stepList(steps)}</nav>
`
}

/** The same within what stands around it. */
export function stepList(steps: readonly Step[]): Html {
  if (steps.length === 0) return noHtml
  const items = steps.map(
    ({ words, href, rel }) =>
      html`<li class="${rel}"><a${rel === 'up' ? noHtml : html` rel="${rel}"`} href="${href}">${words}</a></li>`,
  )
  return html`<ul class="steps">
${joinHtml(items, '\n')}
</ul>
`
}
