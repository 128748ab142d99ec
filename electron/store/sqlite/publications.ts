import { appError } from '../../../shared/app-error'
import {
  publicationId,
  type ArticleId,
  type PublicationId,
  type TargetId,
} from '../../../shared/ids'
import type { Publication, ReleaseFile } from '../../../shared/model/publication'
import type { Act } from '../../../shared/model/revision'
import { err, ok, type Result } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import { sentence, type Words } from '../../../shared/words/sentence'
import { reasonCell, reasonIn } from './kept-words'
import type { PublicationStore, ReleaseOutcome, SendingStart } from '../publication-store'
import type { Connection } from './connection'
import { fillDayLinks } from './day-links'
import { unlist } from './listed-articles'
import { addressAt, articleAt, articlesAt, idsAt, sentTo } from './published-articles'
import type { Writing } from './record-revision'
import { publicationRow, readRow, type PublicationRow } from './rows'
import { markSent, sentRevisions } from './sent-revisions'
import { seenOf } from './seen-updates'
import { shownRevisions } from './shown-revisions'
import { refuseUnsendable } from './shelves'
import { fileColumns, fileOf, filesAt } from './release-files'
import { noteChange } from './sites'
import { findArticle } from './stored-article'
import { markTakenDown } from './taken-down'
import { atOneMoment, inTransaction } from './transaction'

/** What was sent where, in a newsroom's file. */
export function publicationStore(writing: Writing): PublicationStore {
  const { connection } = writing
  return {
    start: (sending, act) => inTransaction(connection, () => start(writing, sending, act)),
    finish: (id, release, act) =>
      inTransaction(connection, () => finish(writing, { id, release }, act)),
    fail: (id, reason, act) =>
      inTransaction(connection, () => fail(connection, { id, reason }, act)),
    wroteFolder: (id, release) =>
      inTransaction(connection, () => {
        const found = findRow(connection, id)
        if (found.ok) noteChange(connection, found.value.target_id, { ...release, isToTell: true })
        return found.ok ? ok(null) : found
      }),
    drop: (id) =>
      inTransaction(connection, () => {
        connection.run(`DELETE FROM publications WHERE id = ? AND state = 'sending'`, id)
        return ok(null)
      }),
    takenDown: (of) =>
      inTransaction(connection, () => {
        markTakenDown(connection, of)
        unlist(connection, of)
        return ok(null)
      }),
    listOf: (articleId) => publicationsOf(connection, articleId),
    sentBy: (id) =>
      atOneMoment(connection, () => {
        const found = findRow(connection, id)
        return found.ok ? ok(sentRevisions(connection, found.value)) : found
      }),
    articlesAt: (targetId) => atOneMoment(connection, () => articlesAt(connection, targetId)),
    idsAt: (targetId) => idsAt(connection, targetId),
    articleAt: (targetId, articleId) =>
      atOneMoment(connection, () => articleAt(connection, targetId, articleId)),
    addressAt: (articleId, targetId) => addressAt(connection, articleId, targetId),
    shownAt: (articleId, targetId) =>
      atOneMoment(connection, () => shownRevisions(connection, articleId, targetId)),
    sentTo: (articleId, targetId) => sentTo(connection, articleId, targetId),
    seenOf: (at) => seenOf(connection, at),
    filesAt: (targetId, articleId) => filesAt(connection, targetId, articleId),
    siteFiles: (targetId, articleId) => siteFiles(connection, targetId, articleId),
    failInterrupted: (act) => failInterrupted(connection, act),
  }
}

function start(
  { connection, newId }: Writing,
  sending: SendingStart,
  act: Act,
): Result<Publication> {
  const { articleId, targetId, url, lastRevision = null } = sending
  const article = findArticle(connection, articleId)
  if (!article.ok) return article
  const refused = refuseUnsendable(connection, articleId)
  if (refused !== null) return err(refused)
  const id = publicationId(newId())
  // The end of history at this moment says it all: every entry was sent as it then stood.
  connection.run(
    `INSERT INTO publications (id, article_id, target_id, started_at, state, url, reason,
      last_revision)
      SELECT ?, ?, ?, ?, 'sending', ?, '', coalesce(?, max(position)) FROM revisions`,
    ...[id, articleId, targetId, act.at, url, lastRevision],
  )
  return find(connection, id)
}

