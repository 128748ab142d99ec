import { articleId, entryId } from '../../../shared/ids'
import type {
  Article,
  ArticleFields,
  ArticleKind,
  ArticleState,
} from '../../../shared/model/article'
import type { Coverage, NewCoverage } from '../../../shared/model/coverage'
import type { Act, RevisionCause } from '../../../shared/model/revision'
import { neverSent } from '../../../shared/model/sent-mark'
import type { Instant } from '../../../shared/model/stamp'
import type { Result } from '../../../shared/result'
import { insertBody, insertUpdate } from './insert-entry'
import { namePeople } from './people'
import { recordRevision, type Writing } from './record-revision'
import { fieldsSequence, indexText, rankArticle } from './search-index'
import { fieldsSnapshot, findCoverage, hasHeadline, refreshArticle } from './stored-article'

/** Stores a whole article with all it holds, under one cause. */
export function insertCoverage(
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
      postedAt: update.postedAt ?? act.at,
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
    readonly endedAt?: Instant
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
    endedAt: fresh.state === 'ended' ? (fresh.endedAt ?? act.at) : null,
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
  namePeople(writing.connection, fields.authors, act.at)
}
