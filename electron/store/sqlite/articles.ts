import { appError } from '../../../shared/app-error'
import { emptyBody } from '../../../shared/document/make-body'
import type { ArticleId } from '../../../shared/ids'
import type { Article } from '../../../shared/model/article'
import type { ArticleSummary, Coverage } from '../../../shared/model/coverage'
import type { Act } from '../../../shared/model/revision'
import { utcTime, type Instant } from '../../../shared/model/stamp'
import { err, ok, type Result } from '../../../shared/result'
import { sentence } from '../../../shared/words/sentence'
import type { ArticleStore, FieldsSave } from '../content-store'
import type { Connection } from './connection'
import { staleDraft } from './drafts'
import { coverageThen, momentAt } from './history-then'
import { insertCoverage } from './insert-coverage'
import { originsOf } from './origins'
import { seenNow } from './published-articles'
import { duplicate } from './duplicate'
import { libraryPage } from './library-page'
import { openNextDay, undoNextDay } from './next-day'
import { readSummary } from './read-models'
import { receiveFields } from './receive'
import type { Writing } from './record-revision'
import { summaryColumns } from './rows'
import { findArticle, findCoverage, writeArticle } from './stored-article'
import { setState } from './set-state'
import { putOnShelf, shelfOf } from './shelves'
import { guarded } from './store-failure'
import { atOneMoment, inTransaction } from './transaction'

/** The articles of a newsroom's file. */
export function articleStore(writing: Writing): ArticleStore {
  const { connection } = writing
  return {
    list: () => connection.all(summaries).map(readSummary),
    isEmpty: () => connection.get('SELECT 1 FROM articles LIMIT 1') === undefined,
    origins: () => originsOf(connection),
    summaries: (ids) => summariesOf(connection, ids),
    page: (asked) => atOneMoment(connection, () => libraryPage(connection, asked)),
    article: (id) =>
      guarded(() => {
        const found = findArticle(connection, id)
        return found.ok ? ok(found.value.article) : found
      }),
    coverage: (id) => guarded(() => atOneMoment(connection, () => findCoverage(connection, id))),
    coverageAt: (id, at) =>
      guarded(() => atOneMoment(connection, () => coverageAt(connection, id, at))),
    seenNow: (id, targetId) =>
      guarded(() =>
        atOneMoment(connection, () => {
          const found = findArticle(connection, id)
          return found.ok ? ok(seenNow(connection, id, targetId)) : found
        }),
      ),
    create: ({ kind, fields }, act) =>
      inTransaction(connection, () => {
        const empty = { kind, state: 'draft', fields, body: emptyBody, updates: [] } as const
        return insertCoverage(writing, empty, 'created', act)
      }),
    importCoverage: (coverage, act) =>
      inTransaction(connection, () => insertCoverage(writing, coverage, 'imported', act)),
    saveFields: (save, act) => inTransaction(connection, () => saveFields(writing, save, act)),
    receiveFields: (received, acts) =>
      inTransaction(connection, () => receiveFields(writing, received, acts)),
    setState: (change, act) => inTransaction(connection, () => setState(writing, change, act)),
    shelfOf: (id) => guarded(() => shelfOf(connection, id)),
    putOnShelf: (move, act) => inTransaction(connection, () => putOnShelf(writing, move, act)),
    openNextDay: (opening, act) =>
      inTransaction(connection, () => openNextDay(writing, opening, act)),
    undoNextDay: (undo, act) => inTransaction(connection, () => undoNextDay(writing, undo, act)),
    duplicate: (copy, act) => inTransaction(connection, () => duplicate(writing, copy, act)),
  }
}

function coverageAt(connection: Connection, id: ArticleId, at: Instant): Result<Coverage> {
  const found = findArticle(connection, id)
  if (!found.ok) return found
  const moment = momentAt(connection, id, at)
  if (moment !== null) return ok(coverageThen(connection, moment, 'all'))
  return err(
    appError(
      'not-in-history',
      sentence('This article was not begun yet at that time.'),
      sentence('Its history begins at {time}.', { time: utcTime(found.value.article.createdAt) }),
    ),
  )
}

const summaries = `SELECT ${summaryColumns} FROM articles a
  WHERE a.binned_at IS NULL AND a.template_at IS NULL ORDER BY a.day DESC, a.modified_at DESC, a.id`

function summariesOf(connection: Connection, ids: readonly ArticleId[]): readonly ArticleSummary[] {
  return ids.flatMap((id) => {
    const row = connection.get(
      `SELECT ${summaryColumns} FROM articles a WHERE a.id = ? AND a.binned_at IS NULL`,
      id,
    )
    return row === undefined ? [] : [readSummary(row)]
  })
}

function saveFields(writing: Writing, save: FieldsSave, act: Act): Result<Article> {
  const found = findArticle(writing.connection, save.articleId)
  if (!found.ok) return found
  const { article } = found.value
  if (article.version !== save.baseVersion) return err(staleDraft())
  const next = { ...article, fields: save.fields, version: article.version + 1 }
  return ok(writeArticle(writing, found.value, { next, cause: 'typed' }, act))
}
