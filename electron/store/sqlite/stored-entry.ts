import { appError, type AppError } from '../../../shared/app-error'
import type { Body } from '../../../shared/document/nodes'
import type { ArticleId, EntryId } from '../../../shared/ids'
import type { Act, RevisionCause, RevisionContent } from '../../../shared/model/revision'
import { sentMark } from '../../../shared/model/sent-mark'
import type { Instant } from '../../../shared/model/stamp'
import type { ArticleBody, Update } from '../../../shared/model/update'
import { err, ok, type Result } from '../../../shared/result'
import { contentHash } from '../content-hash'
import type { Connection } from './connection'
import { readEntryRow, type Entry } from './read-models'
import { recordRevision, noTimes, type Snapshot, type Writing } from './record-revision'
import { entryColumns, entryRow, readRow, type EntryRow } from './rows'

/** An entry as it stands, and the row it was read from. */
export interface StoredEntry {
  readonly row: EntryRow
  readonly entry: Entry
}

/** An update as it stands, and the row it was read from. */
export interface StoredUpdate {
  readonly row: EntryRow
  readonly update: Update
}

/** Reads one entry with its text. */
export function findEntry(connection: Connection, id: EntryId): Result<StoredEntry> {
  const found = connection.get(`SELECT ${entryColumns} ${entrySource} WHERE e.id = ?`, id)
  if (found === undefined) return err(entryMissing())
  const row = readRow(entryRow, found)
  return ok({ row, entry: readEntryRow(row) })
}

/** Reads one update; the original entry is not one. */
export function findUpdate(connection: Connection, id: EntryId): Result<StoredUpdate> {
  const found = findEntry(connection, id)
  if (!found.ok) return found
  const { row, entry } = found.value
  if (entry.kind === 'body') return err(entryMissing())
  return ok({ row, update: entry.update })
}

/** The tables behind `entryColumns`. */
export const entrySource = 'FROM entries e JOIN revisions r ON r.position = e.revision'

/** Keeps an update's next form in history and in its row. The text decides whether readers are told. */
export function writeUpdate(
  writing: Writing,
  before: StoredUpdate,
  change: { readonly next: Update; readonly cause: RevisionCause },
  act: Act,
): Update {
  const next = { ...change.next, editedAt: editedAt(before, change.next, act.at) }
  const recorded = recordRevision(writing, updateSnapshot(next, change.cause), act, before.row)
  writing.connection.run(
    `UPDATE entries SET version = ?, state = ?, stamp = ?, pinned = ?, revision = ?, content_hash = ?
      WHERE id = ?`,
    ...[next.version, next.state, next.stamp, next.flags.pinned ? 1 : 0],
    ...[recorded.position, recorded.hash, next.id],
  )
  return { ...next, sent: sentMark(recorded.hash, before.row.sent_hash) }
}

/** Keeps an original entry's next text in history and in its row. */
export function writeBody(
  writing: Writing,
  { row, body }: { readonly row: EntryRow; readonly body: ArticleBody },
  next: { readonly body: Body; readonly version: number; readonly cause: RevisionCause },
  act: Act,
): ArticleBody {
  const of = { articleId: row.article_id, entryId: row.entry_id, body: next.body }
  const recorded = recordRevision(writing, bodySnapshot(of, next.cause), act, row)
  writing.connection.run(
    'UPDATE entries SET version = ?, revision = ?, content_hash = ? WHERE id = ?',
    ...[next.version, recorded.position, recorded.hash, row.entry_id],
  )
  const changed = recorded.hash !== row.content_hash
  const sent = sentMark(recorded.hash, row.sent_hash)
  const modifiedAt = changed ? act.at : body.modifiedAt
  return { ...body, body: next.body, version: next.version, modifiedAt, sent }
}

/** A copy of an update for history. */
export function updateSnapshot(update: Update, cause: RevisionCause): Snapshot {
  const { id: entryId, articleId, postedAt, editedAt, withdrawnAt } = update
  const times = { ...noTimes, postedAt, editedAt, withdrawnAt }
  const content: RevisionContent = {
    kind: 'update',
    state: update.state,
    stamp: update.stamp,
    stampAsWritten: update.stampAsWritten,
    headline: update.headline,
    authors: update.authors,
    flags: update.flags,
    withdrawnReason: update.withdrawnReason,
    body: update.body,
  }
  return { articleId, entryId, cause, content, times }
}

/** A copy of an original entry for history. */
export function bodySnapshot(
  of: { readonly articleId: ArticleId; readonly entryId: EntryId; readonly body: Body },
  cause: RevisionCause,
): Snapshot {
  const { articleId, entryId, body } = of
  return { articleId, entryId, cause, content: { kind: 'body', body }, times: noTimes }
}

/** The words readers see of an update, as a hash: what decides whether it counts as edited. */
export function wordsHash(words: { readonly headline: string; readonly body: Body }): string {
  return contentHash(JSON.stringify([words.headline, words.body]))
}

/**
 * When readers were last given other words. Only what a verified publication showed counts, and
 * words put back as they were shown are no change.
 */
function editedAt(before: StoredUpdate, next: Update, at: Instant): Instant | null {
  const { sent_words_hash: sentWords, sent_edited_at: sentEdited } = before.row
  if (sentWords === null || next.state !== 'posted') return next.editedAt
  const words = wordsHash(next)
  if (words === wordsHash(before.update)) return next.editedAt
  return words === sentWords ? sentEdited : at
}

function entryMissing(): AppError {
  return appError('not-found', 'This text is not in the newsroom.', 'Open the article again.')
}
