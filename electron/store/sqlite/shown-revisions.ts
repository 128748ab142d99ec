import { z } from 'zod'
import { entryId, type ArticleId, type EntryId, type TargetId } from '../../../shared/ids'
import type { ChangeNature } from '../../../shared/model/correction'
import type { ShownRevision } from '../../../shared/publish/change-log'
import type { Connection } from './connection'
import { readContent, readRow, snapshotColumns, snapshotRow } from './rows'

/**
 * What of an article each verified sending to a target showed for the first time, oldest first: only
 * of texts that were ever shown in more than one form, or stand in another one now. Which these are is
 * known from indexes alone, so an article of a thousand updates of which one was changed costs one.
 */
export function shownRevisions(
  connection: Connection,
  articleId: ArticleId,
  targetId: TargetId,
): readonly ShownRevision[] {
  const rows = connection
    .all(showings, articleId, targetId, articleId)
    .map((raw) => readRow(showingRow, raw))
  const forms = new Map<EntryId | null, number>()
  for (const { entry_id: id } of rows) forms.set(id, (forms.get(id) ?? 0) + 1)
  return rows
    .filter(({ entry_id: id, stands }) => (forms.get(id) ?? 0) > 1 || stands === 0)
    .map(({ entry_id, position, started_at: at, cause, edited_at: editedAt }) => ({
      entryId: entry_id,
      at,
      told: cause === null ? null : natures[cause],
      editedAt,
      content: contentAt(connection, position),
    }))
}

const natures: Readonly<Record<z.output<typeof decision>, ChangeNature>> = {
  'minor-fix': 'minor',
  updated: 'update',
  corrected: 'correction',
  clarified: 'clarification',
}

const decision = z.enum(['minor-fix', 'updated', 'corrected', 'clarified'])

// The newest line of each text within what a sending was the first to take; and what was said of it.
const showings = `
  WITH sent AS (
    SELECT position, started_at, last_revision,
      lag(last_revision, 1, 0) OVER (ORDER BY position) AS before
    FROM publications WHERE article_id = ? AND target_id = ? AND state = 'verified'
  ), shown AS (
    SELECT sent.position AS sending, sent.started_at, sent.before, r.article_id, r.entry_id,
      max(r.position) AS position
    FROM sent JOIN revisions r INDEXED BY revisions_of_article
      ON r.article_id = ? AND r.position > sent.before AND r.position <= sent.last_revision
    GROUP BY sent.position, r.entry_id
  )
  SELECT shown.entry_id, shown.position, shown.started_at, s.edited_at,
    (SELECT c.cause FROM revisions c WHERE c.article_id = shown.article_id
      AND c.entry_id IS shown.entry_id AND c.position > shown.before AND c.position <= shown.position
      AND c.cause IN ('minor-fix', 'updated', 'corrected', 'clarified')
      ORDER BY c.position DESC LIMIT 1) AS cause,
    NOT EXISTS (SELECT 1 FROM revisions n WHERE n.article_id = shown.article_id
      AND n.entry_id IS shown.entry_id AND n.position > shown.position) AS stands
  FROM shown JOIN revisions s ON s.position = shown.position
  WHERE s.entry_state IS NOT 'composing' ORDER BY shown.sending, shown.position`

const showingRow = z.object({
  entry_id: z.string().transform(entryId).nullable(),
  position: z.number(),
  started_at: z.number(),
  edited_at: z.number().nullable(),
  cause: decision.nullable(),
  stands: z.number(),
})

function contentAt(connection: Connection, position: number) {
  const row = connection.get(
    `SELECT ${snapshotColumns} FROM revisions r WHERE r.position = ?`,
    position,
  )
  return readContent(readRow(snapshotRow, row))
}
