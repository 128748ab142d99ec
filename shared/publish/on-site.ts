import { mostOf } from './front-page'
import type { Site } from './site'
import type { SiteArticles } from './site-articles'
import type { OnSite } from './site-file'
import type { Instant } from '../model/stamp'

/** What the pages of a site are made with: the words around lists follow from its articles. */
export function onSite(
  of: { readonly site: Site; readonly stylesheetMark: string; readonly at: Instant },
  articles: SiteArticles,
): OnSite {
  const { language } = of.site.design
  return {
    ...of,
    language: language === '' ? (mostOf(articles.tally('language')) ?? 'en') : language,
    zone: mostOf(articles.tally('zone')) ?? 'UTC',
    count: articles.count,
    months: articles.months,
  }
}
