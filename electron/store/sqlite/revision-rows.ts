import { appError } from '../../../shared/app-error'
import type { RevisionId } from '../../../shared/ids'
import { err, ok, type Result } from '../../../shared/result'
import type { Connection } from './connection'
import { readRow, snapshotColumns, snapshotRow, type SnapshotRow } from './rows'

/** Reads one revision with its text. */
export function findRevision(connection: Connection, id: RevisionId): Result<SnapshotRow> {
  const found = connection.get(`SELECT ${snapshotColumns} FROM revisions r WHERE r.id = ?`, id)
  if (found !== undefined) return ok(readRow(snapshotRow, found))
  return err(
    appError('not-found', 'This revision is not in the history.', 'Open the history again.'),
  )
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
