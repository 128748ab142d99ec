import { z } from 'zod'
import { contentHash } from '../content-hash'
import type { Connection } from './connection'
import { readRow } from './rows'

/** What a line of history says beside its text: who, when, why, of what. */
export const sealedColumns = `id, article_id, entry_id, at, opened_at, author, cause, content_hash,
  entry_state, posted_at, edited_at, withdrawn_at, ended_at`

/** The hash over those columns: a changed byte in a name or a time is seen, as one in the text is. */
export function sealOf(cells: readonly unknown[]): string {
  return contentHash(JSON.stringify(cells))
}

/** The hash that ties a line to the one before it in the file; the first has none before it. */
export function chainOf(before: string | null, seal: string): string {
  return contentHash(`${before ?? ''}\n${seal}`)
}

/** Seals the newest line of the file's history, just written, and ties it to the one before it. */
export function sealRevision(connection: Connection, position: number): void {
  const row = connection.get(`SELECT ${sealedColumns} FROM revisions WHERE position = ?`, position)
  const seal = sealOf(Object.values(readRow(z.record(z.string(), z.unknown()), row)))
  connection.run(
    'UPDATE revisions SET seal = ?, chain = ? WHERE position = ?',
    ...[seal, chainOf(chainBefore(connection, position), seal), position],
  )
}

// Inside the writer's transaction: whoever else writes waits, and ties her line to this one.
function chainBefore(connection: Connection, position: number): string | null {
  const row = connection.get('SELECT chain FROM revisions WHERE position = ?', position - 1)
  return row === undefined ? null : readRow(z.object({ chain: z.string() }), row).chain
}
