import { z } from 'zod'
import { publicationId, targetId } from '../../../shared/ids'
import type { SeenSpan } from '../revision-store'
import type { Connection } from './connection'
import { readRow } from './rows'

/**
 * The position at which a revision `r` was followed by another of its entry, as SQL; null where it is
 * the newest.
 */
export const followedAt = `(SELECT min(n.position) FROM revisions n
  WHERE n.article_id = r.article_id AND n.entry_id IS r.entry_id AND n.position > r.position)`

/** The verified publications `p` that showed a revision `r` to readers, as SQL. */
const showings = `publications p WHERE p.article_id = r.article_id AND p.state = 'verified'
  AND p.last_revision >= r.position AND p.last_revision < coalesce(${followedAt}, 9e15)
  AND r.entry_state IS NOT 'composing'
  AND (r.entry_state IS NOT 'withdrawn' OR EXISTS (${hadBefore()}))`

/** Whether readers saw a revision `r`, as a condition in SQL. */
export const wasSeen = `EXISTS (SELECT 1 FROM ${showings})`

// Of an update withdrawn before anybody saw it no tombstone speaks: there was nothing to see.
function hadBefore(): string {
  return `SELECT 1 FROM publications b WHERE b.article_id = p.article_id AND b.state = 'verified'
    AND b.target_id = p.target_id AND b.last_revision < r.position
    AND 'posted' = (SELECT s.entry_state FROM revisions s INDEXED BY revisions_of_entry
      WHERE s.article_id = r.article_id AND s.entry_id = r.entry_id AND s.position <= b.last_revision
      ORDER BY s.position DESC LIMIT 1)`
}

/** When readers saw the revision at a position, a span for each target. */
export function seenSpans(connection: Connection, position: number): readonly SeenSpan[] {
  return connection.all(spans, position).map((raw) => {
    const row = readRow(spanRow, raw)
    const { id, target_id: target, url, seen_from: from, seen_to: to } = row
    return { publicationId: id, targetId: target, url, from, to }
  })
}

// Beside `min` SQLite gives the other columns of that very row: the first sending that showed it.
const spans = `
  SELECT first.id, first.target_id, first.url, first.finished_at AS seen_from, (
    SELECT x.finished_at FROM publications x WHERE x.article_id = first.article_id
      AND x.target_id = first.target_id AND x.state = 'verified'
      AND x.last_revision >= first.followed ORDER BY x.position LIMIT 1) AS seen_to
  FROM (
    SELECT p.id, p.article_id, p.target_id, p.url, p.finished_at, min(p.position),
      ${followedAt} AS followed
    FROM revisions r, ${showings} AND r.position = ? GROUP BY p.target_id
  ) first ORDER BY seen_from, first.id`

const spanRow = z.object({
  id: z.string().transform(publicationId),
  target_id: z.string().transform(targetId),
  url: z.string(),
  seen_from: z.number(),
  seen_to: z.number().nullable(),
})
