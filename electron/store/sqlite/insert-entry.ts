import { z } from 'zod'
import type { ArticleId } from '../../../shared/ids'
import type { Act, RevisionCause } from '../../../shared/model/revision'
import type { ArticleBody, Update } from '../../../shared/model/update'
import type { Connection } from './connection'
import { namePeople } from './people'
import { recordRevision, type Recorded, type Writing } from './record-revision'
import { readRow } from './rows'
import { indexText } from './search-index'
import { bodySnapshot, updateSnapshot } from './stored-entry'

/** Adds an update, with its first line of history. */
export function insertUpdate(
  writing: Writing,
  update: Update,
  cause: RevisionCause,
  act: Act,
): void {
  const snapshot = updateSnapshot(update, cause)
  const recorded = recordRevision(writing, snapshot, act, undefined)
  const { id, articleId, sequence, version, state, stamp, flags } = update
  const cells = [id, articleId, 'update', sequence, version, state, stamp] as const
  insert(writing, [...cells, flags.pinned ? 1 : 0], recorded)
  indexText(writing.connection, { ...snapshot, sequence })
  namePeople(writing.connection, update.authors, act.at)
}

/** Adds an article's original entry, with its first line of history. */
export function insertBody(
  writing: Writing,
  body: ArticleBody,
  cause: RevisionCause,
  act: Act,
): void {
  const { id, articleId, version } = body
  const snapshot = bodySnapshot(body, cause)
  const recorded = recordRevision(writing, snapshot, act, undefined)
  // The original entry comes before every update.
  insert(writing, [id, articleId, 'body', 0, version, null, null, 0], recorded)
  indexText(writing.connection, { ...snapshot, sequence: 0 })
}

function insert(
  { connection }: Writing,
  cells: readonly (string | number | null)[],
  { position, hash }: Recorded,
): void {
  connection.run(
    `INSERT INTO entries (id, article_id, kind, sequence, version, state, stamp, pinned, revision,
      content_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[...cells, position, hash],
  )
}

/** The place of the next update in the order of arrival. */
export function nextSequence(connection: Connection, articleId: ArticleId): number {
  const newest = connection.get(
    'SELECT max(sequence) AS sequence FROM entries WHERE article_id = ?',
    articleId,
  )
  return (readRow(z.object({ sequence: z.number().nullable() }), newest).sequence ?? 0) + 1
}
