import { z } from 'zod'
import { revisionId, type ArticleId, type EntryId } from '../../../shared/ids'
import type { Act, RevisionCause, RevisionContent } from '../../../shared/model/revision'
import type { Instant } from '../../../shared/model/stamp'
import type { Update, UpdateState } from '../../../shared/model/update'
import { decideRevision, type LastRevision } from '../../../shared/history/revision-policy'
import { assertNever } from '../../../shared/result'
import { contentHash } from '../content-hash'
import type { Connection } from './connection'
import { contentJson } from './content-schemas'
import { sealRevision } from './revision-seal'
import { readRow, type RevisionRow } from './rows'

/** What the store's parts need to write: the file, and a source of ids. */
export interface Writing {
  readonly connection: Connection
  readonly newId: () => string
}

/** A copy about to be kept, with the times that belong to it. */
export interface Snapshot {
  readonly articleId: ArticleId
  /** Null: the article's fields. */
  readonly entryId: EntryId | null
  readonly cause: RevisionCause
  readonly content: RevisionContent
  readonly times: SnapshotTimes
}

/** Times an entry (the first three) or an article (the last) carries beside its content. */
export interface SnapshotTimes {
  readonly postedAt: Instant | null
  readonly editedAt: Instant | null
  readonly withdrawnAt: Instant | null
  readonly endedAt: Instant | null
}

/** No time set. */
export const noTimes: SnapshotTimes = {
  postedAt: null,
  editedAt: null,
  withdrawnAt: null,
  endedAt: null,
}

/** Where the copy now lies in history. */
export interface Recorded {
  readonly position: number
  readonly hash: string
}

/** Writes a line of history, or lets it join the last one, as the revision policy says. */
export function recordRevision(
  writing: Writing,
  snapshot: Snapshot,
  act: Act,
  last: RevisionRow | undefined,
): Recorded {
  const content = contentJson(snapshot.content)
  const hash = contentHash(content)
  const state = snapshot.content.kind === 'update' ? snapshot.content.state : null
  const fresh = { ...snapshot, act, content, hash, state }
  if (last === undefined) return { position: append(writing, fresh), hash }
  const known = lastRevision(writing.connection, last)
  const decision = decideRevision(known, { ...act, cause: snapshot.cause, contentHash: hash })
  switch (decision.kind) {
    case 'append':
      return { position: append(writing, fresh), hash }
    case 'replace':
      replace(writing.connection, last.position, fresh)
      return { position: last.position, hash }
    case 'skip':
      return { position: last.position, hash }
    default:
      return assertNever(decision)
  }
}

interface FreshRevision extends Omit<Snapshot, 'content'> {
  readonly act: Act
  readonly content: string
  readonly hash: string
  readonly state: UpdateState | null
}

function append({ connection, newId }: Writing, fresh: FreshRevision): number {
  const { articleId, entryId, act, cause, hash, state } = fresh
  const position = connection.run(
    `INSERT INTO revisions (id, article_id, entry_id, at, opened_at, author, cause, content_hash,
      entry_state, posted_at, edited_at, withdrawn_at, ended_at, content)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[revisionId(newId()), articleId, entryId, act.at, act.at, act.author, cause, hash],
    ...[state, ...timeCells(fresh.times), fresh.content],
  )
  sealRevision(connection, position)
  countLine(connection, articleId, act.author)
  return position
}

function countLine(connection: Connection, articleId: ArticleId, author: string): void {
  connection.run(
    `INSERT INTO writers (article_id, author, lines) VALUES (?, ?, 1)
      ON CONFLICT (article_id, author) DO UPDATE SET lines = lines + 1`,
    ...[articleId, author],
  )
}

// A burst of typing changes neither author nor state nor cause, so those columns stay.
function replace(connection: Connection, position: number, fresh: FreshRevision): void {
  connection.run(
    `UPDATE revisions SET at = ?, content_hash = ?, posted_at = ?, edited_at = ?,
      withdrawn_at = ?, ended_at = ?, content = ? WHERE position = ?`,
    ...[fresh.act.at, fresh.hash, ...timeCells(fresh.times), fresh.content, position],
  )
  sealRevision(connection, position)
}

function timeCells(times: SnapshotTimes): readonly (number | null)[] {
  return [times.postedAt, times.editedAt, times.withdrawnAt, times.endedAt]
}

function lastRevision(connection: Connection, row: RevisionRow): LastRevision {
  return {
    id: row.id,
    cause: row.cause,
    openedAt: row.opened_at,
    author: row.author,
    contentHash: row.content_hash,
    // Only typing is ever joined, so nobody asks this of the other causes.
    sent: row.cause === 'typed' && wasSent(connection, row.article_id, row.position),
    followed: row.cause === 'typed' && isFollowed(connection, row.position),
  }
}

function isFollowed(connection: Connection, position: number): boolean {
  const later = 'SELECT 1 FROM revisions WHERE position > ? LIMIT 1'
  return connection.get(later, position) !== undefined
}

/**
 * How far into history an article's sendings reach, as SQL: those that left, those in the queue, and those
 * taken out of it after they were tried, which readers may have all the same.
 */
export const reach = `(SELECT max(last_revision) FROM (
  SELECT last_revision FROM publications WHERE article_id = ?
  UNION ALL
  SELECT last_revision FROM deliveries WHERE article_id = ?
    AND (state <> 'cancelled' OR attempts > 0)))`

function wasSent(connection: Connection, article: ArticleId, position: number): boolean {
  return connection.get(`SELECT 1 WHERE ? <= ${reach}`, position, article, article) !== undefined
}

/** Whether a sending, waiting, finished or not, took the update in: readers have it, or soon may. */
export function wasPublished(connection: Connection, update: Update): boolean {
  // What was sent once is never composing again.
  return (stateSent(connection, update) ?? 'composing') !== 'composing'
}

/** Whether readers have seen the update withdrawn, or soon may: so its return is news to them. */
export function wasSeenGone(connection: Connection, update: Update): boolean {
  return stateSent(connection, update) === 'withdrawn'
}

/** The same of coverage that ended. */
export function wasSeenEnded(connection: Connection, id: ArticleId): boolean {
  const row = connection.get(
    `SELECT content ->> '$.state' AS state FROM revisions INDEXED BY revisions_of_entry
      WHERE article_id = ? AND entry_id IS NULL AND position <= ${reach} AND thinned_at IS NULL
      ORDER BY position DESC LIMIT 1`,
    ...[id, id, id],
  )
  return row !== undefined && readRow(articleStateRow, row).state === 'ended'
}

/** How the update stood when the sending that reaches furthest began. */
function stateSent(connection: Connection, { id, articleId }: Update): UpdateState | null {
  const row = connection.get(
    `SELECT entry_state AS state FROM revisions INDEXED BY revisions_of_entry
      WHERE article_id = ? AND entry_id = ? AND position <= ${reach} ORDER BY position DESC LIMIT 1`,
    ...[articleId, id, articleId, articleId],
  )
  return row === undefined ? null : readRow(stateRow, row).state
}

const articleStateRow = z.object({ state: z.enum(['draft', 'live', 'ended']) })
const stateRow = z.object({ state: z.enum(['composing', 'posted', 'withdrawn']) })
