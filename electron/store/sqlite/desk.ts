import { ok } from '../../../shared/result'
import type { DeskStore } from '../content-store'
import type { Connection } from './connection'
import { placeRow, readRow } from './rows'
import { inTransaction } from './transaction'

/** The writer's place in a newsroom's file. */
export function deskStore(connection: Connection): DeskStore {
  return {
    remember: ({ articleId, entryId, caret }) => {
      // A full disk or a busy file must not disturb her over the place of a caret: it is let go.
      inTransaction(connection, () => {
        connection.run(
          `INSERT INTO desk (id, article_id, entry_id, caret) SELECT 1, a.id, e.id, ?
            FROM articles a LEFT JOIN entries e ON e.id = ? AND e.article_id = a.id WHERE a.id = ?
            ON CONFLICT (id) DO UPDATE SET article_id = excluded.article_id,
              entry_id = excluded.entry_id, caret = excluded.caret`,
          ...[caret, entryId, articleId],
        )
        return ok(null)
      })
    },
    lastPlace: () => {
      const found = connection.get('SELECT article_id, entry_id, caret FROM desk WHERE id = 1')
      if (found === undefined) return null
      const { article_id: articleId, entry_id: entryId, caret } = readRow(placeRow, found)
      return { articleId, entryId, caret }
    },
  }
}
