import { firstSentence } from '../document/first-sentence'
import { html, htmlIf, joinHtml, noHtml, type Html } from '../document/html'
import { altOf } from '../model/media'
import { longDay } from '../model/stamp'
import { labelsFor } from './labels'
import { pageShell } from './page-shell'
import { pictureElement } from '../document/picture-element'
import { formerPicturePath } from '../document/picture-path'
import { updateTitle, type PublicCoverage } from './public-coverage'
import type { Site } from './site'
import { clockElement } from './time-element'

/** The site's front page: what is live on top, then the newest day first. */
export function frontPage(
  articles: readonly PublicCoverage[],
  on: { readonly site: Site; readonly stylesheetMark: string },
): string {
  const { site } = on
  const ordered = frontPageOrder(articles)
  const language = siteLanguage(ordered)
  const labels = labelsFor(language)
  return pageShell({
    head: {
      title: site.name,
      siteName: site.name,
      description: '',
      language,
      url: site.url,
      root: '',
      stylesheetMark: on.stylesheetMark,
      feeds: [{ title: labels.siteFeed, href: 'feed.xml' }],
      type: 'website',
      image: null,
      extra: noHtml,
    },
    site,
    here: 'front',
    className: 'site front',
    main: joinHtml(
      ordered.map((article) => item(article, site)),
      '\n',
    ),
    ways: [],
  })
}

/** Live ones first, then by day, then by the newest change. Stable. */
export function frontPageOrder(articles: readonly PublicCoverage[]): readonly PublicCoverage[] {
  return [...articles].sort(
    (a, b) =>
      Number(b.open) - Number(a.open) ||
      compare(b.fields.day, a.fields.day) ||
      b.startedAt - a.startedAt ||
      compare(a.url, b.url),
  )
}

/** The language most of a site's articles are in. */
export function siteLanguage(articles: readonly PublicCoverage[]): string {
  return mostOf(articles.map(({ fields }) => fields.language)) ?? 'en'
}

/** The value that comes most often, the first in the alphabet of equals; undefined for none. */
export function mostOf(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b))
  return most?.[0]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function item(page: PublicCoverage, site: Site): Html {
  const { fields, labels } = page
  const path = page.url.slice(site.url.length)
  return html`<article class="coverage story" lang="${fields.language}" dir="${page.direction}">
<p class="status">${htmlIf(page.open, () => html`<strong class="live">${labels.live}</strong> `)}<time datetime="${fields.day}">${longDay(fields.day, fields.language)}</time></p>
<h2 class="story-title"><a href="${path}index.html">${page.headline}</a></h2>
${htmlIf(
  fields.standfirst.trim() !== '',
  () => html`<p class="story-standfirst">${fields.standfirst.trim()}</p>
`,
)}${latest(page)}${thumbnail(page, path)}</article>`
}

function latest(page: PublicCoverage): Html {
  const newest = page.posted[0]
  if (newest === undefined || !page.open) return noHtml
  const words = firstSentence(updateTitle(newest, page.fields.language), page.fields.language, 140)
  return html`<p class="story-latest">${clockElement(newest.stamp, page)} ${words}</p>
`
}

function thumbnail({ fields, picturesAsTaken }: PublicCoverage, path: string): Html {
  const { lead } = fields
  if (lead === null || lead.file === null) return noHtml
  const { file } = lead
  const alt = altOf(lead)
  const picture = picturesAsTaken
    ? html`<img src="${path}${formerPicturePath(file)}" alt="${alt}" width="${file.width}" height="${file.height}" loading="lazy">`
    : pictureElement(file, { alt, base: path, sizes: '9rem', eager: false, widest: 480 })
  return html`<div class="story-picture">${picture}</div>
`
}
