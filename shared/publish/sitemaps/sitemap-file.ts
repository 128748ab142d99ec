import { html, joinHtml, noHtml, type Html } from '../../document/html'
import { utcTime, type Instant } from '../../model/stamp'

/** A page as a map of the site names it. */
export interface SitemapPage {
  readonly url: string
  /** The last change a reader can see; null where nobody knows: nothing is made up. */
  readonly changedAt: Instant | null
}

/** A map of pages (sitemaps.org 0.9). */
export function sitemapFile(pages: readonly SitemapPage[]): string {
  const entries = pages.map(
    ({ url, changedAt }) => html`<url><loc>${url}</loc>${lastmod(changedAt)}</url>`,
  )
  return html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${joinHtml(entries, '\n')}
</urlset>
`.markup
}

/** The map of a site’s maps. */
export function sitemapIndexFile(maps: readonly SitemapPage[]): string {
  const entries = maps.map(
    ({ url, changedAt }) => html`<sitemap><loc>${url}</loc>${lastmod(changedAt)}</sitemap>`,
  )
  return html`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${joinHtml(entries, '\n')}
</sitemapindex>
`.markup
}

function lastmod(changedAt: Instant | null): Html {
  return changedAt === null ? noHtml : html`<lastmod>${utcTime(changedAt)}</lastmod>`
}
