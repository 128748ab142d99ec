import { z } from 'zod'
import { revisionId, type ArticleId, type EntryId } from '../../../shared/ids'
import type { Act, RevisionCause, RevisionContent } from '../../../shared/model/revision'
import type { Instant } from '../../../shared/model/stamp'
import type { Update } from '../../../shared/model/update'
import { decideRevision, type LastRevision } from '../../../shared/history/revision-policy'
import { assertNever } from '../../../shared/result'
import { contentHash } from '../content-hash'
import type { Connection } from './connection'
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
  { connection, newId }: Writing,
  snapshot: Snapshot,
  act: Act,
  last: RevisionRow | undefined,
): Recorded {
  const content = JSON.stringify(snapshot.content)
  const hash = contentHash(content)
  const known = last === undefined ? undefined : lastRevision(connection, last)
  const decision = decideRevision(known, { ...act, cause: snapshot.cause, contentHash: hash })
  const cells = [...timeCells(snapshot.times), content] as const
  switch (decision.kind) {
    case 'skip':
      return { position: last?.position ?? 0, hash }
    case 'replace':
      connection.run(replaceSql, act.at, hash, ...cells, decision.id)
      return { position: last?.position ?? 0, hash }
    case 'append': {
      const { articleId, entryId, cause } = snapshot
      const id = revisionId(newId())
      const who = [id, articleId, entryId, act.at, act.at, act.author, cause, hash] as const
      const state = snapshot.content.kind === 'update' ? snapshot.content.state : null
      return { position: connection.run(appendSql, ...who, state, ...cells), hash }
    }
    default:
      return assertNever(decision)
  }
}

// A burst of typing changes neither state nor cause, so those columns stay.
const replaceSql = `UPDATE revisions SET at = ?, content_hash = ?,
  posted_at = ?, edited_at = ?, withdrawn_at = ?, ended_at = ?, content = ? WHERE id = ?`

const appendSql = `INSERT INTO revisions (id, article_id, entry_id, at, opened_at, author, cause,
  content_hash, entry_state, posted_at, edited_at, withdrawn_at, ended_at, content)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

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
  }
}

// Places in history only grow, so the article's newest publication reaches furthest.
const reach = `(SELECT last_revision FROM publications WHERE article_id = ?
  ORDER BY position DESC LIMIT 1)`

function wasSent(connection: Connection, article: ArticleId, position: number): boolean {
  return connection.get(`SELECT 1 WHERE ? <= ${reach}`, position, article) !== undefined
}

/** Whether a publication, finished or not, took the update in: readers may have it. */
export function wasPublished(connection: Connection, update: Update): boolean {
  // As it stood when the newest publication began. What was sent once is never composing again.
  const row = connection.get(
    `SELECT entry_state AS state FROM revisions WHERE article_id = ? AND entry_id = ?
      AND position <= ${reach} ORDER BY position DESC LIMIT 1`,
    ...[update.articleId, update.id, update.articleId],
  )
  return row !== undefined && readRow(stateRow, row).state !== 'composing'
}

const stateRow = z.object({ state: z.enum(['composing', 'posted', 'withdrawn']) })
