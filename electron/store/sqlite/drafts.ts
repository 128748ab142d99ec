import { appError, type AppError } from '../../../shared/app-error'
import { emptyBody } from '../../../shared/document/make-body'
import { entryId, type ArticleId } from '../../../shared/ids'
import type { Act } from '../../../shared/model/revision'
import { neverSent } from '../../../shared/model/sent-mark'
import { noFlags, type Update } from '../../../shared/model/update'
import { err, ok, type Result } from '../../../shared/result'
import { sentence } from '../../../shared/words/sentence'
import type { DraftSave, DraftSaved } from '../content-store'
import { bringIntoSight } from './discard'
import { insertUpdate, nextSequence } from './insert-entry'
import type { Writing } from './record-revision'
import { findArticle, refreshArticle } from './stored-article'
import { findEntry, writeBody, writeUpdate, type StoredEntry } from './stored-entry'

/** Saves text upon the version it was typed on; an older one is refused and both texts live. */
export function saveDraft(writing: Writing, save: DraftSave, act: Act): Result<DraftSaved> {
  const found = findEntry(writing.connection, save.id)
  if (!found.ok) return found
  const before = found.value
  if (before.row.version !== save.baseVersion) return err(staleDraft())
  // Typed on in another window after it was deleted here.
  bringIntoSight(writing, save.id, act)
  const entry = writeText(writing, before, save, act)
  refreshArticle(writing.connection, before.row.article_id, act.at)
  return ok({ id: save.id, version: entry.version, savedAt: act.at, entry })
}

function writeText(
  writing: Writing,
  { row, entry }: StoredEntry,
  { body, baseVersion }: DraftSave,
  act: Act,
): DraftSaved['entry'] {
  const next = { body, version: baseVersion + 1 }
  if (entry.kind === 'body') {
    const change = { next: { ...entry.body, ...next }, cause: 'typed' } as const
    return writeBody(writing, { row, body: entry.body }, change, act)
  }
  const { update } = entry
  const change = { next: { ...update, ...next }, cause: 'typed' } as const
  return writeUpdate(writing, { row, update }, change, act)
}

/** A new update in the composer of a live article. */
export function startUpdate(writing: Writing, articleId: ArticleId, act: Act): Result<Update> {
  const found = findArticle(writing.connection, articleId)
  if (!found.ok) return found
  if (found.value.article.kind === 'story') {
    return err(
      appError(
        'update-state',
        sentence('This article is a story, and a story has no updates.'),
        sentence('Write in its text, or start a live article.'),
      ),
    )
  }
  const update = freshUpdate(writing, articleId, act)
  insertUpdate(writing, update, 'created', act)
  refreshArticle(writing.connection, articleId, act.at)
  return ok(update)
}

function freshUpdate({ connection, newId }: Writing, articleId: ArticleId, act: Act): Update {
  return {
    id: entryId(newId()),
    articleId,
    state: 'composing',
    stamp: act.at,
    stampAsWritten: null,
    sequence: nextSequence(connection, articleId),
    headline: '',
    authors: [],
    flags: noFlags,
    status: null,
    body: emptyBody,
    version: 0,
    postedAt: null,
    withdrawnAt: null,
    withdrawnReason: '',
    ...neverSent,
  }
}

/** The failure of a save that was typed upon an older version. */
export function staleDraft(): AppError {
  return appError(
    'draft-stale',
    sentence(
      'A newer version was saved in the meantime and is kept; yours is not saved, but still on screen.',
    ),
    sentence(
      'Choose “Keep mine” above the article: your text is saved, the other one stays in history.',
    ),
  )
}
