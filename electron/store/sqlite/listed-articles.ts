import { z } from 'zod'
import type { ArticleId, TargetId } from '../../../shared/ids'
import { nameBySlug, namesOf } from '../../../shared/publish/article-set'
import type { ListedArticle } from '../../../shared/publish/listed-article'
import { nameKinds } from '../../../shared/publish/name-kind'
import { remembering } from '../../../shared/remembering'
import { contentHash } from '../content-hash'
import type { Connection } from './connection'
import type { ListedPlace } from './listed-index'
import { listedMoved } from './listed-places'
import { readRow } from './rows'
import { DamagedRow } from './store-failure'

interface Listing {
  readonly targetId: TargetId
  readonly articleId: ArticleId
}

/** Notes what the lists of a site know of an article from now on; within a transaction. */
export function list(
  connection: Connection,
  { targetId, article }: { readonly targetId: TargetId; readonly article: ListedArticle },
): void {
  const { id: articleId, path, day, startedAt, changedAt } = article
  const content = JSON.stringify(article)
  const hash = contentHash(content)
  // All of its rows follow from that.
  if (isListedSo(connection, { targetId, articleId }, hash)) return
  unlist(connection, { targetId, articleId })
  const number = connection.run(
    `INSERT INTO listed_articles (target_id, article_id, path, day, month, started_at, changed_at,
      is_open, is_corrected, language, zone, hash, content)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[targetId, articleId, path, day, day.slice(0, 7), startedAt, changedAt],
    ...[article.open ? 1 : 0, article.notices.length > 0 ? 1 : 0, article.language, article.zone],
    ...[hash, content],
  )
  for (const kind of nameKinds) {
    for (const [slug, name] of nameBySlug(namesOf(article, kind))) {
      connection.run(
        `INSERT INTO listed_names (target_id, kind, slug, name, day, started_at, changed_at, path,
          article_id, number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[targetId, kind, slug, name, day, startedAt, changedAt, path, articleId, number],
      )
    }
  }
}

function isListedSo(
  connection: Connection,
  { targetId, articleId }: Listing,
  hash: string,
): boolean {
  const row = connection.get(
    'SELECT 1 FROM listed_articles WHERE target_id = ? AND article_id = ? AND hash = ?',
    ...[targetId, articleId, hash],
  )
  return row !== undefined
}

/** The lists of a site know an article no more; within a transaction. */
export function unlist(connection: Connection, { targetId, articleId }: Listing): void {
  connection.run(
    `DELETE FROM listed_names WHERE number =
      (SELECT number FROM listed_articles WHERE target_id = ? AND article_id = ?)`,
    ...[targetId, articleId],
  )
  connection.run(
    'DELETE FROM listed_articles WHERE target_id = ? AND article_id = ?',
    ...[targetId, articleId],
  )
  listedMoved(connection, targetId, articleId)
}

/** What the lists of a site know of one article; null: readers do not have it there. */
export function listedArticle(
  connection: Connection,
  { targetId, articleId }: Listing,
): ListedArticle | null {
  const row = connection.get(
    'SELECT hash, content FROM listed_articles WHERE target_id = ? AND article_id = ?',
    ...[targetId, articleId],
  )
  return row === undefined ? null : readListed(row)
}

/**
 * The same for one by the place it was found at. Another program may have noted it anew since, or taken
 * it down: then it is as it is now, or null.
 */
export function listedAt(
  connection: Connection,
  { targetId, place }: { readonly targetId: TargetId; readonly place: ListedPlace },
): ListedArticle | null {
  const found = listed(place.hash, () => {
    const row = connection.get(
      'SELECT hash, content FROM listed_articles WHERE number = ? AND hash = ?',
      ...[place.number, place.hash],
    )
    return row === undefined ? undefined : readListed(row)
  })
  return found ?? listedArticle(connection, { targetId, articleId: place.id })
}

/** An article as it was noted: the same form as now, or it would have been noted anew. */
function readListed(raw: unknown): ListedArticle {
  const { hash, content } = readRow(listedRow, raw)
  if (contentHash(content) !== hash) {
    throw new DamagedRow('a listed article is not what was noted')
  }
  return JSON.parse(content) as ListedArticle
}

// A publishing reads the same few hundred again as the one before it; by the length of their hashes.
const listed = remembering<ListedArticle | undefined>(3_000 * 64)

const listedRow = z.object({ hash: z.string(), content: z.string() })
