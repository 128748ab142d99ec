import type { EntryId } from '../../../shared/ids'
import type { Act, RevisionCause } from '../../../shared/model/revision'
import type { Update } from '../../../shared/model/update'
import { ok, type Result } from '../../../shared/result'
import { readEntryRow } from './read-models'
import type { Writing } from './record-revision'
import { entryColumns, entryRow, readRow } from './rows'
import { refreshArticle } from './stored-article'
import { entrySource, findUpdate, writeUpdate } from './stored-entry'

/** What is done to an update, and why. */
export interface UpdateChange {
  readonly id: EntryId
  readonly cause: RevisionCause
  readonly to: (now: Update) => Result<Update>
}

/** Does something to an update, keeps it in history, and brings the library's line up to date. */
export function changeUpdate(
  writing: Writing,
  { id, cause, to }: UpdateChange,
  act: Act,
): Result<Update> {
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
  if (after.flags.pinned && after.state === 'posted') takePin(writing, after, act)
  refreshArticle(writing.connection, after.articleId, act.at)
  return ok(after)
}

function countsAs(update: Update): 0 | 1 {
  return update.state === 'posted' ? 1 : 0
}

// A page has one pin: whatever else is there, or was there, has it no more. What is still a draft keeps
// its wish, and takes nothing from the page before it is posted.
function takePin(writing: Writing, pinned: Update, act: Act): void {
  const rows = writing.connection.all(
    `SELECT ${entryColumns} ${entrySource} WHERE e.article_id = ? AND e.pinned = 1 AND e.id <> ?
      AND e.state <> 'composing'`,
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
