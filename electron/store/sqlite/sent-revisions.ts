import { z } from 'zod'
import { entryId, revisionId } from '../../../shared/ids'
import type { SentRevision } from '../../../shared/model/publication'
import type { Act } from '../../../shared/model/revision'
import type { Connection } from './connection'
import { entriesThen, fieldsThen, momentOf, positionsThen } from './history-then'
import type { Writing } from './record-revision'
import { readContent, readRow, type EntryRow, type PublicationRow } from './rows'
import { findUpdate, wordsHash, writeUpdate } from './stored-entry'

/** What a publication sent: the revision of each entry that readers see, and of the fields. */
export function sentRevisions(
  connection: Connection,
  { article_id: article, last_revision: last }: PublicationRow,
): readonly SentRevision[] {
  const rows = connection.all(
    `SELECT r.id, r.entry_id FROM (${positionsThen}) JOIN revisions r USING (position)
      WHERE r.entry_state IS NOT 'composing' ORDER BY r.position`,
    article,
    last,
  )
  return rows.map((raw) => {
    const row = readRow(sentRow, raw)
    return { entryId: row.entry_id, revisionId: row.id }
  })
}

const sentRow = z.object({
  id: z.string().transform(revisionId),
  entry_id: z.string().transform(entryId).nullable(),
})

/** Notes on the article and its entries what readers now see of them. */
export function markSent(writing: Writing, publication: PublicationRow, act: Act): void {
  const { connection } = writing
  if (overtaken(connection, publication)) return
  const article = publication.article_id
  const { content_hash: fieldsHash } = fieldsThen(connection, momentOf(publication))
  connection.run('UPDATE articles SET sent_hash = ? WHERE id = ?', fieldsHash, article)
  for (const row of entriesThen(connection, momentOf(publication), 'public')) {
    if (row.content_hash !== row.sent_hash) markEntrySent(writing, row, act)
  }
}

// Two targets may end in the other order than they began: the newer text is what counts.
function overtaken(connection: Connection, publication: PublicationRow): boolean {
  const newer = connection.get(
    `SELECT 1 FROM publications WHERE article_id = ? AND state = 'verified' AND last_revision > ?
      LIMIT 1`,
    ...[publication.article_id, publication.last_revision],
  )
  return newer !== undefined
}

function markEntrySent(writing: Writing, row: EntryRow, act: Act): void {
  const content = readContent(row)
  const words = content.kind === 'update' ? wordsHash(content) : null
  writing.connection.run(
    'UPDATE entries SET sent_hash = ?, sent_words_hash = ?, sent_edited_at = ? WHERE id = ?',
    ...[row.content_hash, words, row.edited_at, row.entry_id],
  )
  if (words !== null) markEditedMeanwhile(writing, { row, words }, act)
}

// She went on writing while it was being sent: only now is it known that readers saw other words.
// That is a line of its own, for a line once written is never changed by what came after it.
function markEditedMeanwhile(
  writing: Writing,
  { row, words }: { readonly row: EntryRow; readonly words: string },
  act: Act,
): void {
  const now = findUpdate(writing.connection, row.entry_id)
  if (!now.ok || now.value.update.state !== 'posted' || wordsHash(now.value.update) === words)
    return
  const next = { ...now.value.update, editedAt: act.at }
  writeUpdate(writing, now.value, { next, cause: 'published' }, act)
}
