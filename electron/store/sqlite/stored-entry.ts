import { appError, type AppError } from '../../../shared/app-error'
import type { EntryId } from '../../../shared/ids'
import { contentOfBody, contentOfUpdate } from '../../../shared/history/entry-content'
import type { Act, RevisionCause } from '../../../shared/model/revision'
import { sentMark } from '../../../shared/model/sent-mark'
import type { Instant } from '../../../shared/model/stamp'
import type { ArticleBody, Update } from '../../../shared/model/update'
import { err, ok, type Result } from '../../../shared/result'
import { sentence } from '../../../shared/words/sentence'
import type { Connection } from './connection'
import { readEntryRow, type Entry } from './read-models'
import { namePeople, newNames } from './people'
import { editedAtAfter, pendingChange } from './told-changes'
import { recordRevision, noTimes, type Snapshot, type Writing } from './record-revision'
import { entryColumns, entryRow, readRow, type EntryRow } from './rows'
import { indexText } from './search-index'
import { sentHashOf } from './sent-as-it-reads'
import { bodyWordsHash, wordsHash } from './words-hash'

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
  const snapshot = updateSnapshot(next, change.cause)
  const recorded = recordRevision(writing, snapshot, act, before.row)
  const words = wordsHash(next)
  const said = { content: snapshot.content, hash: recorded.hash, words }
  const sentHash = sentHashOf(writing.connection, before.row, said)
  writing.connection.run(
    `UPDATE entries SET version = ?, state = ?, stamp = ?, pinned = ?, revision = ?, content_hash = ?,
      sent_hash = ? WHERE id = ?`,
    ...[next.version, next.state, next.stamp, next.flags.pinned ? 1 : 0],
    ...[recorded.position, recorded.hash, sentHash, next.id],
  )
  if (recorded.hash !== before.row.content_hash) {
    indexText(writing.connection, { ...snapshot, sequence: before.row.sequence })
    namePeople(writing.connection, newNames(before.update.authors, next.authors), act.at)
  }
  return {
    ...next,
    sent: sentMark(recorded.hash, sentHash),
    change: next.state === 'posted' ? pendingChange(before.row, words) : 'none',
  }
}

/** Keeps an original entry's next form in history and in its row. */
export function writeBody(
  writing: Writing,
  { row, body }: { readonly row: EntryRow; readonly body: ArticleBody },
  change: { readonly next: ArticleBody; readonly cause: RevisionCause },
  act: Act,
): ArticleBody {
  const words = bodyWordsHash(change.next.body)
  const told = { before: bodyWordsHash(body.body), after: words, editedAt: change.next.editedAt }
  const next = { ...change.next, editedAt: editedAtAfter(row, told, act.at) }
  const snapshot = bodySnapshot(next, change.cause)
  const recorded = recordRevision(writing, snapshot, act, row)
  const said = { content: snapshot.content, hash: recorded.hash, words }
  const sentHash = sentHashOf(writing.connection, row, said)
  writing.connection.run(
    'UPDATE entries SET version = ?, revision = ?, content_hash = ?, sent_hash = ? WHERE id = ?',
    ...[next.version, recorded.position, recorded.hash, sentHash, row.entry_id],
  )
  const changed = recorded.hash !== row.content_hash
  if (changed) indexText(writing.connection, { ...snapshot, sequence: row.sequence })
  const sent = sentMark(recorded.hash, sentHash)
  const modifiedAt = changed ? act.at : body.modifiedAt
  return { ...next, modifiedAt, sent, change: pendingChange(row, words) }
}

/** A copy of an update for history. */
export function updateSnapshot(update: Update, cause: RevisionCause): Snapshot {
  const { id: entryId, articleId, postedAt, editedAt, withdrawnAt } = update
  const times = { ...noTimes, postedAt, editedAt, withdrawnAt }
  return { articleId, entryId, cause, content: contentOfUpdate(update), times }
}

/** A copy of an original entry for history. */
export function bodySnapshot(body: ArticleBody, cause: RevisionCause): Snapshot {
  const { id: entryId, articleId, editedAt } = body
  const times = { ...noTimes, editedAt }
  return { articleId, entryId, cause, content: contentOfBody(body), times }
}

function editedAt({ row, update }: StoredUpdate, next: Update, at: Instant): Instant | null {
  if (next.state !== 'posted') return next.editedAt
  const words = { before: wordsHash(update), after: wordsHash(next), editedAt: next.editedAt }
  return editedAtAfter(row, words, at)
}

function entryMissing(): AppError {
  return appError(
    'not-found',
    sentence('This text is not in the newsroom.'),
    sentence('Open the article again.'),
  )
}
