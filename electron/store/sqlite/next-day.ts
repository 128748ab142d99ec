import { appError } from '../../../shared/app-error'
import { emptyBody } from '../../../shared/document/make-body'
import type { ArticleId } from '../../../shared/ids'
import type { ArticleFields, DayLink } from '../../../shared/model/article'
import type { Coverage } from '../../../shared/model/coverage'
import { leadsTo, linkToDay, planNextDay } from '../../../shared/model/next-day'
import type { Act } from '../../../shared/model/revision'
import { err, ok, type Result } from '../../../shared/result'
import { sentence } from '../../../shared/words/sentence'
import type { NextDayOpening, NextDayUndo } from '../content-store'
import { insertCoverage } from './insert-coverage'
import type { Writing } from './record-revision'
import { setState } from './set-state'
import { findArticle, findCoverage, writeArticle } from './stored-article'
import { binArticle } from './shelves'
import { keepTwoNames } from './stets'
import { urlOf } from './day-links'

/** Begins the day after, ties both days to each other, and ends the day before if that is wanted. */
export function openNextDay(writing: Writing, opening: NextDayOpening, act: Act): Result<Coverage> {
  const { connection } = writing
  const found = findCoverage(connection, opening.articleId)
  if (!found.ok) return found
  const before = found.value
  const after = before.article.fields.nextDay?.articleId
  if (after !== undefined && isOnDesk(writing, after)) return err(nextDayExists())
  const { fields } = planNextDay(before, opening.day)
  // What was offered to her, also where another came since.
  const chosen = before.updates.find(({ id, state }) => {
    return id === opening.summaryId && state === 'posted'
  })
  const created = insertCoverage(
    writing,
    {
      kind: 'live',
      state: 'draft',
      fields: {
        ...fields,
        headline: opening.headline,
        previousDay: linkToDay(before, urlOf(connection, opening.articleId)),
      },
      body: chosen?.body ?? emptyBody,
      updates: [],
    },
    'created',
    act,
  )
  if (!created.ok) return created
  keepTwoNames(connection, opening.articleId, created.value.article.id)
  const linked = linkNext(writing, opening.articleId, linkToDay(created.value, ''), act)
  if (!linked.ok || !opening.endsDay) return linked.ok ? created : linked
  const ended = setState(writing, { articleId: opening.articleId, state: 'ended' }, act)
  return ended.ok ? created : ended
}

/** Takes it back: the new day goes to the bin with all it holds, the day before is as it was. */
export function undoNextDay(writing: Writing, undo: NextDayUndo, act: Act): Result<Coverage> {
  const found = findArticle(writing.connection, undo.before)
  if (!found.ok) return found
  const binned = binArticle(writing, undo.after, act)
  if (!binned.ok) return binned
  if (leadsTo(found.value.article.fields.nextDay, undo.after)) {
    const unlinked = linkNext(writing, undo.before, null, act)
    if (!unlinked.ok) return unlinked
  }
  if (undo.reopensAs !== null && found.value.article.state === 'ended') {
    const change = { articleId: undo.before, state: undo.reopensAs }
    const reopened = setState(writing, change, act)
    if (!reopened.ok) return reopened
  }
  return findCoverage(writing.connection, undo.before)
}

function linkNext(
  writing: Writing,
  id: ArticleId,
  nextDay: DayLink | null,
  act: Act,
): Result<ArticleFields> {
  const found = findArticle(writing.connection, id)
  if (!found.ok) return found
  const { article } = found.value
  const fields = { ...article.fields, nextDay }
  const next = { ...article, fields, version: article.version + 1 }
  return ok(writeArticle(writing, found.value, { next, cause: 'details' }, act).fields)
}

function isOnDesk({ connection }: Writing, id: ArticleId): boolean {
  const sql = 'SELECT 1 FROM articles WHERE id = ? AND binned_at IS NULL'
  return connection.get(sql, id) !== undefined
}

function nextDayExists() {
  return appError(
    'next-day-exists',
    sentence('The day after this one has been begun already; nothing was changed.'),
    sentence('Open it by “The next day” on this article.'),
  )
}
