import { z } from 'zod'
import { isLetGo, thinAfterMs } from '../../../shared/history/thinning-policy'
import type { Instant } from '../../../shared/model/stamp'
import type { ThinAsked, ThinnedSlice, ThinPlace } from '../revision-store'
import type { Connection } from './connection'
import { readRow } from './rows'
import { nextAuthor, nextCause, wasTaken } from './thinning-facts'

/** Lines looked at in one slice: a few milliseconds, in which nobody else can save. */
const sliceLines = 20

/**
 * Lets go of the text of the next few lines that may lose it. The line itself stays, with its seal and
 * its place in the chain. The space within the file is used again; the file does not shrink, for that
 * would mean writing all of it anew.
 */
export function thinRevisions(connection: Connection, asked: ThinAsked): ThinnedSlice {
  const rows = candidates(connection, asked)
  const old = rows.filter(({ next_author: nextAuthor, ...row }) =>
    isLetGo({ ...row, nextAuthor, sent: row.sent === 1 }, asked.at),
  )
  if (!asked.dryRun) for (const { position } of old) letGo(connection, position, asked.at)
  return {
    lines: old.length,
    bytes: old.reduce((sum, { bytes }) => sum + bytes, 0),
    next: rows.length < sliceLines ? null : placeOf(rows.at(-1)),
  }
}

// Taken out and put back within one transaction: SQLite gives a page's room to others only when a row
// leaves it, and a row that merely became shorter would save nothing.
function letGo(connection: Connection, position: number, at: Instant): void {
  const row = connection.get('SELECT * FROM revisions WHERE position = ?', position)
  const kept = { ...readRow(wholeRow, row), content: '', thinned_at: at }
  const columns = Object.keys(kept)
  connection.run('DELETE FROM revisions WHERE position = ?', position)
  connection.run(
    `INSERT INTO revisions (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ...Object.values(kept),
  )
}

const wholeRow = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

function candidates(connection: Connection, asked: ThinAsked): readonly Candidate[] {
  const { at, position } = asked.after ?? { at: Number.MIN_SAFE_INTEGER, position: 0 }
  const newest = Math.min(asked.olderThan, asked.at - thinAfterMs)
  const rows = connection.all(
    `SELECT r.position, r.at, r.cause, r.author, ${nextCause} AS next,
        ${nextAuthor} AS next_author, ${wasTaken} AS sent, octet_length(r.content) AS bytes
      FROM revisions r INDEXED BY revisions_to_thin
      WHERE r.cause = 'typed' AND r.thinned_at IS NULL AND r.at <= ? AND (r.at, r.position) > (?, ?)
      ORDER BY r.at, r.position LIMIT ${String(sliceLines)}`,
    ...[newest, at, position],
  )
  return rows.map((row) => readRow(candidateRow, row))
}

const candidateRow = z.object({
  position: z.number(),
  at: z.number(),
  cause: z.string(),
  author: z.string(),
  next: z.string().nullable(),
  next_author: z.string().nullable(),
  sent: z.number(),
  bytes: z.number(),
})

type Candidate = z.output<typeof candidateRow>

function placeOf(row: Candidate | undefined): ThinPlace | null {
  return row === undefined ? null : { at: row.at, position: row.position }
}
