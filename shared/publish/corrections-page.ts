import { html, joinHtml, type Html } from '../document/html'
import { clockTime, dayOf, longDay, zoneLabel } from '../model/stamp'
import { noticeKind, noticeText } from './correction-notice'
import { labelsFor } from './labels'
import type { ListedArticle, ListedNotice } from './listed-article'
import { pageShell } from './page-shell'
import type { ListFilesOf, OnSite } from './site-file'
import { textDirection } from './text-direction'
import { timeElement } from './time-element'

/** Where on a site its corrections are gathered. */
export const correctionsPath = 'corrections/index.html'

/** All a site ever took back or set right: newest first, a day at a time, each linked to its place. */
export const correctionsFile: ListFilesOf = () => [
  {
    path: correctionsPath,
    lists: { within: { kind: 'corrected' }, order: 'newest', take: 'all' },
    shows: ({ notices, headline, path, language }) => [notices, headline, path, language],
    render: correctionsPage,
  },
]

/** One line of the page: a notice, or an update that was taken back. */
interface Line {
  readonly article: ListedArticle
  readonly notice: ListedNotice
}

function correctionsPage(articles: readonly ListedArticle[], on: OnSite): Html {
  const { site, language } = on
  const labels = labelsFor(language)
  const lines = articles
    .flatMap(linesOf)
    .sort((a, b) => b.notice.at - a.notice.at || (a.notice.id < b.notice.id ? -1 : 1))
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
    },
    site,
    here: 'corrections',
    className: 'site corrections-page',
    main: html`<div class="coverage">
<h1 class="headline">${labels.corrections}</h1>
<p class="standfirst">${lines.length === 0 ? labels.noCorrections : labels.correctionsAbout}</p>
${days(lines, on)}</div>`,
    ways: [],
  })
}

function days(lines: readonly Line[], on: OnSite): Html {
  const byDay = new Map<string, Line[]>()
  for (const line of lines) {
    const day = dayOf(line.notice.at, on.zone)
    byDay.set(day, [...(byDay.get(day) ?? []), line])
  }
  return joinHtml(
    [...byDay].map(
      ([day, ofDay]) => html`<section class="correction-day">
<h2 class="day-mark"><time datetime="${day}">${longDay(day, on.language)}</time></h2>
${joinHtml(ofDay.map((line) => element(line, on)))}</section>
`,
    ),
  )
}

function element({ article, notice }: Line, { zone }: OnSite): Html {
  const { path, language, headline } = article
  const { at } = notice
  const labels = labelsFor(language)
  const clock = timeElement(at, zone, `${clockTime(at, zone)} ${zoneLabel(at, zone)}`)
  return html`<article class="correction-line" lang="${language}" dir="${textDirection(language)}">
<p class="correction-head"><strong class="correction-kind">${notice.kind === 'withdrawn' ? labels.withdrawn : noticeKind(notice, labels)}</strong> ${clock}</p>
<h3 class="correction-of"><a href="../${path}${notice.place}">${headline}</a></h3>
${noticeText({ text: notice.text === '' && notice.kind === 'withdrawn' ? labels.noReason : notice.text })}
</article>
`
}

function linesOf(article: ListedArticle): readonly Line[] {
  return article.notices.map((notice) => ({ article, notice }))
}
