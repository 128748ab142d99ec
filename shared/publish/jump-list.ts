import { html, htmlIf, joinHtml, noHtml, type Html } from '../document/html'
import { heldTogether } from '../document/protected-spaces'
import { clockTime, dayBeside, dayOf, type Instant } from '../model/stamp'
import type { Update } from '../model/update'
import { wayToUpdate } from './article-ways'
import { updateTitle, type PublicCoverage } from './public-coverage'
import { timeElement } from './time-element'

/** The key events and summaries of the day, each a step away. */
export function jumpList(page: PublicCoverage): Html {
  const { labels } = page
  const items = page.jumps.map((update) => {
    const time = timeElement(update.stamp, page.zone, jumpTime(update.stamp, page))
    const mark = htmlIf(
      update.flags.summary,
      () => html` <span class="mark">${labels.summary}</span>`,
    )
    const status = statusMark(update, page)
    const words = heldTogether(updateTitle(update, page.fields.language), page.language)
    return html`<li><a href="${wayToUpdate(page, update.id)}">${time}${mark}${status} <span class="jump-words">${words}</span></a></li>`
  })
  return htmlIf(
    items.length > 0,
    () => html`<nav class="jump-list" aria-labelledby="key-events">
<h2 id="key-events">${labels.keyEvents}</h2>
<ol>
${joinHtml(items, '\n')}
</ol>
</nav>
`,
  )
}

// What is confirmed needs no word in a list; what is not must not read as if it were.
function statusMark({ status }: Update, { labels }: PublicCoverage): Html {
  if (status === null || status === 'confirmed') return noHtml
  return html` <span class="mark">${labels.status[status]}</span>`
}

// Past midnight a time alone would name two moments.
function jumpTime(stamp: Instant, { fields, zone }: PublicCoverage): string {
  const day = dayOf(stamp, zone)
  const clock = clockTime(stamp, zone)
  return day === fields.day ? clock : `${clock}, ${dayBeside(day, fields.day, fields.language)}`
}
