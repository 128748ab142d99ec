import { z } from 'zod'
import { appError, type AppError } from '../../../shared/app-error'
import type { RevisionId } from '../../../shared/ids'
import { err, ok, type Result } from '../../../shared/result'
import type { Connection } from './connection'
import { readRow, snapshotColumns, snapshotRow, type SnapshotRow } from './rows'

/** Reads one revision with its text. */
export function findRevision(connection: Connection, id: RevisionId): Result<SnapshotRow> {
  const found = connection.get(`SELECT ${snapshotColumns} FROM revisions r WHERE r.id = ?`, id)
  return found === undefined ? err(notInHistory()) : ok(readRow(snapshotRow, found))
}

/** Where a revision lies in history. */
export function findPosition(connection: Connection, id: RevisionId): Result<number> {
  const found = connection.get('SELECT position FROM revisions WHERE id = ?', id)
  return found === undefined ? err(notInHistory()) : ok(readRow(positionRow, found).position)
}

const positionRow = z.object({ position: z.number() })

function notInHistory(): AppError {
  return appError('not-found', 'This revision is not in the history.', 'Open the history again.')
}

/** Reads the revision of the same entry before one; undefined: it is the entry's first. */
export function revisionBefore(
  connection: Connection,
  { article_id: article, entry_id: entry, position }: SnapshotRow,
): SnapshotRow | undefined {
  const found = connection.get(
    `SELECT ${snapshotColumns} FROM revisions r
      WHERE r.article_id = ? AND r.entry_id IS ? AND r.position < ?
      ORDER BY r.position DESC LIMIT 1`,
    ...[article, entry, position],
  )
  return found === undefined ? undefined : readRow(snapshotRow, found)
}
