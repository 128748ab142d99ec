import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import type { ArticleId } from '../../../shared/ids'
import { ok, type Result } from '../../../shared/result'
import type { HistoryVerified } from '../revision-store'
import type { Connection } from './connection'
import { brokenLine, checkedColumns, checkedSource } from './line-fault'
import { readRow } from './rows'
import { findArticle } from './stored-article'
import { guarded } from './store-failure'

/** How many bytes of text, about, are checked at one go: a moment that nobody typing feels. */
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
  let state: Slice = { verified: nothingYet, position: 0, done: false }
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
  /** Of the last line checked. */
  readonly position: number
  readonly done: boolean
}

const nothingYet: HistoryVerified = { revisions: 0, lastAt: null, head: null, broken: null }

function checkSlice(connection: Connection, of: ArticleId | 'all', from: Slice): Slice {
  const mine = of === 'all' ? '' : 'r.article_id = ? AND '
  const rows = connection.all(
    `SELECT ${checkedColumns} FROM ${checkedSource} WHERE ${mine}r.position > ?
      ORDER BY r.position LIMIT ${String(sliceLines)}`,
    ...(of === 'all' ? [] : [of]),
    from.position,
  )
  let { verified, position } = from
  for (const raw of rows) {
    const row = readRow(z.record(z.string(), z.unknown()), raw)
    const broken = brokenLine(Object.values(row))
    if (broken !== null) return { verified: { ...verified, broken }, position, done: true }
    position = Number(row['position'])
    const [revisions, lastAt] = [verified.revisions + 1, Number(row['at'])]
    verified = { revisions, lastAt, head: String(row['chain']), broken: null }
  }
  return { verified, position, done: rows.length < sliceLines }
}
