import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import type { ArticleId } from '../../../shared/ids'
import { ok, type Result } from '../../../shared/result'
import type { HistoryVerified } from '../revision-store'
import { checkedColumns, checkedSource, checkLine, nothingChecked } from './check-line'
import type { Connection } from './connection'
import { readRow } from './rows'
import { findArticle } from './stored-article'
import { guarded } from './store-failure'

/** Lines checked at one go: a moment that nobody typing feels. */
const sliceLines = 200

/**
 * Checks every line of an article (or of all) against its hashes and the line before it, in slices,
 * so that saving goes on meanwhile. Stops at the first broken line.
 */
export async function verifyHistory(
  connection: Connection,
  of: ArticleId | 'all',
): Promise<Result<HistoryVerified>> {
  const begun = guarded(() => (of === 'all' ? ok(null) : findArticle(connection, of)))
  if (!begun.ok) return begun
  let state: Slice = { verified: nothingChecked, position: 0, done: false }
  while (!state.done) {
    const from = state
    const slice = guarded(() => ok(checkSlice(connection, of, from)))
    if (!slice.ok) return slice
    state = slice.value
    await setImmediate()
  }
  return ok(state.verified)
}

interface Slice {
  readonly verified: HistoryVerified
  /** Of the last line read. */
  readonly position: number
  readonly done: boolean
}

function checkSlice(connection: Connection, of: ArticleId | 'all', from: Slice): Slice {
  const mine = of === 'all' ? '' : 'r.article_id = ? AND '
  const rows = connection.all(
    `SELECT ${named} FROM ${checkedSource} WHERE ${mine}r.position > ?
      ORDER BY r.position LIMIT ${String(sliceLines)}`,
    ...(of === 'all' ? [] : [of]),
    from.position,
  )
  let { verified, position } = from
  for (const raw of rows) {
    const cells = Object.values(readRow(z.record(z.string(), z.unknown()), raw))
    verified = checkLine(verified, cells)
    position = Number(cells[0])
  }
  return { verified, position, done: verified.broken !== null || rows.length < sliceLines }
}

// Two columns of one name would be one in the row.
const named = checkedColumns.map((column, index) => `${column} AS c${String(index)}`).join(', ')
