import { z } from 'zod'
import { articleId, type ArticleId, type TargetId } from '../../../shared/ids'
import { formerFolders } from '../../../shared/publish/moved-files'
import { outsidePages } from '../../../shared/publish/moved-with'
import type { MovedAddress } from '../../../shared/publish/site-file'
import type { PathHolder } from '../site-store'
import type { Connection } from './connection'
import { pathsAt } from './release-files'
import { readRow } from './rows'

interface AtSite {
  readonly targetId: TargetId
  readonly articleId: ArticleId
}

// Beyond these a page leads on all the same; rules of hosts hold no more.
const mostRead = 2_000

/** The addresses of a site from which readers are led on; of articles that moved first, by their paths. */
export function movedAddresses(
  connection: Connection,
  targetId: TargetId,
): readonly MovedAddress[] {
  return connection.all(movedQuery, targetId, mostRead).map((raw) => {
    const { path, article_id: id, is_page: isPage, leads } = readRow(movedRow, raw)
    return { from: path, isPage: isPage === 1, id, to: leads }
  })
}

/** Who has a path of a site, such as `2023/05/24/slug/`, for a page, or to lead on from; null: nobody. */
export function holderOf(
  connection: Connection,
  targetId: TargetId,
  path: string,
): PathHolder | null {
  const row = connection.get(holderQuery, ...[targetId, path, targetId, path, targetId, path])
  if (row === undefined) return null
  const { article_id: id, how } = readRow(holderRow, row)
  return { id, how }
}

/** The files of an article on record that lie outside of its folder there: few, or none. */
export function filesOutside(
  connection: Connection,
  { targetId, articleId: id }: AtSite,
  path: string,
): readonly string[] {
  // Of a long day thousands lie inside: only those outside are put in order.
  const outside: string[] = []
  for (const each of pathsAt(connection, targetId, id))
    if (!each.startsWith(path)) outside.push(each)
  return outside.sort()
}

/** Notes anew where an article was before it came to its path; within a transaction, after its files. */
export function noteFormer(
  connection: Connection,
  { targetId, articleId: id }: AtSite,
  path: string,
): void {
  connection.run(
    'DELETE FROM former_addresses WHERE article_id = ? AND target_id = ?',
    ...[id, targetId],
  )
  const held = filesOutside(connection, { targetId, articleId: id }, path)
  for (const [from, isPage] of [
    ...formerFolders(held, path).map((each) => [each, 1] as const),
    ...outsidePages(held).map((each) => [each, 0] as const),
  ]) {
    connection.run(
      `INSERT OR REPLACE INTO former_addresses (target_id, path, article_id, is_page)
        VALUES (?, ?, ?, ?)`,
      ...[targetId, from, id, isPage],
    )
  }
}

const movedQuery = `SELECT f.path, f.article_id, f.is_page, l.path AS leads
  FROM former_addresses f
  LEFT JOIN listed_articles l ON l.target_id = f.target_id AND l.article_id = f.article_id
  WHERE f.target_id = ? ORDER BY f.is_page DESC, f.path LIMIT ?`

const movedRow = z.object({
  path: z.string(),
  article_id: z.string().transform(articleId),
  is_page: z.number(),
  leads: z.string().nullable(),
})

const holderQuery = `SELECT article_id, 'stands' AS how FROM listed_articles
    WHERE target_id = ? AND path = ?
  UNION ALL SELECT article_id, 'taken-down' FROM left_pages WHERE target_id = ? AND path = ?
  UNION ALL SELECT article_id, 'leads-on' FROM former_addresses WHERE target_id = ? AND path = ?
  LIMIT 1`

const holderRow = z.object({
  article_id: z.string().transform(articleId),
  how: z.enum(['stands', 'taken-down', 'leads-on']),
})
