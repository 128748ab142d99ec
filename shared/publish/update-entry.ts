import { html, htmlIf, joinHtml, noHtml, type Html } from '../document/html'
import { renderBody } from '../document/render-body'
import { madeOnce } from '../made-once'
import { dayOf, longDay } from '../model/stamp'
import type { Update } from '../model/update'
import { byline } from './byline'
import { editedLine, noticeElements } from './correction-notice'
import type { PageLabels } from './page-labels'
import { markOf } from './made-from'
import { wayToOwnPage, wayToUpdate } from './article-ways'
import { updateAnchor, type PublicCoverage } from './public-coverage'
import { noticesAbout, noticesAt } from './public-notices'
import { clockElement, stampWords, timeElement } from './time-element'
import { flagWords, joinMarks } from './update-marks'

/** Updates in the order given, with a line where midnight passed. */
export function updateEntries(updates: readonly Update[], page: PublicCoverage): Html {
  let day = page.fields.day
  const entries = updates.map((update) => {
    const own = dayOf(update.stamp, page.zone)
    const mark = htmlIf(own !== day, () => dayMark(own, page))
    day = own
    return html`${mark}${updateElement(update, page).element}`
  })
  return joinHtml(entries, '\n')
}

/** The pinned update, copied above the others. Its place in the day keeps the address. */
export function pinnedCopy(page: PublicCoverage): Html {
  const { pinned, labels } = page
  if (pinned === null) return joinHtml([])
  const className = pinned.headline.trim() === '' ? 'pinned' : 'pinned has-headline'
  return html`<section class="${className}" aria-label="${labels.pinned}">
<div class="update-head">
<h2 class="stamp"><a href="${wayToUpdate(page, pinned.id)}">${stampTime(pinned, page)}</a></h2>
<p class="mark">${labels.pinned}</p>
${statusLabel(pinned, page)}${htmlIf(
    pinned.headline.trim() !== '',
    () => html`<h3 class="update-headline"><a href="${wayToUpdate(page, pinned.id)}">${pinned.headline.trim()}</a></h3>
`,
  )}${byline(pinned.authors, { labels, className: 'update-byline' })}
</div>
${updateText(pinned, page)}
${correctedLine(pinned, page)}</section>
`
}

// The notice itself stands once; who reads only the copy must find it.
function correctedLine({ id, stamp: near }: Update, page: PublicCoverage): Html {
  const notices = noticesAbout(page.notices, id)
  return editedLine(notices[0]?.at ?? null, { notices, shown: [], page, near })
}

/** An update among the others, and the mark by which an open page knows whether it has it as it is. */
export function updateElement(update: Update, page: PublicCoverage): UpdateElement {
  // Where a notice stands depends on more of the page.
  if (noticesAbout(page.notices, update.id).length > 0) return newElement(update, page)
  const seen = seenAs(page)
  const known = elements.get(update) ?? new Map<string, UpdateElement>()
  elements.set(update, known)
  const element = known.get(seen) ?? newElement(update, page)
  known.set(seen, element)
  return element
}

function seenAs(page: PublicCoverage): string {
  const { fields, language, zone, open, part } = page
  return pages(page, '', () =>
    JSON.stringify([fields.stampTemplate, fields.zone, language, zone, open, part]),
  )
}

const pages = madeOnce<PublicCoverage, string>()

export interface UpdateElement {
  readonly element: Html
  readonly mark: string
}

// Of a thousand on a page one is new: what the others are made to is kept as long as they are.
const elements = new WeakMap<Update, Map<string, UpdateElement>>()

function newElement(update: Update, page: PublicCoverage): UpdateElement {
  const isGone = update.state === 'withdrawn'
  const inside = isGone ? tombstone(update, page) : entry(update, page)
  const mark = markOf([isGone, inside.markup])
  const marked = htmlIf(page.open, () => html` data-mark="${mark}"`)
  const className = isGone ? 'update withdrawn' : 'update'
  return {
    mark,
    element: html`<article class="${className}" id="${updateAnchor(update)}"${marked}>
${inside}</article>`.lasting(),
  }
}

function entry(update: Update, page: PublicCoverage): Html {
  const notices = noticesAbout(page.notices, update.id)
  const shown = noticesAt(notices, 'entry')
  const { labels } = page
  const edited = editedLine(update.editedAt, { notices, shown, page, near: update.stamp })
  return html`<header class="update-head">
<h2 class="stamp">${stampLink(update, page)}</h2>
${updateMarks(update, page)}${ownHeadline(update)}${byline(update.authors, { labels, className: 'update-byline' })}
</header>
${updateText(update, page)}
${edited}${noticeElements(shown, page)}`
}

function tombstone(update: Update, page: PublicCoverage): Html {
  return html`<header class="update-head">
<h2 class="stamp">${stampLink(update, page)}</h2>
</header>
${tombstoneNote(update, page)}${noticeElements(noticesAt(noticesAbout(page.notices, update.id), 'entry'), page)}`
}

/** That it was taken back, when, and why. */
export function tombstoneNote(update: Update, page: PublicCoverage): Html {
  const at = clockElement(update.withdrawnAt ?? update.stamp, page, update.stamp)
  const reason = update.withdrawnReason.trim()
  return html`<p class="withdrawn-note">${page.labels.withdrawnAt} ${at}.${reason === '' ? '' : ` ${reason}`}</p>
`
}

// Where an update stands may change, its own page never does: who copies the link keeps it for life.
function stampLink(update: Update, page: PublicCoverage): Html {
  return html`<a rel="bookmark" href="${wayToOwnPage(page, update.id)}">${stampTime(update, page)}</a>`
}

/** Its time, as its article labels it. */
export function stampTime(update: Update, page: PublicCoverage): Html {
  return timeElement(update.stamp, page.zone, stampWords(update, page))
}

/** What it is, and how sure the newsroom is of it. */
export function updateMarks(update: Update, page: PublicCoverage): Html {
  const words = flagWords(update, page.labels)
  const flags = htmlIf(
    words.length > 0,
    () => html`<p class="mark">${joinMarks(words)}</p>
`,
  )
  return html`${flags}${statusLabel(update, page)}`
}

function statusLabel({ status }: Update, { labels }: { readonly labels: PageLabels }): Html {
  if (status === null) return noHtml
  return html`<p class="update-status is-${status}">${labels.status[status]}</p>
`
}

function ownHeadline({ headline }: Update): Html {
  return htmlIf(
    headline.trim() !== '',
    () => html`<h3 class="update-headline">${headline.trim()}</h3>
`,
  )
}

// Headings inside stand below the stamp's h2, and below an own headline's h3.
function updateText(update: Update, { part, labels }: PublicCoverage): Html {
  const headingShift = update.headline.trim() === '' ? 1 : 2
  return html`<div class="coverage-text lowered-${headingShift}">
${renderBody(update.body, { headingShift, words: labels.text, base: part.toArticle })}
</div>`
}

function dayMark(day: string, { fields }: PublicCoverage): Html {
  return html`<p class="day-mark"><time datetime="${day}">${longDay(day, fields.language)}</time></p>
`
}
