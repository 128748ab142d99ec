import type { ArticleId, TargetId } from '../../../shared/ids'
import type { SiteArticles } from '../../../shared/publish/site-articles'
import type { Connection } from './connection'
import { listedAt } from './listed-articles'
import type { ListedIndex } from './listed-index'
import { listedIndex } from './listed-places'

/**
 * The articles of a site but one, as its lists find them. What was found once is not looked for again:
 * it is one release’s view of the site.
 */
export function findListed(
  connection: Connection,
  { targetId, but }: { readonly targetId: TargetId; readonly but: ArticleId | null },
): SiteArticles {
  let index: ListedIndex | null = null
  const places = () => (index ??= listedIndex(connection, targetId))
  const known = new Map<string, unknown>()
  const once = <T>(name: string, asked: unknown, look: () => T): T => {
    const key = `${name} ${JSON.stringify(asked)}`
    if (!known.has(key)) known.set(key, look())
    return known.get(key) as T
  }
  return {
    find: (query) =>
      once('find', query, () =>
        places()
          .find(query, but)
          .flatMap((place) => listedAt(connection, { targetId, place }) ?? []),
      ),
    count: (set) => once('count', set, () => places().countIn(set, but)),
    below: (article, of) => places().below(article, of, but),
    months: () => once('months', null, () => places().months(but)),
    names: (kind) => once('names', kind, () => places().names(kind, but)),
    tally: (what) => once('tally', what, () => places().tally(what, but)),
  }
}
