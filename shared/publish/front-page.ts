import { firstSentence } from '../document/first-sentence'
import { html, htmlIf, joinHtml, noHtml, type Html } from '../document/html'
import { altOf } from '../model/media'
import { longDay } from '../model/stamp'
import { labelsFor } from './labels'
import { pageShell } from './page-shell'
import { pictureElement } from '../document/picture-element'
import { formerPicturePath } from '../document/picture-path'
import type { ListedArticle } from './listed-article'
import type { ListFilesOf, OnSite } from './site-file'
import { textDirection } from './text-direction'
import { clockElement } from './time-element'

// Who looks for more finds it by day, section or tag.
const newestShown = 30

/** The site's front page: what is live on top, then the newest day first. */
export const frontPageFile: ListFilesOf = () => [
  {
    path: 'index.html',
    lists: [
      { within: { kind: 'open' }, order: 'newest', take: 'all' },
      { within: { kind: 'all' }, order: 'newest', take: { newest: newestShown } },
    ],
    shows: ({ headline, standfirst, path, language, day, open, lead, ...article }) => [
      ...[headline, standfirst, path, language, day, open, lead, article.picturesAsTaken],
      ...(open ? [article.newest, article.zone] : []),
    ],
    render: frontPage,
  },
]

/** Its words. */
export function frontPage(articles: readonly ListedArticle[], on: OnSite): string {
  const { site } = on
  const labels = labelsFor(on.language)
  return pageShell({
    head: {
      title: site.name,
      siteName: site.name,
      description: '',
      language: on.language,
      url: site.url,
      root: '',
      stylesheetMark: on.stylesheetMark,
      feeds: [{ title: labels.siteFeed, href: 'feed.xml' }],
      type: 'website',
      image: null,
      extra: noHtml,
    },
    className: 'site front',
    masthead: html`<h1 class="site-name">${site.name}</h1>`,
    main: joinHtml(articles.map(item), '\n'),
    footer: html`<a href="corrections/index.html">${labels.corrections}</a>
<a href="feed.xml">${labels.siteFeed}</a>`,
  })
}

/** The value that comes most often, the first in the alphabet of equals; undefined for none. */
export function mostOf(counts: ReadonlyMap<string, number>): string | undefined {
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b))
  return most?.[0]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function item(article: ListedArticle): Html {
  const { language, day, open, path, headline, standfirst } = article
  const labels = labelsFor(language)
  return html`<article class="coverage story" lang="${language}" dir="${textDirection(language)}">
<p class="status">${htmlIf(open, () => html`<strong class="live">${labels.live}</strong> `)}<time datetime="${day}">${longDay(day, language)}</time></p>
<h2 class="story-title"><a href="${path}index.html">${headline}</a></h2>
${htmlIf(
  standfirst !== '',
  () => html`<p class="story-standfirst">${standfirst}</p>
`,
)}${latest(article)}${thumbnail(article)}</article>`
}

function latest({ newest, open, language, zone }: ListedArticle): Html {
  if (newest === null || !open) return noHtml
  const words = firstSentence(newest.title, language, 140)
  return html`<p class="story-latest">${clockElement(newest.stamp, { zone, language })} ${words}</p>
`
}

function thumbnail({ lead, picturesAsTaken, path }: ListedArticle): Html {
  if (lead === null || lead.file === null) return noHtml
  const { file } = lead
  const alt = altOf(lead)
  const picture = picturesAsTaken
    ? html`<img src="${path}${formerPicturePath(file)}" alt="${alt}" width="${file.width}" height="${file.height}" loading="lazy">`
    : pictureElement(file, { alt, base: path, sizes: '9rem', eager: false, widest: 480 })
  return html`<div class="story-picture">${picture}</div>
`
}
