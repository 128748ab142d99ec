import type { ArticleId, TargetId } from '../../../shared/ids'
import type { ListedArticle } from '../../../shared/publish/listed-article'
import type { SiteArticles } from '../../../shared/publish/site-articles'
import type { Connection } from './connection'
import { listedAt } from './listed-articles'
import type { ListedIndex } from './listed-index'
import { listedIndex } from './listed-places'

interface ListedOf {
  readonly targetId: TargetId
  readonly but: ArticleId | null
  /** A whole site asks for each list once: all of them at hand would be the site many times over. */
  readonly isKept: boolean
}

// More than one release asks for.
const mostFound = 400

/**
 * The articles of a site but one, as its lists find them. What was found once is not looked for again
 * (unless it is not kept): it is one release’s view of the site.
 */
export function findListed(
  connection: Connection,
  { targetId, but, isKept }: ListedOf,
): SiteArticles {
  let index: ListedIndex | null = null
  const places = () => (index ??= listedIndex(connection, targetId))
  const [known, found] = [new Map<string, unknown>(), new Map<string, readonly ListedArticle[]>()]
  const once = <T>(name: string, asked: unknown, look: () => T): T => {
    const key = `${name} ${JSON.stringify(asked)}`
    if (!known.has(key)) known.set(key, look())
    return known.get(key) as T
  }
  return {
    find: (query) => {
      const key = JSON.stringify(query)
      const articles =
        found.get(key) ??
        places()
          .find(query, but)
          .flatMap((place) => listedAt(connection, { targetId, place }) ?? [])
      if (found.size >= mostFound) found.clear()
      if (isKept) found.set(key, articles)
      return articles
    },
    count: (set) => once('count', set, () => places().countIn(set, but)),
    below: (article, of) => places().below(article, of, but),
    months: () => once('months', null, () => places().months(but)),
    names: (kind) => once('names', kind, () => places().names(kind, but)),
    tally: (what) => once('tally', what, () => places().tally(what, but)),
  }
}
