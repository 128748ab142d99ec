import { withAddresses } from '../document/article-links'
import { html, htmlIf, noHtml, scriptJson, type Html } from '../document/html'
import { renderBody } from '../document/render-body'
import { safeWebUrl } from '../document/safe-url'
import type { DayLink } from '../model/article'
import { dayNumber } from '../model/series'
import { isoTime, longDay, shortDay } from '../model/stamp'
import { byline } from './byline'
import { editedLine, noticeElements } from './correction-notice'
import { changeLogPath } from './change-log-page'
import { correctionsPath } from './corrections-page'
import { leadFigure, leadPreload, mapCreditLine, mapFigure } from './figures'
import { jumpList } from './jump-list'
import { property, type SharedImage } from './page-head'
import { pageShell } from './page-shell'
import { withTexts, type PublicCoverage } from './public-coverage'
import type { Site } from './site'
import { socialCardPath, socialCardSize } from './social-card'
import { structuredData } from './structured-data'
import { latestOf, noticesAbout, noticesAt } from './public-notices'
import { clockElement } from './time-element'
import { pinnedCopy, updateEntries } from './update-entry'

/** The way from an article's page, `2023/05/24/slug/`, to the site's top. */
export const rootFromArticle = '../../../../'

/** An article's whole page. */
export function articlePage(
  sent: PublicCoverage,
  on: { readonly site: Site; readonly stylesheetMark: string },
): string {
  const { site } = on
  const { labels } = sent
  const page = withTexts(sent, (text) => withAddresses(text, waysFromPage(sent, site)))
  const home = html`<a href="${rootFromArticle}index.html">${site.name}</a>`
  return pageShell({
    head: {
      title: page.headline,
      siteName: site.name,
      description: page.description,
      language: page.fields.language,
      url: page.url,
      root: rootFromArticle,
      stylesheetMark: on.stylesheetMark,
      feeds: [
        ...(page.article.kind === 'live' ? [{ title: labels.updatesFeed, href: 'feed.xml' }] : []),
        { title: labels.siteFeed, href: `${rootFromArticle}feed.xml` },
      ],
      type: 'article',
      image: sharedImage(page),
      extra: articleHead(page, site),
    },
    className: page.jumps.length > 0 ? 'site has-jumps' : 'site',
    masthead: home,
    main: articleElement(page),
    footer: html`${home}
${htmlIf(page.article.kind === 'live', () => html`<a href="feed.xml">${labels.updatesFeed}</a>`)}
${htmlIf(page.fields.changeLog, () => html`<a href="${changeLogPath}">${labels.allChanges}</a>\n`)}<a href="${rootFromArticle}${correctionsPath}">${labels.corrections}</a>
<span class="address">${page.url}</span>`,
  })
}

/** From page to page of one site the way is relative: the folder may be put elsewhere. */
function waysFromPage({ linked }: PublicCoverage, { url }: Site): ReadonlyMap<string, string> {
  const ways = [...linked].flatMap((address) => {
    const path = address.startsWith(url) ? address.slice(url.length) : null
    return path === null ? [] : [[address, `${rootFromArticle}${path}index.html`] as const]
  })
  return new Map(ways)
}

function articleElement(page: PublicCoverage): Html {
  const { fields, article, labels } = page
  return html`<article class="${page.open ? 'coverage open' : 'coverage'}" data-article="${article.id}">
${articleHeader(page)}
${leadFigure(fields.lead)}
${mapCreditLine(fields.map, labels)}
${jumpList(page)}${htmlIf(
    article.kind === 'live',
    () => html`<div class="updates">
${closingLine(page)}${pinnedCopy(page)}${updateEntries(page)}
</div>
`,
  )}${article.kind === 'live' ? [mapFigure(fields.map, labels), originalEntry(page)] : [originalEntry(page), mapFigure(fields.map, labels)]}
${noticeElements(noticesAt(page.notices, 'bottom'), page)}</article>`
}

function articleHeader(page: PublicCoverage): Html {
  const { fields, labels } = page
  return html`<header class="coverage-head">
${statusLine(page)}
<h1 class="headline">${page.headline}</h1>
${htmlIf(fields.standfirst.trim() !== '', () => html`<p class="standfirst">${fields.standfirst.trim()}</p>`)}
${headNotices(page)}${byline(fields.authors, { labels, className: 'byline' })}
${htmlIf(
  fields.changeLog,
  () => html`<p class="changes-link"><a href="${changeLogPath}">${labels.allChanges}</a></p>
`,
)}${dayLine(fields.previousDay, 'prev')}${dayLine(fields.nextDay, 'next')}
${noticeElements(noticesAt(page.notices, 'top'), page)}</header>`
}

// A story is one text with its headline: what was changed in either is said once, on top.
function headNotices(page: PublicCoverage): Html {
  const { article, startedAt: near } = page
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
      : html`<span class="last-update">${labels.lastUpdate} ${clockElement(newestStamp, page)}</span>
`
  const { day, language } = fields
  const words = page.open
    ? html`<span class="day-long">${longDay(day, language)}</span><span class="day-short">${shortDay(day, language)}</span>`
    : longDay(day, language)
  return html`<p class="status">${live}${last}${ofSeries}<time class="day" datetime="${day}">${words}</time></p>`
}

function dayLine(link: DayLink | null, rel: 'prev' | 'next'): Html {
  if (link === null) return noHtml
  const url = safeWebUrl(link.url)
  // Of a day to come readers hear when they can go there.
  if (url === null && rel === 'next') return noHtml
  const name = rel === 'prev' ? 'previous-day' : 'next-day'
  const label = link.label.trim()
  const before = htmlIf(label !== '', () => html`<span class="label">${label}:</span> `)
  const words = link.title.trim() || link.url
  return url === null
    ? html`<p class="${name}">${before}<span class="title">${words}</span></p>`
    : html`<p class="${name}">${before}<a class="title" rel="${rel}" href="${url}">${words}</a></p>`
}

function closingLine(page: PublicCoverage): Html {
  const { newestStamp, labels } = page
  const { state, endedAt } = page.article
  return state !== 'ended' || endedAt === null
    ? noHtml
    : html`<p class="closing">${labels.coverageEnded} ${clockElement(endedAt, page, newestStamp)}.</p>
`
}

function originalEntry(page: PublicCoverage): Html {
  const { article, body } = page
  const notices = noticesAbout(page.notices, 'body')
  const standing = noticesAt(notices, 'entry')
  const shown = noticeElements(standing, page)
  // The text is gone, not what was said of it.
  if (body === null) return shown
  if (article.kind === 'story') {
    return html`<div class="coverage-text story-text">
${renderBody(body)}
</div>
${shown}`
  }
  return html`<section class="original-entry" id="original-entry">
<h2 class="entry-title">${page.labels.originalEntry}</h2>
<div class="coverage-text lowered-1">
${renderBody(body, { headingShift: 1 })}
</div>
${editedLine(page.bodyEditedAt, { notices, shown: standing, page, near: page.startedAt })}${shown}</section>`
}

function articleHead(page: PublicCoverage, site: Site): Html {
  const { fields } = page
  const tags = fields.tags.map((tag) => property('article:tag', tag))
  return html`${leadPreload(fields.lead)}${dayLinkElement(fields.previousDay, 'prev')}${dayLinkElement(fields.nextDay, 'next')}${property('article:published_time', isoTime(page.startedAt, page.zone))}${property('article:modified_time', isoTime(page.changedAt, page.zone))}${property('article:section', fields.section.trim())}${tags}<script type="application/ld+json">
${scriptJson(structuredData(page, site))}
</script>
`
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
