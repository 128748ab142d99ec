import { html, joinHtml, noHtml, type Html } from '../document/html'
import { clockTime, dayOf, longDay, zoneLabel, type Instant } from '../model/stamp'
import { noticeKind, noticeText } from './correction-notice'
import { mostOf, siteLanguage } from './front-page'
import { labelsFor } from './labels'
import { pageShell } from './page-shell'
import { updateAnchor, type PublicCoverage } from './public-coverage'
import { noticeAnchor } from './public-notices'
import type { Site } from './site'
import { textDirection } from './text-direction'
import { timeElement } from './time-element'

/** Where on a site its corrections are gathered. */
export const correctionsPath = 'corrections/index.html'

/** One line of the page: a notice, or an update that was taken back. */
interface Line {
  readonly page: PublicCoverage
  readonly at: Instant
  readonly anchor: string
  readonly kind: string
  readonly text: Html
}

/** All a site ever took back or set right: newest first, a day at a time, each linked to its place. */
export function correctionsPage(
  articles: readonly PublicCoverage[],
  on: { readonly site: Site; readonly stylesheetMark: string },
): string {
  const { site } = on
  const zone = mostOf(articles.map((article) => article.zone)) ?? 'UTC'
  const language = siteLanguage(articles)
  const labels = labelsFor(language)
  const lines = articles
    .flatMap(linesOf)
    .sort((a, b) => b.at - a.at || (a.anchor < b.anchor ? -1 : 1))
  return pageShell({
    head: {
      title: labels.corrections,
      siteName: site.name,
      description: labels.correctionsAbout,
      language,
      url: `${site.url}${correctionsPath.replace('index.html', '')}`,
      root: '../',
      stylesheetMark: on.stylesheetMark,
      feeds: [{ title: labels.siteFeed, href: '../feed.xml' }],
      type: 'website',
      image: null,
      extra: noHtml,
    },
    site,
    here: 'corrections',
    className: 'site corrections-page',
    main: html`<div class="coverage">
<h1 class="headline">${labels.corrections}</h1>
<p class="standfirst">${lines.length === 0 ? labels.noCorrections : labels.correctionsAbout}</p>
${days(lines, { zone, language, site })}</div>`,
    ways: [],
  })
}

interface Told {
  readonly zone: string
  readonly language: string
  readonly site: Site
}

function days(lines: readonly Line[], told: Told): Html {
  const byDay = new Map<string, Line[]>()
  for (const line of lines) {
    const day = dayOf(line.at, told.zone)
    byDay.set(day, [...(byDay.get(day) ?? []), line])
  }
  return joinHtml(
    [...byDay].map(
      ([day, ofDay]) => html`<section class="correction-day">
<h2 class="day-mark"><time datetime="${day}">${longDay(day, told.language)}</time></h2>
${joinHtml(ofDay.map((line) => element(line, told)))}</section>
`,
    ),
  )
}

function element({ page, at, anchor, kind, text }: Line, { zone, site }: Told): Html {
  const href = `../${page.url.slice(site.url.length)}index.html#${anchor}`
  const { language } = page.fields
  const clock = timeElement(at, zone, `${clockTime(at, zone)} ${zoneLabel(at, zone)}`)
  return html`<article class="correction-line" lang="${language}" dir="${textDirection(language)}">
<p class="correction-head"><strong class="correction-kind">${kind}</strong> ${clock}</p>
<h3 class="correction-of"><a href="${href}">${page.headline}</a></h3>
${text}
</article>
`
}

function linesOf(page: PublicCoverage): readonly Line[] {
  const notices = page.notices.map((notice) => ({
    page,
    at: notice.at,
    anchor: noticeAnchor(notice),
    kind: noticeKind(notice, page.labels),
    text: noticeText(notice),
  }))
  const withdrawn = page.updates
    .filter(({ state }) => state === 'withdrawn')
    .map((update) => ({
      page,
      at: update.withdrawnAt ?? update.stamp,
      anchor: updateAnchor(update),
      kind: page.labels.withdrawn,
      text: noticeText({ text: update.withdrawnReason.trim() || page.labels.noReason }),
    }))
  return [...notices, ...withdrawn]
}
