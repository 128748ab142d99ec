import { z } from 'zod'
import { appError, type AppError } from '../../../shared/app-error'
import type { RevisionId } from '../../../shared/ids'
import { utcTime, type Instant } from '../../../shared/model/stamp'
import { err, ok, type Result } from '../../../shared/result'
import { sentence } from '../../../shared/words/sentence'
import type { Connection } from './connection'
import { readRow, snapshotColumns, snapshotRow, type SnapshotRow } from './rows'

/** Reads one revision with its text. */
export function findRevision(connection: Connection, id: RevisionId): Result<SnapshotRow> {
  const found = connection.get(`SELECT ${snapshotColumns} FROM revisions r WHERE r.id = ?`, id)
  return found === undefined ? err(notInHistory()) : ok(readRow(snapshotRow, found))
}

/** The same where its text is still there; fails with `revision-thinned` where it was let go. */
export function findKept(connection: Connection, id: RevisionId): Result<SnapshotRow> {
  const found = findRevision(connection, id)
  if (!found.ok || found.value.thinned_at === null) return found
  return err(letGo(connection, found.value, found.value.thinned_at))
}

function letGo(connection: Connection, row: SnapshotRow, at: Instant): AppError {
  const before = keptBefore(connection, row)
  const after = keptAfter(connection, row)
  const kept = [before, after].flatMap((one) => (one === undefined ? [] : [utcTime(one.at)]))
  return appError(
    'revision-thinned',
    sentence(
      'The text of this line, typed in between on {time}, was let go on {time2} to save space; who typed it, and when, is kept.',
      { time: utcTime(row.at), time2: utcTime(at) },
    ),
    sentence('The texts around it are kept: of {list}. Take one of those.', {
      list: kept.join(' and of '),
    }),
  )
}

/** Where a revision lies in history. */
export function findPosition(connection: Connection, id: RevisionId): Result<number> {
  const found = connection.get('SELECT position FROM revisions WHERE id = ?', id)
  return found === undefined ? err(notInHistory()) : ok(readRow(positionRow, found).position)
}

const positionRow = z.object({ position: z.number() })

function notInHistory(): AppError {
  return appError(
    'not-found',
    sentence('This revision is not in the history.'),
    sentence('Open the history again.'),
  )
}

/** Reads the newest of the same entry before one whose text is kept; undefined: it is the first. */
export function keptBefore(
  connection: Connection,
  { article_id: article, entry_id: entry, position }: SnapshotRow,
): SnapshotRow | undefined {
  const found = connection.get(
    `SELECT ${snapshotColumns} FROM revisions r
      WHERE r.article_id = ? AND r.entry_id IS ? AND r.position < ? AND r.thinned_at IS NULL
      ORDER BY r.position DESC LIMIT 1`,
    ...[article, entry, position],
  )
  return found === undefined ? undefined : readRow(snapshotRow, found)
}

function keptAfter(
  connection: Connection,
  { article_id: article, entry_id: entry, position }: SnapshotRow,
): SnapshotRow | undefined {
  const found = connection.get(
    `SELECT ${snapshotColumns} FROM revisions r
      WHERE r.article_id = ? AND r.entry_id IS ? AND r.position > ? AND r.thinned_at IS NULL
      ORDER BY r.position LIMIT 1`,
    ...[article, entry, position],
  )
  return found === undefined ? undefined : readRow(snapshotRow, found)
}