function finish(
  writing: Writing,
  { id, release }: { readonly id: PublicationId; readonly release: ReleaseOutcome },
  act: Act,
): Result<Publication> {
  const { connection } = writing
  const found = findRow(connection, id)
  if (!found.ok) return found
  if (found.value.state === 'verified')
    return err(ended(say('This sending was confirmed already.')))
  // A sending that another start of Dateline gave up as cut off was after all read back: that counts.
  connection.run(
    `UPDATE publications SET state = 'verified', finished_at = ?, url = ?, reason = ''
      WHERE id = ?`,
    ...[act.at, release.url, id],
  )
  const { article_id: articleId, target_id: targetId } = found.value
  takeOlderOut(connection, found.value, act)
  noteChange(connection, targetId, release)
  markSent(writing, found.value, act)
  noteEnding(connection, articleId, 'verified')
  fillDayLinks(writing, articleId, act)
  return find(connection, id)
}

/** What waits to be sent of an earlier moment, readers have had by now: it would take them back. */
function takeOlderOut(
  connection: Connection,
  of: Pick<PublicationRow, 'article_id' | 'target_id' | 'last_revision'>,
  act: Act,
): void {
  connection.run(
    `UPDATE deliveries SET state = 'cancelled', ended_at = ?, step = ''
      WHERE article_id = ? AND target_id = ? AND kind = 'publish' AND last_revision < ?
        AND state IN ('waiting', 'failed', 'conflict', 'sent', 'scheduled')`,
    ...[act.at, of.article_id, of.target_id, of.last_revision],
  )
}

function fail(
  connection: Connection,
  { id, reason }: { readonly id: PublicationId; readonly reason: Words },
  act: Act,
): Result<Publication> {
  const found = findRow(connection, id)
  if (!found.ok) return found
  if (found.value.state !== 'sending') return err(ended(say('This sending has ended already.')))
  markFailed(connection, found.value, { reason, act })
  return find(connection, id)
}

function markFailed(
  connection: Connection,
  row: PublicationRow,
  { reason, act }: { readonly reason: Words; readonly act: Act },
): void {
  connection.run(
    `UPDATE publications SET state = 'failed', finished_at = ?, reason = ? WHERE id = ?`,
    ...[act.at, reasonCell(reason), row.id],
  )
  noteEnding(connection, row.article_id, 'failed')
}

function noteEnding(connection: Connection, id: ArticleId, ending: 'verified' | 'failed'): void {
  connection.run('UPDATE articles SET last_ending = ? WHERE id = ?', ending, id)
}

const interrupted =
  'Dateline was closed while sending; what readers see may be old or new; publish again.'

function failInterrupted(connection: Connection, act: Act): number {
  const failed = inTransaction(connection, () => {
    const rows = connection.all(`SELECT * FROM publications WHERE state = 'sending'`)
    for (const row of rows) {
      markFailed(connection, readRow(publicationRow, row), { reason: sentence(interrupted), act })
    }
    return ok(rows.length)
  })
  // On a full disk they stay open until the next start: nothing is called live meanwhile.
  return failed.ok ? failed.value : 0
}

function publicationsOf(connection: Connection, articleId: ArticleId): readonly Publication[] {
  return connection
    .all('SELECT * FROM publications WHERE article_id = ? ORDER BY position DESC', articleId)
    .map((row) => readPublication(readRow(publicationRow, row)))
}

function find(connection: Connection, id: PublicationId): Result<Publication> {
  const found = findRow(connection, id)
  return found.ok ? ok(readPublication(found.value)) : found
}

function findRow(connection: Connection, id: PublicationId): Result<PublicationRow> {
  const found = connection.get('SELECT * FROM publications WHERE id = ?', id)
  if (found !== undefined) return ok(readRow(publicationRow, found))
  return err(
    appError(
      'not-found',
      sentence('This publication is not in the newsroom.'),
      sentence('Publish the article again.'),
    ),
  )
}

function readPublication(row: PublicationRow): Publication {
  return {
    id: row.id,
    articleId: row.article_id,
    targetId: row.target_id,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    state: row.state,
    url: row.url,
    reason: reasonIn(row.reason),
  }
}

function siteFiles(
  connection: Connection,
  targetId: TargetId,
  articleId: ArticleId | null,
): readonly ReleaseFile[] {
  return connection
    .all(
      `${fileColumns} AND (article_id IS NULL OR article_id = ? OR EXISTS (
          SELECT 1 FROM publications
            WHERE target_id = release_files.target_id AND state = 'verified'
              AND article_id = release_files.article_id))
        ORDER BY path`,
      ...[targetId, articleId],
    )
    .map(fileOf)
}

function ended(message: string) {
  return appError('update-state', message, sentence('Publish again to send what is new.'))
}
