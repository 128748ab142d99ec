import type { TargetId } from '../../../shared/ids'
import type { Coverage } from '../../../shared/model/coverage'
import { newestFirst, type ArticleBody, type Update } from '../../../shared/model/update'
import type { PublishedArticle } from '../content-store'
import { z } from 'zod'
import type { Connection } from './connection'
import { readArticleRow, readEntryRow } from './read-models'
import { publicationRow, readRow, type PublicationRow } from './rows'
import { sentEntries, sentFields } from './sent-revisions'
import { DamagedRow } from './store-failure'

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

const lastVerified = `
  SELECT p.*, ends.first_started_at FROM publications p JOIN (
    SELECT max(position) AS position, min(started_at) AS first_started_at FROM publications
      WHERE target_id = ? AND state = 'verified' GROUP BY article_id
  ) ends USING (position)`

const lastVerifiedRow = publicationRow.extend({ first_started_at: z.number() })

function published(
  connection: Connection,
  row: PublicationRow & { readonly first_started_at: number },
): PublishedArticle {
  const coverage = coverageAsSent(connection, row)
  return { coverage, url: row.url, firstPublishedAt: row.first_started_at }
}

function coverageAsSent(connection: Connection, publication: PublicationRow): Coverage {
  const article = readArticleRow(sentFields(connection, publication))
  const bodies: ArticleBody[] = []
  const updates: Update[] = []
  let modifiedAt = article.createdAt
  for (const row of sentEntries(connection, publication)) {
    const entry = readEntryRow(row)
    if (entry.kind === 'body') bodies.push(entry.body)
    else updates.push(entry.update)
    modifiedAt = Math.max(modifiedAt, row.at)
  }
  const [body] = bodies
  if (body === undefined) throw new DamagedRow(`article ${article.id} was sent without its text`)
  return { article: { ...article, modifiedAt }, body, updates: newestFirst(updates) }
}

function newestDayFirst(a: PublishedArticle, b: PublishedArticle): number {
  const [dayA, dayB] = [a.coverage.article.fields.day, b.coverage.article.fields.day]
  if (dayA !== dayB) return dayA < dayB ? 1 : -1
  return b.firstPublishedAt - a.firstPublishedAt
}
