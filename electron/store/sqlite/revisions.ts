import type { ArticleId, EntryId } from '../../../shared/ids'
import { ok } from '../../../shared/result'
import type { RevisionStore } from '../revision-store'
import type { Connection } from './connection'
import { readRevision, readRevisionSummary } from './read-models'
import type { Writing } from './record-revision'
import { restoreRevision } from './restore-revision'
import { findKept, keptBefore } from './revision-rows'
import { readRow, revisionColumns, revisionRow } from './rows'
import { guarded } from './store-failure'
import { thinRevisions } from './thin-revisions'
import { timeline } from './timeline'
import { atOneMoment, inTransaction } from './transaction'
import { verifyHistory } from './verify-history'

/** The history in a newsroom's file. */
export function revisionStore(writing: Writing): RevisionStore {
  const { connection } = writing
  return {
    list: (of) =>
      allOf(connection, of).map((row) => readRevisionSummary(readRow(revisionRow, row))),
    get: (id) =>
      guarded(() => {
        const found = findKept(connection, id)
        return found.ok ? ok(readRevision(found.value)) : found
      }),
    withPrevious: (id) =>
      guarded(() =>
        atOneMoment(connection, () => {
          const found = findKept(connection, id)
          if (!found.ok) return found
          const before = keptBefore(connection, found.value)
          const previous = before === undefined ? null : readRevision(before)
          return ok({ revision: readRevision(found.value), previous })
        }),
      ),
    timeline: (asked) => guarded(() => atOneMoment(connection, () => timeline(connection, asked))),
    restore: (id, act) => inTransaction(connection, () => restoreRevision(writing, id, act)),
    thin: (asked) =>
      asked.dryRun
        ? guarded(() => atOneMoment(connection, () => ok(thinRevisions(connection, asked))))
        : inTransaction(connection, () => ok(thinRevisions(connection, asked))),
    verify: (of) => verifyHistory(connection, of),
  }
}

// By place, not by time: a clock may be set back, history may not.
function allOf(
  connection: Connection,
  of: { readonly articleId: ArticleId; readonly entryId: EntryId | null | 'all' },
): readonly unknown[] {
  const select = `SELECT ${revisionColumns} FROM revisions r WHERE r.article_id = ?`
  if (of.entryId === 'all') return connection.all(`${select} ORDER BY r.position`, of.articleId)
  const one = `${select} AND r.entry_id IS ? ORDER BY r.position`
  return connection.all(one, of.articleId, of.entryId)
}
