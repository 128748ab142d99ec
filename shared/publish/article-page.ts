import { html, htmlIf, noHtml, type Html } from '../document/html'
import { safeWebUrl } from '../document/safe-url'
import type { DayLink } from '../model/article'
import { dayNumber } from '../model/series'
import { isoTime, longDay, shortDay } from '../model/stamp'
import type { Update } from '../model/update'
import { rootFrom, rootFromArticle, seenFrom, updatesAt } from './article-texts'
import { mainPart } from './article-part'
import { updatesPath } from './article-ways'
import { byline } from './byline'
import { changeLogPath } from './change-log-page'
import { closingLine } from './closing-line'
import { editedLine, noticeElements } from './correction-notice'
import { wayToDay } from './day-links'
import { leadFigure, leadPreload, mapCreditLine, mapFigure } from './figures'
import { jumpList } from './jump-list'
import { liveScript } from './live/live-script'
import { originalEntry } from './original-entry'
import { named, property, type SharedImage } from './page-head'
import { pageShell } from './page-shell'
import { publicAuthors } from './public-authors'
import type { PublicCoverage } from './public-coverage'
import { latestOf, noticesAbout, noticesAt } from './public-notices'
import type { Site } from './site'
import { socialCardPath, socialCardSize } from './social-card'
import { articlePageData } from './structured-data/article-data'
import { articleFootView, articleHeadView, type HeadPieces } from './templates/article-view'
import { fillSlot, type SlotContent } from './templates/fill-slot'
import { clockElement } from './time-element'
import { topicWays, wayToName } from './topic-ways'
import { pinnedCopy, updateEntries } from './update-entry'
import { olderUpdates, pageCount } from './update-steps'

/** An article's main page: the newest updates of a live one, the whole of a story. */
export function articlePage(
  sent: PublicCoverage,
  on: { readonly site: Site; readonly stylesheetMark: string },
): Html {
  const { site } = on
  const { labels } = sent
  const { page, updates } = seenFrom(sent, { part: mainPart, site, updates: updatesAt(sent, 0) })
  const isLive = page.article.kind === 'live'
  const updatesFeed = { title: labels.updatesFeed, href: 'feed.xml' }
  return pageShell({
    head: {
      title: page.headline,
      siteName: site.name,
      description: page.description,
      language: page.language,
      url: page.url,
      root: rootFromArticle,
      stylesheetMark: on.stylesheetMark,
      feeds: [
        ...(isLive ? [updatesFeed] : []),
        { title: labels.siteFeed, href: `${rootFromArticle}feed.xml` },
      ],
      type: 'article',
      image: sharedImage(page),
      extra: html`${articleHead(sent)}${liveScript(page, on.stylesheetMark)}`,
    },
    site,
    here: null,
    className: page.jumps.length > 0 ? 'site has-jumps' : 'site',
    main: articleElement(page, site, updates),
    ways: [
      ...(isLive ? [{ words: labels.updatesFeed, href: 'feed.xml' }] : []),
      ...(page.fields.changeLog ? [{ words: labels.allChanges, href: changeLogPath }] : []),
    ],
    data: articlePageData(sent, site),
  })
}

function articleElement(page: PublicCoverage, site: Site, updates: readonly Update[]): Html {
  const { fields, article, labels } = page
  const map = mapFigure(fields.map, labels)
  const text = originalEntry(page)
  return html`<article class="${page.open ? 'coverage open' : 'coverage'}" data-article="${article.id}">
${articleHeader(page, site)}
${leadFigure(fields.lead)}
${mapCreditLine(fields.map, labels)}
${jumpList(page)}${htmlIf(
    article.kind === 'live',
    () => html`<div class="updates">
${closingLine(page)}${inOrderLink(page)}${pinnedCopy(page)}${updateEntries(updates, page)}
</div>
${olderUpdates(page)}`,
  )}${article.kind === 'live' ? [map, text] : [text, map]}
${noticeElements(noticesAt(page.notices, 'bottom'), page)}${fillSlot(site, 'article-foot', articleFootSlot(page, site))}</article>`
}

function inOrderLink(page: PublicCoverage): Html {
  return htmlIf(
    !page.open && pageCount(page) > 0,
    () => html`<p class="in-order"><a href="${updatesPath(1)}index.html">${page.labels.fromTheBeginning}</a></p>
`,
  )
}

/** The article’s head: what it is, where it stands, who wrote it. */
export function articleHeader(page: PublicCoverage, site: Site): Html {
  return html`<header class="coverage-head">
${fillSlot(site, 'article-head', articleHeadSlot(page, site))}</header>`
}

