import { html, joinHtml } from '../../document/html'
import { addDays, dayOf, isoTime, type Instant } from '../../model/stamp'
import type { ListedArticle } from '../listed-article'
import type { ListFilesOf, OnSite } from '../site-file'

// What Google News takes: articles of the last two days, a thousand in a file.
const newsFor = 2 * 24 * 3_600_000
const mostInFile = 1_000

/** What search engines for news are told of: the articles of the last two days, by their first date. */
export const newsSitemaps: ListFilesOf = (_, on) =>
  Array.from({ length: newsFileCount(on) }, (_, index) => ({
    path: newsSitemapPath(index + 1),
    lists: {
      within: { kind: 'all' },
      order: 'newest',
      take: { newest: (index + 1) * mostInFile },
    } as const,
    shows: ({ headline, language, startedAt, zone }: ListedArticle) => [
      ...[headline, language, startedAt, zone],
    ],
    always: true as const,
    render: (articles: readonly ListedArticle[], now: OnSite) => {
      const news = articles.filter((article) => isNews(article, now.at))
      const own = news.slice(index * mostInFile, (index + 1) * mostInFile)
      // The first is named in robots.txt: it stays when there is no news.
      return own.length === 0 && index > 0 ? null : newsFile(own, now)
    },
  }))

/** The paths of a site’s news sitemaps, as many as its newest days may need. */
export function newsSitemapPaths(on: OnSite): readonly string[] {
  return Array.from({ length: newsFileCount(on) }, (_, index) => newsSitemapPath(index + 1))
}

function newsSitemapPath(number: number): string {
  return number === 1 ? 'sitemap-news.xml' : `sitemap-news-${String(number)}.xml`
}

/** Counted by days, whatever their zones: a bound that costs nothing. */
function newsFileCount({ at, count }: OnSite): number {
  const today = dayOf(at, 'UTC')
  const articles = [-3, -2, -1, 0, 1]
    .map((days) => count({ kind: 'day', day: addDays(today, days) }))
    .reduce((sum, each) => sum + each, 0)
  return Math.max(1, Math.ceil(articles / mostInFile))
}

function isNews({ startedAt }: ListedArticle, at: Instant): boolean {
  return startedAt > at - newsFor
}

function newsFile(articles: readonly ListedArticle[], { site }: OnSite): string {
  const entries = articles.map(
    (article) => html`<url>
<loc>${site.url}${article.path}</loc>
<news:news>
<news:publication><news:name>${site.name}</news:name><news:language>${newsLanguage(article.language)}</news:language></news:publication>
<news:publication_date>${isoTime(article.startedAt, article.zone)}</news:publication_date>
<news:title>${article.headline}</news:title>
</news:news>
</url>`,
  )
  return html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${joinHtml(entries, '\n')}
</urlset>
`.markup
}

/** ISO 639, as the format asks for; Chinese is the one language told by its script. */
function newsLanguage(language: string): string {
  const [primary = '', ...rest] = language.toLowerCase().split('-')
  if (primary !== 'zh') return primary
  return rest.some((each) => ['hant', 'tw', 'hk', 'mo'].includes(each)) ? 'zh-tw' : 'zh-cn'
}
