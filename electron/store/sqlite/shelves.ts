import { appError, type AppError } from '../../../shared/app-error'
import type { ArticleId } from '../../../shared/ids'
import type { ArticleSummary } from '../../../shared/model/coverage'
import type { Act } from '../../../shared/model/revision'
import type { Shelf } from '../../../shared/model/shelf'
import { err, ok, type Result } from '../../../shared/result'
import { sentence } from '../../../shared/words/sentence'
import type { Connection } from './connection'
import { readSummary } from './read-models'
import type { Writing } from './record-revision'
import { summaryColumns } from './rows'
import { findArticle, writeArticle } from './stored-article'

/** Puts an article on another shelf; its text and its history stay where they are. */
export function putOnShelf(
  writing: Writing,
  { articleId, shelf }: { readonly articleId: ArticleId; readonly shelf: Shelf },
  act: Act,
): Result<ArticleSummary> {
  if (shelf === 'bin') return binArticle(writing, articleId, act)
  const before = readShelf(writing, articleId)
  if (!before.ok || before.value.shelf === shelf) return before
  if (before.value.shelf === 'bin') noteInHistory(writing, articleId, 'unbinned', act)
  writing.connection.run(
    'UPDATE articles SET binned_at = NULL, archived_at = ?, template_at = ? WHERE id = ?',
    shelf === 'archive' ? act.at : null,
    shelf === 'template' ? act.at : null,
    articleId,
  )
  return readShelf(writing, articleId)
}

/** Where an article stands. */
export function shelfOf(connection: Connection, id: ArticleId): Result<Shelf> {
  const found = findArticle(connection, id)
  if (!found.ok) return found
  const row = connection.get(`SELECT ${summaryColumns} FROM articles a WHERE a.id = ?`, id)
  return ok(readSummary(row).shelf)
}

/** Throws an article away, in a way that can be undone: nothing of it is lost. */
export function binArticle(writing: Writing, id: ArticleId, act: Act): Result<ArticleSummary> {
  const before = readShelf(writing, id)
  if (!before.ok || before.value.shelf === 'bin') return before
  if (isOnItsWay(writing, id)) return err(onItsWay())
  noteInHistory(writing, id, 'binned', act)
  writing.connection.run(
    'UPDATE articles SET binned_at = ?, archived_at = NULL, template_at = NULL WHERE id = ?',
    ...[act.at, id],
  )
  return readShelf(writing, id)
}

// Who threw it away, and when, is a line of history like every other deliberate act.
function noteInHistory(
  writing: Writing,
  id: ArticleId,
  cause: 'binned' | 'unbinned',
  act: Act,
): void {
  const found = findArticle(writing.connection, id)
  if (found.ok) writeArticle(writing, found.value, { next: found.value.article, cause }, act)
}

function readShelf({ connection }: Writing, id: ArticleId): Result<ArticleSummary> {
  const found = findArticle(connection, id)
  if (!found.ok) return found
  const row = connection.get(`SELECT ${summaryColumns} FROM articles a WHERE a.id = ?`, id)
  return ok(readSummary(row))
}

function isOnItsWay({ connection }: Writing, id: ArticleId): boolean {
  const open = `SELECT 1 FROM deliveries WHERE article_id = ?
    AND state NOT IN ('verified', 'cancelled') LIMIT 1`
  return connection.get(open, id) !== undefined
}

/** What is in the bin and what is a template is sent nowhere; null: it may be sent. */
export function refuseUnsendable(connection: Connection, id: ArticleId): AppError | null {
  const shelf = shelfOf(connection, id)
  if (!shelf.ok) return null
  if (shelf.value === 'template') return templatesStay()
  return shelf.value === 'bin' ? inBin() : null
}

function templatesStay(): AppError {
  return appError(
    'article-template',
    sentence('This is a template, so it was not sent to anybody.'),
    sentence('Begin an article from it, and publish that.'),
  )
}

function inBin(): AppError {
  return appError(
    'article-binned',
    sentence('This article is in the bin, so it was not sent to anybody.'),
    sentence('Put it back first, then publish.'),
  )
}

function onItsWay(): AppError {
  return appError(
    'article-queued',
    sentence('This article is on its way to readers, so it was not put into the bin.'),
    sentence('Take it out of the queue first, or wait until it has been sent.'),
  )
}
