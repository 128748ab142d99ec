import { contentForReaders } from '../../../shared/history/entry-content'
import type { RevisionContent } from '../../../shared/model/revision'
import type { Connection } from './connection'
import { contentJson } from './content-schemas'
import { readContent, readRow, snapshotColumns, snapshotRow, type EntryRow } from './rows'

/** Whether two copies of an entry are the same to readers: comments stay in the newsroom. */
export function readAlike(one: RevisionContent, other: RevisionContent): boolean {
  return contentJson(contentForReaders(one)) === contentJson(contentForReaders(other))
}

/**
 * What counts as sent of an entry that is about to stand as `content`: the hash of what was sent, or,
 * where both read alike, its own, so that a comment never makes an update “changed since sent”.
 */
export function sentHashOf(
  connection: Connection,
  row: EntryRow,
  next: { readonly content: RevisionContent; readonly hash: string; readonly words: string },
): string | null {
  // Other words are another text, whatever was noted on them: nothing needs reading then.
  const isSame = row.sent_hash === null || row.sent_hash === next.hash
  if (isSame || row.sent_words_hash !== next.words) return row.sent_hash
  const sent = contentSent(connection, row)
  return sent !== null && readAlike(sent, next.content) ? next.hash : row.sent_hash
}

function contentSent(
  connection: Connection,
  { article_id: article, entry_id: entry }: EntryRow,
): RevisionContent | null {
  const row = connection.get(
    `SELECT ${snapshotColumns} FROM revisions r WHERE r.article_id = ? AND r.entry_id = ?
      AND r.position <= (SELECT max(last_revision) FROM publications
        WHERE article_id = ? AND state = 'verified')
      AND r.thinned_at IS NULL ORDER BY r.position DESC LIMIT 1`,
    ...[article, entry, article],
  )
  return row === undefined ? null : readContent(readRow(snapshotRow, row))
}
