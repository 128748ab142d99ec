import type { ArticleAddress } from '../document/article-links'
import type { DayLink } from '../model/article'
import type { Coverage } from '../model/coverage'
import { pathOfUrl } from './article-path'

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

function linkNow(link: DayLink | null, addressOf: ArticleAddress): DayLink | null {
  if (link?.articleId === undefined) return link
  if (link.url !== '' && pathOfUrl(link.url) === null) return link
  const url = addressOf(link.articleId)
  return url === null || url === link.url ? link : { ...link, url }
}
