import { html, htmlIf, type Html } from '../document/html'
import { longDay } from '../model/stamp'
import type { Update } from '../model/update'
import { aboutList } from './lists/about-list'
import { originalEntry } from './original-entry'
import { rootFrom, seenFrom, updatesAt } from './article-texts'
import { updatesPart } from './article-part'
import { updatesPath, wayToOriginalEntry } from './article-ways'
import { closingLine } from './closing-line'
import { pageShell } from './page-shell'
import { updateTitle, type PublicCoverage } from './public-coverage'
import type { Site } from './site'
import { updateEntries } from './update-entry'
import { unsettledBefore } from './update-marks'
import {
  pageCount,
  stepList,
  stepsElement,
  timeSpan,
  updatesTitle,
  type Step,
} from './update-steps'

/**
 * A page of a live article's updates by its number, from the oldest: newest first while the coverage is
 * open; once it has ended the way one reads a story, from the original entry on.
 */
export function updatesPage(
  sent: PublicCoverage,
  on: { readonly number: number; readonly site: Site; readonly stylesheetMark: string },
): Html {
  const { number, site } = on
  const part = updatesPart(number)
  const { page, updates } = seenFrom(sent, { part, site, updates: updatesAt(sent, number) })
  const title = updatesTitle(page, number)
  const isOnMain = number > page.places.sealed
  return pageShell({
    head: {
      // Of a long title the end is cut, which all of them share.
      title: `${title}${page.labels.colon}${page.headline}`,
      siteName: site.name,
      description: aboutUpdates(updates, page),
      language: page.language,
      // What the main page shows too is found there.
      url: isOnMain ? page.url : `${page.url}${updatesPath(number)}`,
      root: rootFrom(part),
      stylesheetMark: on.stylesheetMark,
      feeds: [{ title: page.labels.updatesFeed, href: `${part.toArticle}feed.xml` }],
      type: 'article',
      image: null,
    },
    site,
    here: null,
    className: 'site updates-page',
    main: html`<div class="coverage" data-article="${page.article.id}">
<header class="coverage-head">
<p class="status"><time class="day" datetime="${page.fields.day}">${longDay(page.fields.day, page.language)}</time> <span class="span">${timeSpan(updates, page)}</span></p>
<p class="part-of"><a href="${part.toArticle}index.html">${page.headline}</a></p>
<h1 class="headline">${title}</h1>
${stepList(stepsBefore(page, number))}</header>
${texts(page, { updates, number })}${stepsElement(stepsAfter(page, number), page.labels.updatesPages)}</div>`,
    ways: [
      { words: page.labels.backToArticle, href: `${part.toArticle}index.html` },
      { words: page.labels.updatesFeed, href: `${part.toArticle}feed.xml` },
    ],
  })
}

/** What it tells of, which is not what the other pages tell of: what its jump list names, then what comes first. */
function aboutUpdates(updates: readonly Update[], page: PublicCoverage): string {
  const posted = inOrder(page, updates).filter(({ state }) => state === 'posted')
  const marked = posted.filter(({ flags }) => flags.keyEvent || flags.summary)
  const names = [...new Set([...marked, ...posted])].flatMap((update) => {
    const title = updateTitle(update, page.language)
    return title === '' ? [] : [`${unsettledBefore(update.status, page.labels)}${title}`]
  })
  return names.length === 0 ? page.description : aboutList(names, page.language)
}

function texts(
  page: PublicCoverage,
  of: { readonly updates: PublicCoverage['updates']; readonly number: number },
): Html {
  const isLast = of.number === pageCount(page)
  return html`${htmlIf(!page.open && of.number === 1, () => originalEntry(page))}
<div class="updates">
${updateEntries(inOrder(page, of.updates), page)}
${htmlIf(!page.open && isLast, () => closingLine(page))}</div>
`
}

/** As its page reads: newest first while the coverage is open, from the beginning once it has ended. */
function inOrder({ open }: PublicCoverage, updates: readonly Update[]): readonly Update[] {
  return open ? updates : [...updates].reverse()
}

// On top is what one comes from, at the foot what one goes on to.
function stepsBefore(page: PublicCoverage, number: number): readonly Step[] {
  if (page.open) return [newer(page, number)]
  return number === 1 ? [] : [step(page, { number: number - 1, rel: 'prev' })]
}

function stepsAfter(page: PublicCoverage, number: number): readonly Step[] {
  const { labels, part } = page
  if (page.open) {
    const original = { words: labels.originalEntry, href: wayToOriginalEntry(page) }
    const older =
      number > 1
        ? step(page, { number: number - 1, rel: 'next' })
        : { ...original, rel: 'next' as const }
    return [newer(page, number), ...(number > 1 || page.body !== null ? [older] : [])]
  }
  const back = stepsBefore(page, number)
  return number < pageCount(page)
    ? [...back, step(page, { number: number + 1, rel: 'next' })]
    : [...back, { words: labels.backToArticle, href: `${part.toArticle}index.html`, rel: 'next' }]
}

function newer(page: PublicCoverage, number: number): Step {
  return number < page.places.sealed
    ? step(page, { number: number + 1, rel: 'prev' })
    : { words: page.labels.newestUpdates, href: `${page.part.toArticle}index.html`, rel: 'prev' }
}

function step(
  page: PublicCoverage,
  to: { readonly number: number; readonly rel: Step['rel'] },
): Step {
  const { labels, part } = page
  const open = to.rel === 'prev' ? labels.newerUpdates : labels.olderUpdates
  const ended = to.rel === 'prev' ? labels.readBack : labels.goOnReading
  return {
    words: `${page.open ? open : ended}${labels.colon}${updatesTitle(page, to.number)}`,
    href: `${part.toArticle}${updatesPath(to.number)}index.html`,
    rel: to.rel,
  }
}
