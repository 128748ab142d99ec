import type { RevisionId } from '../../../shared/ids'
import type { Coverage } from '../../../shared/model/coverage'
import type {
  Act,
  BodyRevision,
  FieldsRevision,
  UpdateRevision,
} from '../../../shared/model/revision'
import type { Instant } from '../../../shared/model/stamp'
import type { Update } from '../../../shared/model/update'
import { assertNever, ok, type Result } from '../../../shared/result'
import { backOnPage } from '../update-changes'
import { changeUpdate } from './change-update'
import type { Connection } from './connection'
import { bringIntoSight } from './discard'
import { wasSeenGone, type Writing } from './record-revision'
import { findKept } from './revision-rows'
import { readContent, type SnapshotRow } from './rows'
import { findArticle, findCoverage, refreshArticle, writeArticle } from './stored-article'
import { findEntry, writeBody } from './stored-entry'
import { DamagedRow } from './store-failure'

/**
 * Makes an old revision the newest again: history grows, and nothing in it is written over. What had been
 * deleted is in sight again.
 */
export function restoreRevision(writing: Writing, id: RevisionId, act: Act): Result<Coverage> {
  const { connection } = writing
  const found = findKept(connection, id)
  if (!found.ok) return found
  const row = found.value
  if (row.entry_id !== null) bringIntoSight(writing, row.entry_id, act)
  const restored = stands(connection, row) ? ok(null) : restore(writing, row, act)
  return restored.ok ? findCoverage(connection, row.article_id) : restored
}

function stands(connection: Connection, { article_id, entry_id, position }: SnapshotRow): boolean {
  const newer = `SELECT 1 FROM revisions WHERE article_id = ? AND entry_id IS ? AND position > ?
    LIMIT 1`
  return connection.get(newer, article_id, entry_id, position) === undefined
}

function restore(writing: Writing, row: SnapshotRow, act: Act): Result<unknown> {
  const content = readContent(row)
  switch (content.kind) {
    case 'fields':
      return restoreFields(writing, row, content, act)
    case 'body':
      return restoreBody(writing, row, content, act)
    case 'update':
      return restoreUpdate(writing, row, content, act)
    default:
      return assertNever(content)
  }
}

// Ending or opening coverage is an act of its own: the state stays as it is, and so do what readers
// were told was wrong, whether they may see all changes, and until when nobody may see anything.
function restoreFields(
  writing: Writing,
  row: SnapshotRow,
  { fields }: FieldsRevision,
  act: Act,
): Result<unknown> {
  const found = findArticle(writing.connection, row.article_id)
  if (!found.ok) return found
  const { article } = found.value
  const { changeLog, embargo, nextDay, slug, address } = article.fields
  // An address is what readers find it by, not what it says.
  const at = address === undefined ? {} : { slug, address }
  const restored = { ...fields, changeLog, embargo, nextDay, ...at }
  const next = { ...article, fields: restored, version: article.version + 1 }
  return ok(writeArticle(writing, found.value, { next, cause: 'restored' }, act))
}

function restoreBody(
  writing: Writing,
  row: SnapshotRow,
  { body }: BodyRevision,
  act: Act,
): Result<unknown> {
  const found = findEntry(writing.connection, entryOf(row))
  if (!found.ok) return found
  const { row: before, entry } = found.value
  if (entry.kind !== 'body') throw new DamagedRow(`revision ${row.id} is of another kind`)
  const next = { ...entry.body, body, version: before.version + 1 }
  const stored = { row: before, body: entry.body }
  const written = writeBody(writing, stored, { next, cause: 'restored' }, act)
  refreshArticle(writing.connection, row.article_id, act.at)
  return ok(written)
}

function restoreUpdate(
  writing: Writing,
  row: SnapshotRow,
  content: UpdateRevision,
  act: Act,
): Result<unknown> {
  const { connection } = writing
  const to = (update: Update) => {
    const seenGoneUntil = wasSeenGone(connection, update) ? act.at : null
    return ok(asItWas(update, { content, seenGoneUntil }))
  }
  return changeUpdate(writing, { id: entryOf(row), cause: 'restored', to }, act)
}

/**
 * The update with the words, time and flags of a revision. It returns to the page where it was
 * withdrawn and the revision stood there, but is neither posted nor taken back by this. What readers
 * were told was wrong stays told.
 */
function asItWas(
  update: Update,
  {
    content,
    seenGoneUntil,
  }: { readonly content: UpdateRevision; readonly seenGoneUntil: Instant | null },
): Update {
  const { stamp, stampAsWritten, headline, authors, flags, status, body } = content
  const version = update.version + 1
  const said = { stamp, stampAsWritten, headline, authors, flags, status, body }
  const restored = { ...update, ...said, version }
  if (update.state !== 'withdrawn' || content.state !== 'posted') return restored
  return backOnPage(restored, seenGoneUntil)
}

function entryOf({ id, entry_id: entry }: SnapshotRow) {
  if (entry === null) throw new DamagedRow(`revision ${id} names no entry`)
  return entry
}
