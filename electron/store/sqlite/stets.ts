import { z } from 'zod'
import { entryId, type ArticleId } from '../../../shared/ids'
import { stetKinds, type Stet } from '../../../shared/model/stet'
import { ok } from '../../../shared/result'
import type { StetStore } from '../stet-store'
import type { Connection } from './connection'
import { readRow } from './rows'
import { guarded } from './store-failure'
import { findArticle } from './stored-article'
import { inTransaction } from './transaction'

/** The slips let stand in a newsroom’s file. */
export function stetStore(connection: Connection): StetStore {
  return {
    of: (id) => guarded(() => ok(stetsOf(connection, id))),
    add: (id, stets) =>
      inTransaction(connection, () => {
        const found = findArticle(connection, id)
        if (!found.ok) return found
        for (const { kind, entryId: entry, words } of stets) {
          connection.run(
            'INSERT OR IGNORE INTO stets (article_id, kind, entry_id, words) VALUES (?, ?, ?, ?)',
            ...[id, kind, entry ?? '', words],
          )
        }
        return ok(stetsOf(connection, id))
      }),
    takeBack: (id) =>
      inTransaction(connection, () => {
        connection.run('DELETE FROM stets WHERE article_id = ?', id)
        return ok(stetsOf(connection, id))
      }),
  }
}

/** Names that are two stay two in an article that goes on from another; entries of that are not in it. */
export function keepTwoNames(connection: Connection, from: ArticleId, to: ArticleId): void {
  connection.run(
    `INSERT INTO stets (article_id, kind, entry_id, words)
      SELECT ?, kind, entry_id, words FROM stets WHERE article_id = ? AND kind = 'name-spellings'`,
    ...[to, from],
  )
}

function stetsOf(connection: Connection, id: ArticleId): readonly Stet[] {
  return connection
    .all('SELECT kind, entry_id, words FROM stets WHERE article_id = ?', id)
    .map((raw) => {
      const { kind, entry_id: entry, words } = readRow(stetRow, raw)
      return { kind, entryId: entry === '' ? null : entryId(entry), words }
    })
}

const stetRow = z.object({ kind: z.enum(stetKinds), entry_id: z.string(), words: z.string() })
