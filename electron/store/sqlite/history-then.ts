import { z } from 'zod'
import type { ArticleId } from '../../../shared/ids'
import type { Coverage } from '../../../shared/model/coverage'
import type { Instant } from '../../../shared/model/stamp'
import { newestFirst, type ArticleBody, type Update } from '../../../shared/model/update'
import type { Connection } from './connection'
import { readArticleRow, readEntryRow } from './read-models'
import {
  articleColumns,
  articleRow,
  entryColumns,
  entryRow,
  readRow,
  type ArticleRow,
  type EntryRow,
  type PublicationRow,
} from './rows'
import { DamagedRow } from './store-failure'

/** An article as history stood after a position: one number, however many entries it holds. */
export interface Moment {
  readonly articleId: ArticleId
  readonly position: number
}

/** The moment a publication sent. */
export function momentOf({
  article_id: articleId,
  last_revision: position,
}: PublicationRow): Moment {
  return { articleId, position }
}

/**
 * The last moment of an article by a time; null: it was not begun. By place, not by time: where a
 * clock was set back, this is still a state the article truly had.
 */
export function momentAt(connection: Connection, articleId: ArticleId, at: Instant): Moment | null {
  const row = connection.get(
    `SELECT position FROM revisions WHERE article_id = ? AND at <= ?
      ORDER BY position DESC LIMIT 1`,
    ...[articleId, at],
  )
  if (row === undefined) return null
  return { articleId, position: readRow(z.object({ position: z.number() }), row).position }
}

// By this index they come entry by entry; by the other one all of them would have to be sorted.
/** The newest revision of everything in an article (first `?`) up to a position (second `?`), as SQL. */
export const positionsThen = `
  SELECT max(position) AS position FROM revisions INDEXED BY revisions_of_entry
    WHERE article_id = ? AND position <= ? GROUP BY entry_id`

/** Whose view: the newsroom’s with all it was writing, or only what goes to readers. */
export type View = 'all' | 'public'

/** The entries as they were, as far as their text is kept. */
export function entriesThen(
  connection: Connection,
  { articleId, position }: Moment,
  view: View,
): readonly EntryRow[] {
  return connection
    .all(
      `SELECT ${entryColumns} FROM (${positionsThen}) JOIN revisions r USING (position)
        JOIN entries e ON e.id = r.entry_id
        WHERE e.discarded_at IS NULL AND (? = 'all' OR r.entry_state IS NOT 'composing')`,
      ...[articleId, position, view],
    )
    .map((row) => kept(connection, readRow(entryRow, row)))
}

/**
 * Of what went to readers then, the entries that read otherwise than what is noted as sent: of a long
 * day one or two, found without looking at the others.
 */
export function entriesNotAsSent(
  connection: Connection,
  { articleId, position }: Moment,
): readonly EntryRow[] {
  // Whoever was not written to since stands as it then did.
  const rows = connection.all(
    `WITH looked_at AS (
        SELECT id FROM entries WHERE article_id = ?
          AND content_hash IS NOT sent_hash AND state IS NOT 'composing'
        UNION SELECT id FROM entries WHERE revision > ? AND article_id = ?
      )
      SELECT ${entryColumns} FROM looked_at JOIN entries e USING (id)
        JOIN revisions r ON r.position =
          (SELECT max(position) FROM revisions INDEXED BY revisions_of_entry
            WHERE article_id = ? AND entry_id = e.id AND position <= ?)
        WHERE e.discarded_at IS NULL AND r.entry_state IS NOT 'composing'`,
    ...[articleId, position, articleId, articleId, position],
  )
  return rows
    .map((row) => kept(connection, readRow(entryRow, row)))
    .filter((row) => row.content_hash !== row.sent_hash)
}

// The newest text by then may be one that was let go; no sending ever took such a one.
function kept(connection: Connection, row: EntryRow): EntryRow {
  if (row.thinned_at === null) return row
  const before = connection.get(
    `SELECT ${entryColumns} FROM revisions r JOIN entries e ON e.id = r.entry_id
      WHERE r.article_id = ? AND r.entry_id = ? AND r.position < ? AND r.thinned_at IS NULL
      ORDER BY r.position DESC LIMIT 1`,
    ...[row.article_id, row.entry_id, row.position],
  )
  return readRow(entryRow, before)
}

/** The fields as they were. */
export function fieldsThen(connection: Connection, { articleId, position }: Moment): ArticleRow {
  const row = connection.get(
    `SELECT ${articleColumns} FROM articles a JOIN revisions r ON r.position =
      (SELECT position FROM revisions
        WHERE article_id = a.id AND entry_id IS NULL AND position <= ? AND thinned_at IS NULL
        ORDER BY position DESC LIMIT 1) WHERE a.id = ?`,
    ...[position, articleId],
  )
  return readRow(articleRow, row)
}

/** The whole article as it was; its versions are those of today. */
export function coverageThen(connection: Connection, moment: Moment, view: View): Coverage {
  const fields = fieldsThen(connection, moment)
  const bodies: ArticleBody[] = []
  const updates: Update[] = []
  let modifiedAt = fields.at
  for (const row of entriesThen(connection, moment, view)) {
    const entry = readEntryRow(row)
    if (entry.kind === 'body') bodies.push(entry.body)
    else updates.push(entry.update)
    modifiedAt = Math.max(modifiedAt, row.at)
  }
  const [body] = bodies
  if (body === undefined) throw new DamagedRow(`article ${moment.articleId} had no original entry`)
  const article = { ...readArticleRow(fields), modifiedAt }
  return { article, body, updates: newestFirst(updates) }
}
