import { z } from 'zod'
import type { ArticleId, TargetId } from '../../../shared/ids'
import type { ListedArticle } from '../../../shared/publish/listed-article'
import type { SiteArticles } from '../../../shared/publish/site-articles'
import type {
  ArticleQuery,
  ArticleSet,
  NameKind,
  SiteMonth,
  SiteName,
} from '../../../shared/publish/site-file'
import { assertNever } from '../../../shared/result'
import type { Cell, Connection } from './connection'
import { readListed } from './listed-articles'
import { readRow } from './rows'

/** Which articles are looked through: those of a site but one. */
interface Of {
  readonly targetId: TargetId
  readonly but: ArticleId | null
}

/** A statement with what stands in its gaps. */
export interface Statement {
  readonly sql: string
  readonly cells: readonly Cell[]
}

/**
 * The articles of a site as its lists find them, each look by an index. What was found once is not
 * looked for again: it is one release’s view of the site.
 */
export function listedArticles(connection: Connection, of: Of): SiteArticles {
  const known = new Map<string, unknown>()
  const once = <T>(name: string, asked: unknown, look: () => T): T => {
    const key = `${name} ${JSON.stringify(asked)}`
    if (!known.has(key)) known.set(key, look())
    return known.get(key) as T
  }
  const number = ({ sql, cells }: Statement) =>
    readRow(countRow, connection.get(sql, ...cells)).count
  return {
    find: (query) => once('find', query, () => find(connection, of, query)),
    count: (set) => once('count', set, () => number(countQuery(of, set))),
    below: (article, { within, order }) =>
      once(
        'below',
        [article.path, article.day, article.startedAt, article.changedAt, within, order],
        () => number(belowQuery(of, article, { within, order })),
      ),
    months: () => once('months', null, () => months(connection, of)),
    names: (kind) => once('names', kind, () => names(connection, of, kind)),
    tally: (what) => once('tally', what, () => tally(connection, of, what)),
  }
}

/** The statement by which the articles of a list are found. */
export function findQuery(of: Of, { within, order, take }: ArticleQuery): Statement {
  const { from, where, cells } = placeOf(of, within)
  const upwards = take !== 'all' && 'page' in take
  const top =
    order === 'newest' ? 'l.day DESC, l.started_at DESC, l.path' : 'l.changed_at DESC, l.path'
  const end = order === 'newest' ? 'l.day, l.started_at, l.path DESC' : 'l.changed_at, l.path DESC'
  const content =
    from === 'listed_names'
      ? 'a.hash, a.content FROM listed_names l JOIN listed_articles a USING (number)'
      : 'l.hash, l.content FROM listed_articles l'
  const [limit, offset] =
    take === 'all'
      ? [-1, 0]
      : 'newest' in take
        ? [take.newest, 0]
        : [take.size, (take.page - 1) * take.size]
  return {
    sql: `SELECT ${content} WHERE ${where} ORDER BY ${upwards ? end : top} LIMIT ? OFFSET ?`,
    cells: [...cells, limit, offset],
  }
}

/** The statement by which a set is counted. */
export function countQuery(of: Of, set: ArticleSet): Statement {
  const { from, where, cells } = placeOf(of, set)
  return { sql: `SELECT count(*) AS count FROM ${from} l WHERE ${where}`, cells }
}

/** The statement by which those below an article are counted. */
export function belowQuery(
  of: Of,
  { day, startedAt, changedAt, path }: ListedArticle,
  { within, order }: Pick<ArticleQuery, 'within' | 'order'>,
): Statement {
  const { from, where, cells } = placeOf(of, within)
  const steps: readonly Statement[] =
    order === 'newest'
      ? [
          { sql: 'l.day < ?', cells: [day] },
          { sql: 'l.day = ? AND l.started_at < ?', cells: [day, startedAt] },
          { sql: 'l.day = ? AND l.started_at = ? AND l.path > ?', cells: [day, startedAt, path] },
        ]
      : [
          { sql: 'l.changed_at < ?', cells: [changedAt] },
          { sql: 'l.changed_at = ? AND l.path > ?', cells: [changedAt, path] },
        ]
  const counts = steps.map(
    ({ sql }) => `(SELECT count(*) FROM ${from} l WHERE ${where} AND ${sql})`,
  )
  return {
    sql: `SELECT ${counts.join(' + ')} AS count`,
    cells: steps.flatMap((step) => [...cells, ...step.cells]),
  }
}

