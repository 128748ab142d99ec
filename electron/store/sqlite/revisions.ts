import { appError } from '../../../shared/app-error'
import type { ArticleId, EntryId } from '../../../shared/ids'
import { err, ok } from '../../../shared/result'
import type { RevisionStore } from '../content-store'
import type { Connection } from './connection'
import { readRevision, readRevisionSummary } from './read-models'
import { readRow, revisionColumns, revisionRow, snapshotColumns, snapshotRow } from './rows'
import { guarded } from './store-failure'

/** The history in a newsroom's file. */
export function revisionStore(connection: Connection): RevisionStore {
  return {
    list: (of) =>
      timeline(connection, of).map((row) => readRevisionSummary(readRow(revisionRow, row))),
    get: (id) =>
      guarded(() => {
        const found = connection.get(
          `SELECT ${snapshotColumns} FROM revisions r WHERE r.id = ?`,
          id,
        )
        if (found !== undefined) return ok(readRevision(readRow(snapshotRow, found)))
        return err(
          appError('not-found', 'This revision is not in the history.', 'Open the history again.'),
        )
      }),
  }
}

// By place, not by time: a clock may be set back, history may not.
function timeline(
  connection: Connection,
  of: { readonly articleId: ArticleId; readonly entryId: EntryId | null | 'all' },
): readonly unknown[] {
  const select = `SELECT ${revisionColumns} FROM revisions r WHERE r.article_id = ?`
  if (of.entryId === 'all') return connection.all(`${select} ORDER BY r.position`, of.articleId)
  const one = `${select} AND r.entry_id IS ? ORDER BY r.position`
  return connection.all(one, of.articleId, of.entryId)
}
