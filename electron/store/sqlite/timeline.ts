import { z } from 'zod'
import type { ArticleId } from '../../../shared/ids'
import { ok, type Result } from '../../../shared/result'
import type { SeenRevision, Timeline, TimelineAsked } from '../revision-store'
import type { Cell, Connection } from './connection'
import { readRevisionSummary } from './read-models'
import { findPosition } from './revision-rows'
import { readRow, revisionColumns, revisionRow } from './rows'
import { followedAt, seenSpans, sendingsSince, type Sendings } from './seen-spans'
import { findArticle } from './stored-article'

/** A page of an article's timeline: from indexes alone until its lines are known. */
export function timeline(connection: Connection, asked: TimelineAsked): Result<Timeline> {
  const found = findArticle(connection, asked.articleId)
  if (!found.ok) return found
  const end =
    asked.before === null ? ok(Number.MAX_SAFE_INTEGER) : findPosition(connection, asked.before)
  if (!end.ok) return end
  const part = { from: 0, before: end.value, limit: asked.limit }
  const lines = asked.onlySeen
    ? seenLines(connection, asked, part)
    : anyLines(connection, asked, part)
  return ok({ lines, ...whoWrote(connection, asked.articleId) })
}

/** A stretch of history: positions after `from` and before `before`, the newest `limit` of them. */
interface Part {
  readonly from: number
  readonly before: number
  readonly limit: number
}

function anyLines(
  connection: Connection,
  asked: TimelineAsked,
  part: Part,
): readonly SeenRevision[] {
  const rows = readLines(connection, asked, { part, also: [] })
  const sendings = sendingsSince(connection, asked.articleId, rows.at(-1)?.position ?? 0)
  return rows.map((row) => withSpans(connection, sendings, row))
}

function seenLines(
  connection: Connection,
  asked: TimelineAsked,
  { before, limit }: Part,
): readonly SeenRevision[] {
  const sendings = sendingsSince(connection, asked.articleId, 0)
  const lines: SeenRevision[] = []
  for (const { from, end, taken } of stretches(asked, sendings)) {
    let part = { from, before: Math.min(before, end + 1), limit: limit - lines.length }
    for (let more = part.before > from + 1; more;) {
      const rows = readLines(connection, asked, { part, also: [taken] })
      const read = rows.map((row) => withSpans(connection, sendings, row))
      for (const line of read) if (line.seen.length > 0) lines.push(line)
      if (lines.length === limit) return lines
      more = rows.length === part.limit
      part = { from, before: rows.at(-1)?.position ?? from, limit: limit - lines.length }
    }
  }
  return lines
}

/** Positions after `from` up to `end`, and which lines there a sending took. */
interface Stretch {
  readonly from: number
  readonly end: number
  readonly taken: Filter
}

/**
 * What was the newest of its entry when a sending began was taken by it. Of one entry those lines are
 * looked up, one for each sending. Of the whole page only the last line of each entry between two
 * sendings can be one, so each stretch is read once, however few of its lines went out.
 */
function stretches(asked: TimelineAsked, sendings: Sendings): readonly Stretch[] {
  if (asked.entryId !== 'all') {
    return [{ from: 0, end: Number.MAX_SAFE_INTEGER - 1, taken: takenOfEntry(asked) }]
  }
  const reaches = [...sendings.byTarget.values()].flatMap((some) =>
    some.map((one) => one.last_revision),
  )
  const ends = [...new Set(reaches)].sort((a, b) => b - a)
  return ends.map((end, index) => {
    const from = ends[index + 1] ?? 0
    return { from, end, taken: lastOfEach(asked, from, end) }
  })
}

function takenOfEntry({ articleId, entryId }: TimelineAsked): Filter {
  return {
    sql: `r.position IN (SELECT (SELECT max(n.position) FROM revisions n
        WHERE n.article_id = p.article_id AND n.entry_id IS ? AND n.position <= p.last_revision)
      FROM publications p WHERE p.article_id = ? AND p.state = 'verified')`,
    cells: [entryId, articleId],
  }
}

// The sign keeps SQLite from beginning with this condition: only for lines that pass the other filters
// is it worth finding out, and where none does, not at all.
function lastOfEach({ articleId }: TimelineAsked, from: number, end: number): Filter {
  return {
    sql: `+r.position IN (SELECT max(position) FROM revisions
      WHERE article_id = ? AND position > ? AND position <= ? GROUP BY entry_id)`,
    cells: [articleId, from, end],
  }
}

interface Filter {
  readonly sql: string
  readonly cells: readonly Cell[]
}

function readLines(
  connection: Connection,
  asked: TimelineAsked,
  { part, also }: { readonly part: Part; readonly also: readonly Filter[] },
): readonly TimelineRow[] {
  const conditions = [...filtersOf(asked), ...also]
  const rows = connection.all(
    `SELECT ${revisionColumns}, r.entry_state, ${followedAt} AS followed,
      octet_length(r.content) AS bytes FROM revisions r
      WHERE r.article_id = ? AND r.position > ? AND r.position < ?
        ${conditions.map(({ sql }) => `AND ${sql}`).join(' ')}
      ORDER BY r.position DESC LIMIT ?`,
    ...[asked.articleId, part.from, part.before],
    ...[...conditions.flatMap(({ cells }) => cells), part.limit],
  )
  return rows.map((raw) => readRow(timelineRow, raw))
}

function filtersOf({ entryId, cause, author }: TimelineAsked): readonly Filter[] {
  return [
    ...(entryId === 'all' ? [] : [{ sql: 'r.entry_id IS ?', cells: [entryId] }]),
    ...(cause === null ? [] : [{ sql: 'r.cause = ?', cells: [cause] }]),
    ...(author === null ? [] : [{ sql: 'r.author = ?', cells: [author] }]),
  ]
}

const timelineRow = revisionRow.extend({
  entry_state: z.string().nullable(),
  followed: z.number().nullable(),
  bytes: z.number(),
})

type TimelineRow = z.output<typeof timelineRow>

function withSpans(connection: Connection, sendings: Sendings, row: TimelineRow): SeenRevision {
  const seen = seenSpans(connection, sendings, row)
  return { ...readRevisionSummary(row), seen, bytes: row.bytes }
}

function whoWrote(connection: Connection, id: ArticleId): Pick<Timeline, 'total' | 'authors'> {
  const rows = connection
    .all('SELECT author, lines FROM writers WHERE article_id = ? ORDER BY author', id)
    .map((raw) => readRow(writerRow, raw))
  return {
    total: rows.reduce((sum, { lines }) => sum + lines, 0),
    authors: rows.map(({ author }) => author),
  }
}

const writerRow = z.object({ author: z.string(), lines: z.number() })
