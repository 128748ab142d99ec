import type { ListedArticle } from '../listed-article'
import type { OnSite } from '../site-file'
import { breadcrumbData, type Crumb } from './breadcrumbs'
import { present, type Fields } from './fields'
import { publisherData, publisherId } from './publisher'

/** The front page: what the site is and who answers for it. */
export function frontPageData({ site, language }: OnSite): readonly Fields[] {
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      '@id': websiteId(site.url),
      url: site.url,
      name: site.name,
      ...present('description', site.design.tagline.trim()),
      inLanguage: language,
      publisher: publisherData(site),
    },
  ]
}

/** A page that lists articles: what it is of, and which they are where it is a short list. */
export function listPageData(
  articles: readonly Pick<ListedArticle, 'path' | 'headline'>[],
  of: { readonly page: Crumb; readonly above?: readonly Crumb[]; readonly on: OnSite },
): readonly Fields[] {
  const { page, above = [], on } = of
  const { site, language } = on
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      '@id': page.url,
      url: page.url,
      name: page.name,
      inLanguage: language,
      isPartOf: { '@id': websiteId(site.url) },
      publisher: { '@id': publisherId(site) },
      ...(articles.length === 0 ? {} : { mainEntity: itemList(articles, site.url) }),
    },
    breadcrumbData([{ name: site.name, url: site.url }, ...above, page]),
  ]
}

function itemList(
  articles: readonly Pick<ListedArticle, 'path' | 'headline'>[],
  siteUrl: string,
): Fields {
  return {
    '@type': 'ItemList',
    numberOfItems: articles.length,
    itemListElement: articles.map(({ path, headline }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: `${siteUrl}${path}`,
      name: headline,
    })),
  }
}

/** The name of a site for machines: the same on every page. */
export function websiteId(siteUrl: string): string {
  return `${siteUrl}#website`
}
