import { appError } from '../../../shared/app-error'
import type { ArticleId, CorrectionId, EntryId } from '../../../shared/ids'
import type { Article } from '../../../shared/model/article'
import type { Correction, PendingChange } from '../../../shared/model/correction'
import type { Act, RevisionCause } from '../../../shared/model/revision'
import type { Instant } from '../../../shared/model/stamp'
import type { ArticleBody, Update, UpdateState } from '../../../shared/model/update'
import { assertNever, err, ok, type Result } from '../../../shared/result'
import { sentence } from '../../../shared/words/sentence'
import type { Connection } from './connection'
import { reach, type Writing } from './record-revision'
import {
  readContent,
  readRow,
  snapshotColumns,
  snapshotRow,
  type ArticleRow,
  type EntryRow,
} from './rows'
import { findArticle, refreshArticle, writeArticle } from './stored-article'
import { findEntry, writeBody, writeUpdate } from './stored-entry'
import { bodyWordsHash, fieldWordsHash, wordsHash } from './words-hash'

/** Words that readers see, whichever kind they are of: what can be corrected. */
export interface ToldText {
  readonly of: Of
  readonly row: EntryRow | ArticleRow
  readonly table: 'entries' | 'articles'
  readonly id: ArticleId | EntryId
  /** The hash of its words as they stand. */
  readonly words: string
  /** Null for what is not an update. */
  readonly state: UpdateState | null
  readonly corrections: readonly Correction[]
  readonly editedAt: Instant | null
  readonly change: PendingChange
}

type Of =
  | { readonly kind: 'update'; readonly update: Update; readonly row: EntryRow }
  | { readonly kind: 'body'; readonly body: ArticleBody; readonly row: EntryRow }
  | { readonly kind: 'fields'; readonly article: Article; readonly row: ArticleRow }

/** Reads the text of an entry of an article, or under null the words around the text. */
export function findToldText(
  connection: Connection,
  { articleId, entryId }: { readonly articleId: ArticleId; readonly entryId: EntryId | null },
): Result<ToldText> {
  if (entryId === null) {
    const found = findArticle(connection, articleId)
    if (!found.ok) return found
    return ok(toldText({ kind: 'fields', ...found.value }))
  }
  const found = findEntry(connection, entryId)
  if (!found.ok) return found
  const { row, entry } = found.value
  if (row.article_id === articleId) return ok(toldText({ ...entry, row }))
  return err(
    appError(
      'not-found',
      sentence('This text is not in that article.'),
      sentence('Open the article again.'),
    ),
  )
}

function toldText(of: Of): ToldText {
  switch (of.kind) {
    case 'update': {
      const { update, row } = of
      const { id, state, corrections, editedAt, change } = update
      const said = { state, corrections, editedAt, change }
      return { of, row, table: 'entries', id, words: wordsHash(update), ...said }
    }
    case 'body': {
      const { body, row } = of
      const { id, corrections, editedAt, change } = body
      const said = { state: null, corrections, editedAt, change }
      return { of, row, table: 'entries', id, words: bodyWordsHash(body.body), ...said }
    }
    case 'fields': {
      const { article, row } = of
      const { id, fields, corrections, editedAt, change } = article
      const said = { state: null, corrections, editedAt, change }
      return { of, row, table: 'articles', id, words: fieldWordsHash(fields), ...said }
    }
    default:
      return assertNever(of)
  }
}

/** Keeps what is said of a text beside its words. Its version stays: text in a window is not stale. */
export function writeToldText(
  writing: Writing,
  { of }: ToldText,
  { next, cause }: { readonly next: Said; readonly cause: RevisionCause },
  act: Act,
): void {
  const { row } = of
  switch (of.kind) {
    case 'update':
      writeUpdate(writing, of, { next: { ...of.update, ...next }, cause }, act)
      break
    case 'body':
      writeBody(writing, of, { next: { ...of.body, ...next }, cause }, act)
      break
    case 'fields':
      writeArticle(writing, of, { next: { ...of.article, ...next }, cause }, act)
      break
    default:
      assertNever(of)
  }
  refreshArticle(writing.connection, row.article_id, act.at)
}

type Said = Pick<ToldText, 'corrections' | 'editedAt'>

/** The notices that readers have or may have: of the newest line that any sending took along. */
export function noticesSent(connection: Connection, { row }: ToldText): ReadonlySet<CorrectionId> {
  const sent = connection.get(
    `SELECT ${snapshotColumns} FROM revisions r WHERE r.article_id = ? AND r.entry_id IS ?
      AND r.position <= ${reach} AND r.thinned_at IS NULL ORDER BY r.position DESC LIMIT 1`,
    ...[row.article_id, row.entry_id, row.article_id, row.article_id],
  )
  if (sent === undefined) return new Set()
  return new Set(readContent(readRow(snapshotRow, sent)).corrections.map(({ id }) => id))
}

/** The entry as the window takes it. */
export function toldEntry({ of }: ToldText): Article | ArticleBody | Update {
  switch (of.kind) {
    case 'update':
      return of.update
    case 'body':
      return of.body
    case 'fields':
      return of.article
    default:
      return assertNever(of)
  }
}
