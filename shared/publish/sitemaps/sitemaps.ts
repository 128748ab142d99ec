import { sitePagePath } from '../site-page-path'
import { yearsOf } from '../lists/year-pages'
import { nameKinds, type NameKind } from '../name-kind'
import type { ListFilesOf, OnSite } from '../site-file'
import { newsSitemapPaths } from './news-sitemap'
import { sitemapFile, sitemapIndexFile, type SitemapPage } from './sitemap-file'

/** Where search engines begin. */
export const sitemapIndexPath = 'sitemap.xml'
const pagesPath = 'sitemap-pages.xml'

// All maps lie at the top: by the standard a map may only name what lies below its own folder.

/** The map of the article’s month: every article of it, with the last change that readers can see. */
export const monthSitemaps: ListFilesOf = ({ day }) => {
  const month = day.slice(0, 7)
  return [
    {
      path: monthPath(month),
      lists: { within: { kind: 'month', month }, order: 'newest', take: 'all' },
      shows: ({ path, changedAt }) => [path, changedAt],
      render: (articles, { site }) =>
        articles.length === 0
          ? null
          : sitemapFile(
              articles.map(({ path, changedAt }) => ({ url: `${site.url}${path}`, changedAt })),
            ),
    },
  ]
}

/** The map of the pages that are lists or say what the site is, and the map of all maps. */
export const siteSitemaps: ListFilesOf = () =>
  [
    { path: pagesPath, render: pagesMap },
    { path: sitemapIndexPath, render: indexMap },
  ].map(({ path, render }) => ({
    path,
    // Made from what is known of months: the articles themselves are not asked for.
    lists: { within: { kind: 'all' }, order: 'changed', take: { newest: 1 } } as const,
    shows: ({ changedAt }) => changedAt,
    always: true as const,
    render: (_, on) => render(on),
  }))

function pagesMap(on: OnSite): string {
  const { url, design } = on.site
  const months = on.months()
  const pages: readonly SitemapPage[] = [
    { url, changedAt: newestOf(months) },
    { url: `${url}archive/`, changedAt: newestOf(months) },
    ...months.map(({ month, changedAt }) => ({
      url: `${url}archive/${month.replace('-', '/')}/`,
      changedAt,
    })),
    ...yearsOf(months).map((year) => ({
      url: `${url}archive/${year}/`,
      changedAt: newestOf(months.filter(({ month }) => month.startsWith(year))),
    })),
    ...nameKinds.flatMap((kind) => namePagesOf(kind, on)),
    { url: `${url}corrections/`, changedAt: null },
    ...design.pages.map(({ slug }) => ({ url: `${url}${sitePagePath(slug)}`, changedAt: null })),
  ]
  return sitemapFile(pages)
}

// More a map may not hold; who is named beyond is found by the lists of names.
const mostNames = 10_000

/** The pages of all sections, series, tags or authors, and the list of them. */
function namePagesOf(kind: NameKind, on: OnSite): readonly SitemapPage[] {
  const names = on.names(kind)
  const folder = `${on.site.url}${kind}/`
  const paths = names.length === 0 ? [] : ['', ...names.map(({ slug }) => `${slug}/`)]
  return paths.slice(0, mostNames).map((path) => ({ url: `${folder}${path}`, changedAt: null }))
}

function indexMap(on: OnSite): string {
  const { url } = on.site
  const months = on.months()
  return sitemapIndexFile([
    { url: `${url}${pagesPath}`, changedAt: newestOf(months) },
    ...newsSitemapPaths(on).map((path) => ({ url: `${url}${path}`, changedAt: null })),
    ...months.map(({ month, changedAt }) => ({ url: `${url}${monthPath(month)}`, changedAt })),
  ])
}

function monthPath(month: string): string {
  return `sitemap-${month}.xml`
}

function newestOf(months: readonly { readonly changedAt: number }[]): number | null {
  return months.length === 0 ? null : Math.max(...months.map(({ changedAt }) => changedAt))
}
