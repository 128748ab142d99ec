import type { EntryId } from '../../../shared/ids'
import type { Act, RevisionCause } from '../../../shared/model/revision'
import type { Update } from '../../../shared/model/update'
import { ok, type Result } from '../../../shared/result'
import type { EntryStore } from '../content-store'
import { detailed, posted, reinstated, restamped, unposted, withdrawn } from '../update-changes'
import { saveDraft, startUpdate } from './drafts'
import { wasPublished, type Writing } from './record-revision'
import { readEntryRow } from './read-models'
import { entryColumns, entryRow, readRow } from './rows'
import { findArticle, refreshArticle } from './stored-article'
import { entrySource, findUpdate, writeUpdate } from './stored-entry'
import { inTransaction } from './transaction'

/** The original entries and the updates of a newsroom's file. */
export function entryStore(writing: Writing): EntryStore {
  const { connection } = writing
  const change = (
    id: EntryId,
    act: Act,
    { cause, to }: { readonly cause: RevisionCause; readonly to: (now: Update) => Result<Update> },
  ) => inTransaction(connection, () => changeUpdate(writing, { id, cause, to }, act))

  return {
    saveDraft: (save, act) => inTransaction(connection, () => saveDraft(writing, save, act)),
    startUpdate: (article, act) =>
      inTransaction(connection, () => startUpdate(writing, article, act)),
    post: ({ id, stamp }, act) =>
      change(id, act, {
        cause: 'posted',
        to: (update) => {
          const found = findArticle(connection, update.articleId)
          if (!found.ok) return found
          return posted(update, { stamp, at: act.at, articleState: found.value.article.state })
        },
      }),
    unpost: (id, act) =>
      change(id, act, {
        cause: 'unposted',
        to: (update) => unposted(update, wasPublished(connection, update)),
      }),
    restamp: ({ id, stamp }, act) =>
      change(id, act, { cause: 'restamped', to: (update) => ok(restamped(update, stamp)) }),
    setDetails: (details, act) =>
      inTransaction(connection, () => {
        const to = (update: Update) => ok(detailed(update, details))
        const changed = changeUpdate(writing, { id: details.id, cause: 'details', to }, act)
        if (changed.ok && details.flags.pinned) unpinOthers(writing, changed.value, act)
        return changed
      }),
    withdraw: ({ id, reason }, act) =>
      change(id, act, {
        cause: 'withdrawn',
        to: (update) => withdrawn(update, { reason, at: act.at }),
      }),
    reinstate: (id, act) => change(id, act, { cause: 'reinstated', to: reinstated }),
  }
}

interface UpdateChange {
  readonly id: EntryId
  readonly cause: RevisionCause
  readonly to: (now: Update) => Result<Update>
}

function changeUpdate(writing: Writing, { id, cause, to }: UpdateChange, act: Act): Result<Update> {
  const found = findUpdate(writing.connection, id)
  if (!found.ok) return found
  const before = found.value
  const next = to(before.update)
  if (!next.ok) return next
  const after = writeUpdate(writing, before, { next: next.value, cause }, act)
  const counted = countsAs(after) - countsAs(before.update)
  if (counted !== 0) {
    writing.connection.run(
      'UPDATE articles SET posted_count = posted_count + ? WHERE id = ?',
      counted,
      after.articleId,
    )
  }
  refreshArticle(writing.connection, after.articleId, act.at)
  return ok(after)
}

function countsAs(update: Update): 0 | 1 {
  return update.state === 'posted' ? 1 : 0
}

function unpinOthers(writing: Writing, pinned: Update, act: Act): void {
  const rows = writing.connection.all(
    `SELECT ${entryColumns} ${entrySource} WHERE e.article_id = ? AND e.pinned = 1 AND e.id <> ?`,
    pinned.articleId,
    pinned.id,
  )
  for (const raw of rows) {
    const row = readRow(entryRow, raw)
    const entry = readEntryRow(row)
    if (entry.kind === 'body') continue
    const { update } = entry
    const next = { ...update, flags: { ...update.flags, pinned: false } }
    writeUpdate(writing, { row, update }, { next, cause: 'details' }, act)
  }
}
