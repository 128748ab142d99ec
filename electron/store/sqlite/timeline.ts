import { z } from 'zod'
import type { ArticleId, RevisionId } from '../../../shared/ids'
import { ok, type Result } from '../../../shared/result'
import type { SeenRevision, Timeline, TimelineAsked } from '../revision-store'
import type { Cell, Connection } from './connection'
import { readRevisionSummary } from './read-models'
import { findRevision } from './revision-rows'
import { readRow, revisionColumns, revisionRow } from './rows'
import { seenSpans, wasSeen } from './seen-spans'
import { findArticle } from './stored-article'

/** A page of an article's timeline: from indexes alone until its lines are known. */
export function timeline(connection: Connection, asked: TimelineAsked): Result<Timeline> {
  const found = findArticle(connection, asked.articleId)
  if (!found.ok) return found
  const before = beforePosition(connection, asked.before)
  if (!before.ok) return before
  const lines = pageOf(connection, asked, before.value)
  return ok({ lines, ...whoWrote(connection, asked.articleId) })
}

function beforePosition(connection: Connection, id: RevisionId | null): Result<number> {
  if (id === null) return ok(Number.MAX_SAFE_INTEGER)
  const found = findRevision(connection, id)
  return found.ok ? ok(found.value.position) : found
}

function pageOf(
  connection: Connection,
  asked: TimelineAsked,
  before: number,
): readonly SeenRevision[] {
  const conditions = filtersOf(asked).filter((filter) => filter !== null)
  const rows = connection.all(
    `SELECT ${revisionColumns} FROM revisions r
      WHERE r.article_id = ? AND r.position < ?${conditions.map(({ sql }) => ` AND ${sql}`).join('')}
      ORDER BY r.position DESC LIMIT ?`,
    ...[asked.articleId, before, ...conditions.flatMap(({ cells }) => cells), asked.limit],
  )
  return rows.map((raw) => {
    const row = readRow(revisionRow, raw)
    return { ...readRevisionSummary(row), seen: seenSpans(connection, row.position) }
  })
}

interface Filter {
  readonly sql: string
  readonly cells: readonly Cell[]
}

function filtersOf(asked: TimelineAsked): readonly (Filter | null)[] {
  const { entryId, cause, author, onlySeen } = asked
  return [
    entryId === 'all' ? null : { sql: 'r.entry_id IS ?', cells: [entryId] },
    cause === null ? null : { sql: 'r.cause = ?', cells: [cause] },
    author === null ? null : { sql: 'r.author = ?', cells: [author] },
    onlySeen ? { sql: wasSeen, cells: [] } : null,
  ]
}

function whoWrote(connection: Connection, id: ArticleId): Pick<Timeline, 'total' | 'authors'> {
  const rows = connection
    .all('SELECT author, count(*) AS lines FROM revisions WHERE article_id = ? GROUP BY author', id)
    .map((raw) => readRow(writerRow, raw))
  return {
    total: rows.reduce((sum, { lines }) => sum + lines, 0),
    authors: rows.map(({ author }) => author),
  }
}

const writerRow = z.object({ author: z.string(), lines: z.number() })
