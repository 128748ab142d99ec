import type { Fields } from './fields'

/** A step on the way from the front page to a page. */
export interface Crumb {
  readonly name: string
  readonly url: string
}

/** Where a page stands in its site: schema.org `BreadcrumbList`, from the front page on. */
export function breadcrumbData(crumbs: readonly Crumb[]): Fields {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: { '@id': url },
    })),
  }
}
