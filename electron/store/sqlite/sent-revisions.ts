import { z } from 'zod'
import { entryId, revisionId, type ArticleId, type EntryId } from '../../../shared/ids'
import type { SentRevision } from '../../../shared/model/publication'
import type { Act } from '../../../shared/model/revision'
import type { Instant } from '../../../shared/model/stamp'
import type { Update } from '../../../shared/model/update'
import type { Connection } from './connection'
import { entriesNotAsSent, fieldsThen, momentOf, positionsThen } from './history-then'
import type { Writing } from './record-revision'
import { readArticleRow, readEntryRow } from './read-models'
import { readContent, readRow, type EntryRow, type PublicationRow } from './rows'
import { readAlike } from './sent-as-it-reads'
import { findArticle, writeArticle } from './stored-article'
import { findEntry, writeBody, writeUpdate, type StoredEntry } from './stored-entry'
import { decidedEditedAt, type Told } from './told-changes'
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
  markFieldsSent(writing, publication, act)
  for (const row of entriesNotAsSent(connection, momentOf(publication))) {
    markEntrySent(writing, { row, publication }, act)
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

function markFieldsSent(writing: Writing, publication: PublicationRow, act: Act): void {
  const row = fieldsThen(writing.connection, momentOf(publication))
  const { id, fields, editedAt } = readArticleRow(row)
  const words = fieldWordsHash(fields)
  noteSent(writing.connection, publication, {
    ...{ table: 'articles', id, hash: row.content_hash, words, editedAt },
  })
  const now = findArticle(writing.connection, id)
  if (!now.ok) return
  const { article } = now.value
  const toldAt = toldMeanwhile(now.value.row, article, act.at)
  if (toldAt === article.editedAt) return
  writeArticle(
    writing,
    now.value,
    { next: { ...article, editedAt: toldAt }, cause: 'published' },
    act,
  )
}

function markEntrySent(
  writing: Writing,
  { row, publication }: { readonly row: EntryRow; readonly publication: PublicationRow },
  act: Act,
): void {
  const sent = readEntryRow(row)
  const { id, editedAt } = sent.kind === 'body' ? sent.body : sent.update
  const words = sent.kind === 'body' ? bodyWordsHash(sent.body.body) : wordsHash(sent.update)
  const before = findEntry(writing.connection, row.entry_id)
  // Commented on while it was being sent, it is still what readers have.
  const isCommented = before.ok && readAlike(readContent(row), readContent(before.value.row))
  const hash = isCommented ? before.value.row.content_hash : row.content_hash
  noteSent(writing.connection, publication, {
    ...{ table: 'entries', id, hash, words, editedAt },
  })
  const now = findEntry(writing.connection, row.entry_id)
  if (now.ok) markEditedMeanwhile(writing, now.value, act)
}

interface Sent {
  readonly table: 'entries' | 'articles'
  readonly id: EntryId | ArticleId
  readonly hash: string
  readonly words: string
  readonly editedAt: Instant | null
}

// What was decided within it has been told now; what was decided while it was under way has not.
function noteSent(
  connection: Connection,
  { last_revision: last }: PublicationRow,
  sent: Sent,
): void {
  connection.run(
    `UPDATE ${sent.table} SET sent_hash = ?, sent_words_hash = ?, sent_edited_at = ?,
      decided_hash = iif(decided_at > sending.upto, decided_hash, NULL),
      decided_as = iif(decided_at > sending.upto, decided_as, NULL),
      decided_at = iif(decided_at > sending.upto, decided_at, NULL),
      told_at = iif(told_at > sending.upto, told_at, NULL)
      FROM (SELECT at AS upto FROM revisions WHERE position <= ? ORDER BY position DESC LIMIT 1) sending
      WHERE id = ?`,
    ...[sent.hash, sent.words, sent.editedAt, last, sent.id],
  )
}

function toldMeanwhile(
  told: Told,
  { change, editedAt }: Pick<Update, 'change' | 'editedAt'>,
  at: Instant,
): Instant | null {
  if (change === 'none') return editedAt
  return change === 'undecided' ? at : decidedEditedAt(told)
}

function markEditedMeanwhile(writing: Writing, { row, entry }: StoredEntry, act: Act): void {
  const now = entry.kind === 'body' ? entry.body : entry.update
  const editedAt = toldMeanwhile(row, now, act.at)
  if (editedAt === now.editedAt) return
  const cause = 'published'
  if (entry.kind === 'body') {
    const { body } = entry
    writeBody(writing, { row, body }, { next: { ...body, editedAt }, cause }, act)
  } else {
    const { update } = entry
    writeUpdate(writing, { row, update }, { next: { ...update, editedAt }, cause }, act)
  }
}
