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

/** Seals a line of history just written. */
export function sealRevision(connection: Connection, position: number): void {
  const row = connection.get(`SELECT ${sealedColumns} FROM revisions WHERE position = ?`, position)
  const cells = Object.values(readRow(z.record(z.string(), z.unknown()), row))
  connection.run('UPDATE revisions SET seal = ? WHERE position = ?', sealOf(cells), position)
}
