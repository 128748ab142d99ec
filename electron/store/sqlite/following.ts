import { z } from 'zod'
import {
  articleId,
  targetId,
  type ArticleId,
  type DeliveryId,
  type TargetId,
} from '../../../shared/ids'
import type { ListedArticle } from '../../../shared/publish/listed-article'
import type { Connection } from './connection'
import { readRow } from './rows'

interface AtSite {
  readonly targetId: TargetId
  readonly articleId: ArticleId
}

/** Notes which articles of ours an article links to there; within a transaction. */
export function noteLinks(
  connection: Connection,
  { targetId, article }: { readonly targetId: TargetId; readonly article: ListedArticle },
): void {
  forgetLinks(connection, { targetId, articleId: article.id })
  for (const linked of article.linksTo ?? []) {
    connection.run(
      'INSERT OR IGNORE INTO article_links (target_id, linked_id, article_id) VALUES (?, ?, ?)',
      ...[targetId, linked, article.id],
    )
  }
}

/** An article is not there any more, nor what it links to; within a transaction. */
export function forgetLinks(connection: Connection, { targetId, articleId: id }: AtSite): void {
  connection.run(
    'DELETE FROM article_links WHERE article_id = ? AND target_id = ?',
    ...[id, targetId],
  )
}

/** The articles that link to one are to follow: it came, went or moved; within a transaction. */
export function linkingFollow(connection: Connection, { targetId, articleId: id }: AtSite): void {
  connection.run(
    `INSERT OR IGNORE INTO to_follow (target_id, article_id)
      SELECT target_id, article_id FROM article_links
        WHERE target_id = ? AND linked_id = ? AND article_id <> ?`,
    ...[targetId, id, id],
  )
}

/** An article is to be made anew there after all; within a transaction. */
export function follow(connection: Connection, { targetId, articleId: id }: AtSite): void {
  connection.run(
    'INSERT OR IGNORE INTO to_follow (target_id, article_id) VALUES (?, ?)',
    ...[targetId, id],
  )
}

/**
 * A sending was tried and then called off: what its folder may hold of it already is no reader's to have, and
 * gives way to what they were last sent; within a transaction.
 */
export function calledOffFollows(connection: Connection, delivery: DeliveryId): void {
  connection.run(
    `INSERT OR IGNORE INTO to_follow (target_id, article_id)
      SELECT d.target_id, d.article_id FROM deliveries d
        JOIN listed_articles l ON l.target_id = d.target_id AND l.article_id = d.article_id
        WHERE d.id = ? AND ${isCalledOff}`,
    delivery,
  )
}

/** Of the articles of a site that are to be made anew those whose last words were called off. */
export function calledOff(connection: Connection, targetId: TargetId): readonly ArticleId[] {
  return connection
    .all(
      `SELECT article_id FROM to_follow f WHERE target_id = ? AND EXISTS (
          SELECT 1 FROM deliveries d
            WHERE d.target_id = f.target_id AND d.article_id = f.article_id AND ${isCalledOff})
        ORDER BY article_id`,
      targetId,
    )
    .map((row) => readRow(followRow, row).article_id)
}

const isCalledOff = `d.state = 'cancelled' AND d.kind = 'publish' AND d.attempts > 0`

/** An article is what it would be if all of the site was made anew; within a transaction. */
export function followed(connection: Connection, { targetId, articleId: id }: AtSite): void {
  connection.run('DELETE FROM to_follow WHERE target_id = ? AND article_id = ?', ...[targetId, id])
}

/** The articles of a site that are to be made anew. */
export function toFollow(connection: Connection, targetId: TargetId): readonly ArticleId[] {
  return connection
    .all('SELECT article_id FROM to_follow WHERE target_id = ? ORDER BY article_id', targetId)
    .map((row) => readRow(followRow, row).article_id)
}

/** The sites that have articles to be made anew, or that have some to bring to their host. */
export function placesToFollow(connection: Connection): readonly TargetId[] {
  return connection
    .all(
      `SELECT target_id FROM to_follow UNION SELECT target_id FROM sites WHERE to_bring = 1
        ORDER BY target_id`,
    )
    .map((row) => readRow(placeRow, row).target_id)
}

const placeRow = z.object({ target_id: z.string().transform(targetId) })
const followRow = z.object({ article_id: z.string().transform(articleId) })