/** What it is made from. */
export function articleHeadSlot(page: PublicCoverage, site: Site): SlotContent {
  const { fields, labels } = page
  const wayTo = (name: string) => wayToName(page, { kind: 'author', name })
  const pieces = {
    status: () => statusLine(page),
    byline: byline(fields.authors, { labels, className: 'byline', wayTo }),
    headNotices: headNotices(page),
    moreLinks: html`${htmlIf(
      fields.changeLog,
      () => html`<p class="changes-link"><a href="${changeLogPath}">${labels.allChanges}</a></p>
`,
    )}${dayLine(fields.previousDay, 'prev', { page, site })}${dayLine(fields.nextDay, 'next', { page, site })}`,
    topNotices: noticeElements(noticesAt(page.notices, 'top'), page),
  }
  return {
    view: () => articleHeadView(page, site, pieces),
    builtIn: () => builtInHead(page, pieces),
  }
}

function builtInHead({ headline, fields }: PublicCoverage, pieces: HeadPieces): Html {
  const standfirst = fields.standfirst.trim()
  return html`${pieces.status()}
<h1 class="headline">${headline}</h1>
${htmlIf(standfirst !== '', () => html`<p class="standfirst">${standfirst}</p>`)}
${pieces.headNotices}${pieces.byline}
${pieces.moreLinks}
${pieces.topNotices}`
}

/** What follows an article’s text, from what it is made. */
export function articleFootSlot(page: PublicCoverage, site: Site): SlotContent {
  const topics = topicWays(page)
  return { view: () => articleFootView(page, site, topics), builtIn: () => topics }
}

// A story is one text with its headline: what was changed in either is said once, on top.
function headNotices(page: PublicCoverage): Html {
  const { article } = page
  const near = page.fields.day
  const story = article.kind === 'story'
  const about = noticesAbout(page.notices, 'fields')
  const notices = story ? [...about, ...noticesAbout(page.notices, 'body')] : about
  const standing = noticesAt(about, 'entry')
  const shown = [...standing, ...noticesAt(notices, 'top')]
  const editedAt = latestOf(article.editedAt, story ? page.bodyEditedAt : null)
  return html`${noticeElements(standing, page)}${editedLine(editedAt, { notices, shown, page, near })}`
}

function statusLine(page: PublicCoverage): Html {
  const { fields, newestStamp, labels } = page
  const live = htmlIf(
    page.open,
    () => html`<strong class="live">${labels.live}</strong>
`,
  )
  const number = dayNumber(fields.series, fields.day)
  const ofSeries = htmlIf(
    number !== null,
    () => html`<span class="series-day">${labels.dayOfSeries} ${String(number)}</span>`,
  )
  const last =
    newestStamp === null || !page.open
      ? noHtml
      : html`<span class="last-update">${labels.lastUpdate} ${clockElement(newestStamp, page, fields.day)}</span>
`
  const { day, language } = fields
  const words = page.open
    ? html`<span class="day-long">${longDay(day, language)}</span><span class="day-short">${shortDay(day, language)}</span>`
    : longDay(day, language)
  return html`<p class="status">${live}${last}${ofSeries}<time class="day" datetime="${day}">${words}</time></p>`
}

function dayLine(
  link: DayLink | null,
  rel: 'prev' | 'next',
  { page, site }: { readonly page: PublicCoverage; readonly site: Site },
): Html {
  if (link === null) return noHtml
  const url = wayToDay(link, { site, root: rootFrom(page.part) })
  // Of a day to come readers hear when they can go there.
  if (url === null && rel === 'next') return noHtml
  const name = rel === 'prev' ? 'previous-day' : 'next-day'
  const label = link.label.trim()
  const before = htmlIf(
    label !== '',
    () => html`<span class="label">${label}${page.labels.colon.trimEnd()}</span> `,
  )
  const words = link.title.trim() || link.url
  return url === null
    ? html`<p class="${name}">${before}<span class="title">${words}</span></p>`
    : html`<p class="${name}">${before}<a class="title" rel="${rel}" href="${url}">${words}</a></p>`
}

function articleHead(page: PublicCoverage): Html {
  const { fields } = page
  const tags = fields.tags.map((tag) => property('article:tag', tag))
  return html`${leadPreload(fields.lead)}${dayLinkElement(fields.previousDay, 'prev')}${dayLinkElement(fields.nextDay, 'next')}${property('article:published_time', isoTime(page.startedAt, page.zone))}${property('article:modified_time', isoTime(page.changedAt, page.zone))}${property('article:section', fields.section.trim())}${tags}${authorLines(page)}`
}

// The names for whoever shows a page; those who share it ask for the authors' own pages.
function authorLines({ fields }: PublicCoverage): Html {
  const authors = publicAuthors(fields.authors)
  const names = authors.map(({ name }) => named('author', name))
  const pages = authors.map(({ url }) => property('article:author', url ?? ''))
  return html`${names}${pages}`
}

function dayLinkElement(link: DayLink | null, rel: 'prev' | 'next'): Html {
  const url = link === null ? null : safeWebUrl(link.url)
  if (url === null) return noHtml
  return html`<link rel="${rel}" href="${url}">
`
}

function sharedImage({ headline, url }: PublicCoverage): SharedImage {
  return { url: `${url}${socialCardPath}`, alt: headline, ...socialCardSize }
}
