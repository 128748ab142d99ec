import { appError } from '../../../shared/app-error'
import { emptyBody } from '../../../shared/document/make-body'
import { articleId, entryId, type ArticleId } from '../../../shared/ids'
import type {
  Article,
  ArticleFields,
  ArticleKind,
  ArticleState,
} from '../../../shared/model/article'
import type { Coverage, NewCoverage } from '../../../shared/model/coverage'
import type { Act, RevisionCause } from '../../../shared/model/revision'
import { neverSent } from '../../../shared/model/sent-mark'
import { utcTime, type Instant } from '../../../shared/model/stamp'
import { err, ok, type Result } from '../../../shared/result'
import type { ArticleStore, FieldsSave } from '../content-store'
import type { Connection } from './connection'
import { staleDraft } from './drafts'
import { coverageThen, momentAt } from './history-then'
import { insertBody, insertUpdate } from './insert-entry'
import { seenNow } from './published-articles'
import { libraryPage } from './library-page'
import { readSummary } from './read-models'
import { receiveFields } from './receive'
import { recordRevision, wasSeenEnded, type Writing } from './record-revision'
import { summaryColumns } from './rows'
import {
  fieldsSnapshot,
  findArticle,
  findCoverage,
  hasHeadline,
  refreshArticle,
  writeArticle,
} from './stored-article'
import { fieldsSequence, indexText, rankArticle } from './search-index'
import { guarded } from './store-failure'
import { atOneMoment, inTransaction } from './transaction'

/** The articles of a newsroom's file. */
export function articleStore(writing: Writing): ArticleStore {
  const { connection } = writing
  return {
    list: () => connection.all(summaries).map(readSummary),
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
    setState: ({ articleId: id, state }, act) =>
      inTransaction(connection, () => setState(writing, id, state, act)),
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
      'This article was not begun yet at that time.',
      `Its history begins at ${utcTime(found.value.article.createdAt)}.`,
    ),
  )
}

const summaries = `SELECT ${summaryColumns} FROM articles a
  WHERE a.binned_at IS NULL ORDER BY a.day DESC, a.modified_at DESC, a.id`

function insertCoverage(
  writing: Writing,
  coverage: NewCoverage,
  cause: RevisionCause,
  act: Act,
): Result<Coverage> {
  const article = freshArticle(writing, coverage, act)
  insertArticle(writing, article, { coverage, cause }, act)
  const body = { id: article.bodyId, articleId: article.id, body: coverage.body }
  insertBody(writing, { ...body, version: 0, modifiedAt: act.at, ...neverSent }, cause, act)
  const pinned = coverage.updates.filter((update) => update.flags.pinned).at(-1)
  coverage.updates.forEach((update, index) => {
    const fresh = {
      ...update,
      id: entryId(writing.newId()),
      articleId: article.id,
      state: 'posted',
      sequence: index + 1,
      // A source may pin several; a page has one.
      flags: { ...update.flags, pinned: update === pinned },
      version: 0,
      postedAt: act.at,
      withdrawnAt: null,
      withdrawnReason: '',
      ...neverSent,
    } as const
    insertUpdate(writing, fresh, cause, act)
  })
  // Last, for the index takes its rows in their order far faster than out of it.
  const fields = fieldsSnapshot(article, cause)
  indexText(writing.connection, { ...fields, sequence: fieldsSequence })
  refreshArticle(writing.connection, article.id, act.at)
  return findCoverage(writing.connection, article.id)
}

function freshArticle(
  { newId }: Writing,
  fresh: {
    readonly kind: ArticleKind
    readonly state: ArticleState
    readonly fields: ArticleFields
  },
  act: Act,
): Article {
  return {
    id: articleId(newId()),
    kind: fresh.kind,
    state: fresh.state,
    fields: fresh.fields,
    version: 0,
    bodyId: entryId(newId()),
    createdAt: act.at,
    modifiedAt: act.at,
    endedAt: fresh.state === 'ended' ? act.at : null,
    ...neverSent,
  }
}

function insertArticle(
  writing: Writing,
  article: Article,
  of: { readonly coverage: NewCoverage; readonly cause: RevisionCause },
  act: Act,
): void {
  const { id, kind, state, fields, version, bodyId } = article
  const recorded = recordRevision(writing, fieldsSnapshot(article, of.cause), act, undefined)
  writing.connection.run(
    `INSERT INTO articles (number, id, kind, state, day, title, has_headline, posted_count, body_id,
      version, revision, content_hash, created_at, modified_at)
      VALUES ((SELECT coalesce(max(number), 0) + 1 FROM articles),
        ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, kind, state, fields.day, fields.headline.trim(), hasHeadline(article)],
    ...[of.coverage.updates.length, bodyId, version, recorded.position, recorded.hash],
    ...[act.at, act.at],
  )
  rankArticle(writing.connection, id)
}

function saveFields(writing: Writing, save: FieldsSave, act: Act): Result<Article> {
  const found = findArticle(writing.connection, save.articleId)
  if (!found.ok) return found
  const { article } = found.value
  if (article.version !== save.baseVersion) return err(staleDraft())
  const next = { ...article, fields: save.fields, version: article.version + 1 }
  return ok(writeArticle(writing, found.value, { next, cause: 'typed' }, act))
}

function setState(writing: Writing, id: ArticleId, state: ArticleState, act: Act): Result<Article> {
  const found = findArticle(writing.connection, id)
  if (!found.ok || found.value.article.state === state) {
    return found.ok ? ok(found.value.article) : found
  }
  // The version stays: fields being typed at this moment are not made stale by a closing day.
  const endedAt = state === 'ended' ? act.at : null
  const { article } = found.value
  const reopened = article.state === 'ended' && wasSeenEnded(writing.connection, id)
  const editedAt = reopened ? act.at : article.editedAt
  const next = { ...article, state, endedAt, editedAt }
  return ok(writeArticle(writing, found.value, { next, cause: 'state' }, act))
}
