import { z } from 'zod'
import type { ArticleId, TargetId } from '../../../shared/ids'
import type { Coverage } from '../../../shared/model/coverage'
import type { PublishedArticle, SentTo } from '../publication-store'
import type { Connection } from './connection'
import { coverageThen, momentOf } from './history-then'
import { publicationRow, readRow, type PublicationRow } from './rows'
import { isTakenDown } from './taken-down'

/** The articles readers have at a target, each as it was last sent; newest day first. */
export function articlesAt(
  connection: Connection,
  targetId: TargetId,
): readonly PublishedArticle[] {
  return connection
    .all(lastVerified, targetId)
    .map((row) => published(connection, readRow(lastVerifiedRow, row)))
    .sort(newestDayFirst)
}

/** The ids of the articles that have a verified sending to a target, in the order of the last one. */
export function idsAt(connection: Connection, targetId: TargetId): readonly ArticleId[] {
  return connection
    .all(lastVerified, targetId)
    .map((row) => readRow(lastVerifiedRow, row).article_id)
}

/** An article as readers of a target have it; null: they do not. */
export function articleAt(
  connection: Connection,
  targetId: TargetId,
  articleId: ArticleId,
): PublishedArticle | null {
  const row = lastSeen(connection, articleId, targetId)
  const sent = sentTo(connection, articleId, targetId)
  if (row === null || sent === null) return null
  const { firstStartedAt, firstUrl } = sent
  return published(connection, { ...row, first_started_at: firstStartedAt, first_url: firstUrl })
}

const lastVerified = `
  SELECT p.*, ends.first_started_at, first.url AS first_url FROM publications p JOIN (
    SELECT max(position) AS position, min(position) AS first, min(started_at) AS first_started_at
      FROM publications WHERE target_id = ? AND state = 'verified' GROUP BY article_id
  ) ends USING (position) JOIN publications first ON first.position = ends.first`

const lastVerifiedRow = publicationRow.extend({
  first_started_at: z.number(),
  first_url: z.string(),
})

function published(
  connection: Connection,
  row: PublicationRow & { readonly first_started_at: number; readonly first_url: string },
): PublishedArticle {
  const coverage = coverageThen(connection, momentOf(row), 'public')
  const { first_started_at: firstPublishedAt, first_url: firstUrl } = row
  return { coverage, url: row.url, firstPublishedAt, firstUrl }
}

/** What readers see of an article at a target: its last verified sending; null where there is none. */
export function seenNow(
  connection: Connection,
  articleId: ArticleId,
  targetId: TargetId,
): Coverage | null {
  const row = lastSeen(connection, articleId, targetId)
  return row === null ? null : coverageThen(connection, momentOf(row), 'public')
}

/** Where readers of a target find an article; null: they do not. */
export function addressAt(
  connection: Connection,
  articleId: ArticleId,
  targetId: TargetId,
): string | null {
  return lastSeen(connection, articleId, targetId)?.url ?? null
}

/** When readers of a target first had an article, and where they last did; null: never. */
export function sentTo(
  connection: Connection,
  articleId: ArticleId,
  targetId: TargetId,
): SentTo | null {
  const row = connection.get(firstAndLast, articleId, targetId)
  if (row === undefined) return null
  const ends = readRow(firstAndLastRow, row)
  return {
    firstStartedAt: ends.first_started_at,
    firstUrl: ends.first_url,
    lastUrl: ends.last_url,
  }
}

const firstAndLast = `
  SELECT first.started_at AS first_started_at, first.url AS first_url, last.url AS last_url FROM (
    SELECT min(position) AS first, max(position) AS last FROM publications
      WHERE article_id = ? AND target_id = ? AND state = 'verified'
  ) ends JOIN publications first ON first.position = ends.first
    JOIN publications last ON last.position = ends.last`

const firstAndLastRow = z.object({
  first_started_at: z.number(),
  first_url: z.string(),
  last_url: z.string(),
})

function lastSeen(
  connection: Connection,
  articleId: ArticleId,
  targetId: TargetId,
): PublicationRow | null {
  const found = connection.get(
    `SELECT * FROM publications WHERE article_id = ? AND target_id = ? AND state = 'verified'
      ORDER BY position DESC LIMIT 1`,
    ...[articleId, targetId],
  )
  if (found === undefined) return null
  const row = readRow(publicationRow, found)
  const since = row.finished_at ?? 0
  return isTakenDown(connection, { articleId, targetId, since }) ? null : row
}

function newestDayFirst(a: PublishedArticle, b: PublishedArticle): number {
  const [dayA, dayB] = [a.coverage.article.fields.day, b.coverage.article.fields.day]
  if (dayA !== dayB) return dayA < dayB ? 1 : -1
  return b.firstPublishedAt - a.firstPublishedAt
}
