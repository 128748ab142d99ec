import type { ArticleAddress } from '../document/article-links'
import { safeWebUrl } from '../document/safe-url'
import type { DayLink } from '../model/article'
import type { Coverage } from '../model/coverage'
import { pathOfUrl } from './article-path'
import type { Site } from './site'

/**
 * An article whose links to the days beside it lead to where readers of its site find those now: one that
 * came is linked, one that moved is linked where it is. An address elsewhere, typed by hand, stays.
 */
export function withDayLinks(coverage: Coverage, addressOf: ArticleAddress): Coverage {
  const { fields } = coverage.article
  const previousDay = linkNow(fields.previousDay, addressOf)
  const nextDay = linkNow(fields.nextDay, addressOf)
  if (previousDay === fields.previousDay && nextDay === fields.nextDay) return coverage
  return {
    ...coverage,
    article: { ...coverage.article, fields: { ...fields, previousDay, nextDay } },
  }
}

/**
 * Where the link to a day beside this one leads: along the site where that is an article of ours there, so
 * that a folder on a disk leads to no web; null: nowhere. `root` is the way to the site’s top.
 */
export function wayToDay(
  { url, articleId }: DayLink,
  { site, root }: { readonly site: Pick<Site, 'url'>; readonly root: string },
): string | null {
  const path = articleId === undefined ? null : pathOfUrl(url)
  return path !== null && url === `${site.url}${path}`
    ? `${root}${path}index.html`
    : safeWebUrl(url)
}

function linkNow(link: DayLink | null, addressOf: ArticleAddress): DayLink | null {
  if (link?.articleId === undefined) return link
  if (link.url !== '' && pathOfUrl(link.url) === null) return link
  const url = addressOf(link.articleId)
  return url === null || url === link.url ? link : { ...link, url }
}