interface Place {
  readonly from: 'listed_articles' | 'listed_names'
  readonly where: string
  readonly cells: readonly Cell[]
}

function placeOf({ targetId, but }: Of, set: ArticleSet): Place {
  // No id is empty: so a look without an exception is the same statement.
  const all = { from: 'listed_articles', where: 'l.target_id = ? AND l.article_id <> ?' } as const
  const cells = [targetId, but ?? '']
  switch (set.kind) {
    case 'all':
      return { ...all, cells }
    case 'open':
      return { ...all, where: `${all.where} AND l.is_open = 1`, cells }
    case 'corrected':
      return { ...all, where: `${all.where} AND l.is_corrected = 1`, cells }
    case 'day':
      return { ...all, where: `${all.where} AND l.day = ?`, cells: [...cells, set.day] }
    case 'month':
      // By the day, which lists are ordered by: no day of a month comes after its 31st.
      return {
        ...all,
        where: `${all.where} AND l.day BETWEEN ? AND ?`,
        cells: [...cells, `${set.month}-01`, `${set.month}-31`],
      }
    case 'section':
    case 'series':
    case 'tag':
    case 'author':
      return {
        from: 'listed_names',
        where: 'l.target_id = ? AND l.article_id <> ? AND l.kind = ? AND l.slug = ?',
        cells: [...cells, set.kind, set.slug],
      }
    default:
      return assertNever(set)
  }
}

function find(connection: Connection, of: Of, query: ArticleQuery): readonly ListedArticle[] {
  const { sql, cells } = findQuery(of, query)
  const found = connection.all(sql, ...cells).map(readListed)
  // Pages are counted from the oldest, and read from the newest like every list.
  return query.take !== 'all' && 'page' in query.take ? found.reverse() : found
}

/** The statement by which a site’s months are found. */
export const monthsQuery = `SELECT month, count(*) AS articles, max(changed_at) AS changed_at
  FROM listed_articles WHERE target_id = ? AND article_id <> ? GROUP BY month ORDER BY month DESC`

function months(connection: Connection, { targetId, but }: Of): readonly SiteMonth[] {
  return connection.all(monthsQuery, targetId, but ?? '').map((raw) => {
    const { month, articles, changed_at: changedAt } = readRow(monthRow, raw)
    return { month, articles, changedAt }
  })
}

/** The statement by which the names of a kind are found that a site’s articles are gathered by. */
export const namesQuery = `SELECT slug, min(name) AS name, count(*) AS articles FROM listed_names
  WHERE target_id = ? AND kind = ? AND article_id <> ? GROUP BY slug ORDER BY slug`

function names(connection: Connection, { targetId, but }: Of, kind: NameKind): readonly SiteName[] {
  return connection
    .all(namesQuery, targetId, kind, but ?? '')
    .map((row): SiteName => readRow(nameRow, row))
}

/** The statement by which it is counted in which languages, or zones, a site’s articles are. */
export function tallyQuery(what: 'language' | 'zone'): string {
  return `SELECT ${what} AS value, count(*) AS count FROM listed_articles
    WHERE target_id = ? AND article_id <> ? GROUP BY ${what}`
}

function tally(
  connection: Connection,
  { targetId, but }: Of,
  what: 'language' | 'zone',
): ReadonlyMap<string, number> {
  const rows = connection.all(tallyQuery(what), targetId, but ?? '')
  return new Map(
    rows.map((raw) => {
      const { value, count } = readRow(tallyRow, raw)
      return [value, count]
    }),
  )
}

const nameRow = z.object({ slug: z.string(), name: z.string(), articles: z.number() })
const countRow = z.object({ count: z.number() })
const tallyRow = z.object({ value: z.string(), count: z.number() })
const monthRow = z.object({ month: z.string(), articles: z.number(), changed_at: z.number() })
