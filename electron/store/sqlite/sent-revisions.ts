import { z } from 'zod'
import { entryId, revisionId } from '../../../shared/ids'
import type { SentRevision } from '../../../shared/model/publication'
import type { Act } from '../../../shared/model/revision'
import type { Connection } from './connection'
import { entriesThen, fieldsThen, momentOf, positionsThen } from './history-then'
import type { Writing } from './record-revision'
import { readArticleRow, readEntryRow } from './read-models'
import { readRow, type ArticleRow, type EntryRow, type PublicationRow } from './rows'
import { findArticle, writeArticle } from './stored-article'
import { findEntry, writeBody, writeUpdate, type StoredEntry } from './stored-entry'
import { bodyWordsHash, fieldWordsHash, wordsHash } from './words-hash'

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
  markFieldsSent(writing, fieldsThen(connection, momentOf(publication)), act)
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

// She went on writing while it was being sent: only now is it known that readers saw other words.
// That is a line of its own, for a line once written is never changed by what came after it.

function markFieldsSent(writing: Writing, row: ArticleRow, act: Act): void {
  const sent = readArticleRow(row)
  const words = fieldWordsHash(sent.fields)
  writing.connection.run(
    'UPDATE articles SET sent_hash = ?, sent_words_hash = ?, sent_edited_at = ? WHERE id = ?',
    ...[row.content_hash, words, sent.editedAt, sent.id],
  )
  const now = findArticle(writing.connection, sent.id)
  if (!now.ok || now.value.article.change !== 'undecided') return
  const next = { ...now.value.article, editedAt: act.at }
  writeArticle(writing, now.value, { next, cause: 'published' }, act)
}

function markEntrySent(writing: Writing, row: EntryRow, act: Act): void {
  const sent = readEntryRow(row)
  const words = sent.kind === 'body' ? bodyWordsHash(sent.body.body) : wordsHash(sent.update)
  const { editedAt } = sent.kind === 'body' ? sent.body : sent.update
  writing.connection.run(
    'UPDATE entries SET sent_hash = ?, sent_words_hash = ?, sent_edited_at = ? WHERE id = ?',
    ...[row.content_hash, words, editedAt, row.entry_id],
  )
  const now = findEntry(writing.connection, row.entry_id)
  if (now.ok) markEditedMeanwhile(writing, now.value, act)
}

function markEditedMeanwhile(writing: Writing, { row, entry }: StoredEntry, act: Act): void {
  if (entry.kind === 'body') {
    const { body } = entry
    if (body.change !== 'undecided') return
    const next = { ...body, editedAt: act.at }
    writeBody(writing, { row, body }, { next, cause: 'published' }, act)
    return
  }
  const { update } = entry
  if (update.change !== 'undecided') return
  const next = { ...update, editedAt: act.at }
  writeUpdate(writing, { row, update }, { next, cause: 'published' }, act)
}
