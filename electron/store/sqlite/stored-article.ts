import { appError } from '../../../shared/app-error'
import { displayHeadline } from '../../../shared/document/display-headline'
import { contentOfFields } from '../../../shared/history/entry-content'
import type { ArticleId } from '../../../shared/ids'
import type { Article } from '../../../shared/model/article'
import type { Coverage } from '../../../shared/model/coverage'
import type { Act, RevisionCause } from '../../../shared/model/revision'
import { sentMark } from '../../../shared/model/sent-mark'
import type { Instant } from '../../../shared/model/stamp'
import { newestFirst, type ArticleBody, type Update } from '../../../shared/model/update'
import { err, ok, type Result } from '../../../shared/result'
import { sentence } from '../../../shared/words/sentence'
import type { Connection } from './connection'
import { namePeople, newNames } from './people'
import { readArticleRow, readEntryRow } from './read-models'
import { noTimes, recordRevision, type Snapshot, type Writing } from './record-revision'
import {
  articleColumns,
  articleRow,
  entryColumns,
  entryRow,
  readRow,
  type ArticleRow,
} from './rows'
import { fieldsSequence, indexText, moveInIndex } from './search-index'
import { DamagedRow } from './store-failure'
import { entriesOf } from './entries-of'
import { entrySource, findEntry } from './stored-entry'
import { editedAtAfter, pendingChange } from './told-changes'
import { fieldWordsHash } from './words-hash'

/** An article as it stands, and the row it was read from. */
export interface StoredArticle {
  readonly row: ArticleRow
  readonly article: Article
}

/** Reads an article's fields. */
export function findArticle(connection: Connection, id: ArticleId): Result<StoredArticle> {
  const found = connection.get(
    `SELECT ${articleColumns} FROM articles a JOIN revisions r ON r.position = a.revision
      WHERE a.id = ?`,
    id,
  )
  if (found === undefined) {
    return err(
      appError(
        'not-found',
        sentence('This article is not in the newsroom.'),
        sentence('Choose another in the library.'),
      ),
    )
  }
  const row = readRow(articleRow, found)
  return ok({ row, article: readArticleRow(row) })
}

/** Reads an article with all it holds. */
export function findCoverage(connection: Connection, id: ArticleId): Result<Coverage> {
  const found = findArticle(connection, id)
  if (!found.ok) return found
  const bodies: ArticleBody[] = []
  const updates: Update[] = []
  for (const entry of entriesOf(connection, id)) {
    if (entry.kind === 'body') bodies.push(entry.body)
    else updates.push(entry.update)
  }
  const [body] = bodies
  if (body === undefined) throw new DamagedRow(`article ${id} has no original entry`)
  return ok({ article: found.value.article, body, updates: newestFirst(updates) })
}

/** Keeps an article's next fields or state in history and in its row. */
export function writeArticle(
  writing: Writing,
  before: StoredArticle,
  change: { readonly next: Article; readonly cause: RevisionCause },
  act: Act,
): Article {
  const words = fieldWordsHash(change.next.fields)
  const told = {
    before: fieldWordsHash(before.article.fields),
    after: words,
    editedAt: change.next.editedAt,
  }
  const editedAt = editedAtAfter(before.row, told, act.at)
  const next = { ...change.next, modifiedAt: act.at, editedAt }
  const snapshot = fieldsSnapshot(next, change.cause)
  const recorded = recordRevision(writing, snapshot, act, before.row)
  writing.connection.run(
    `UPDATE articles SET state = ?, day = ?, title = ?, has_headline = ?, version = ?,
      revision = ?, content_hash = ? WHERE id = ?`,
    ...[next.state, next.fields.day, next.fields.headline.trim(), hasHeadline(next), next.version],
    ...[recorded.position, recorded.hash, next.id],
  )
  if (before.article.fields.day !== next.fields.day) moveInIndex(writing.connection, next.id)
  if (recorded.hash !== before.row.content_hash) {
    indexText(writing.connection, { ...snapshot, sequence: fieldsSequence })
    const named = newNames(before.article.fields.authors, next.fields.authors)
    namePeople(writing.connection, named, act.at)
  }
  refreshArticle(writing.connection, next.id, act.at)
  const sent = sentMark(recorded.hash, before.row.sent_hash)
  return { ...next, sent, change: pendingChange(before.row, words) }
}

/** A copy of an article's fields for history. */
export function fieldsSnapshot(article: Article, cause: RevisionCause): Snapshot {
  const { id: articleId, editedAt, endedAt } = article
  const times = { ...noTimes, editedAt, endedAt }
  return { articleId, entryId: null, cause, content: contentOfFields(article), times }
}

/** 1 where the article has a headline of its own. */
export function hasHeadline(article: Article): number {
  return article.fields.headline.trim() === '' ? 0 : 1
}

/** Brings the library's line up to date after any change, at a cost that no amount of text raises. */
export function refreshArticle(connection: Connection, id: ArticleId, at: Instant): void {
  connection.run(
    `UPDATE articles SET modified_at = ?, last_stamp =
      (SELECT max(stamp) FROM entries WHERE article_id = ? AND state = 'posted') WHERE id = ?`,
    ...[at, id, id],
  )
  const nameless = connection.get('SELECT 1 FROM articles WHERE id = ? AND has_headline = 0', id)
  if (nameless === undefined) return
  connection.run('UPDATE articles SET title = ? WHERE id = ?', borrowedTitle(connection, id), id)
}

/** What an article without a headline is called: its own first words, read from two texts at most. */
function borrowedTitle(connection: Connection, id: ArticleId): string {
  const found = findArticle(connection, id)
  const body = found.ok ? findEntry(connection, found.value.article.bodyId) : found
  if (!found.ok || !body.ok || body.value.entry.kind !== 'body') {
    throw new DamagedRow(`article ${id} has no original entry`)
  }
  return displayHeadline({
    headline: '',
    language: found.value.article.fields.language,
    body: body.value.entry.body.body,
    newestUpdate: newestPosted(connection, id),
  })
}

function newestPosted(connection: Connection, id: ArticleId): Update | null {
  const found = connection.get(
    `SELECT ${entryColumns} ${entrySource} WHERE e.article_id = ? AND e.state = 'posted'
      ORDER BY e.stamp DESC, e.sequence DESC LIMIT 1`,
    id,
  )
  if (found === undefined) return null
  const entry = readEntryRow(readRow(entryRow, found))
  return entry.kind === 'update' ? entry.update : null
}
