import type { ArticleFields } from '../../../shared/model/article'
import { withoutOrigin } from '../../../shared/model/without-origin'
import type { Coverage } from '../../../shared/model/coverage'
import type { Act } from '../../../shared/model/revision'
import { seriesHeadline } from '../../../shared/model/series'
import type { LocalDay } from '../../../shared/model/stamp'
import { ok, type Result } from '../../../shared/result'
import type { ArticleCopy } from '../content-store'
import { insertCoverage } from './insert-coverage'
import type { Writing } from './record-revision'
import { putOnShelf } from './shelves'
import { keepTwoNames } from './stets'
import { findCoverage } from './stored-article'

/**
 * A draft with the words of another article: its fields and its original entry. Updates are of their
 * day and stay there; so do the address, the links to the days around and what holds it back.
 */
export function duplicate(
  writing: Writing,
  { articleId, as, day }: ArticleCopy,
  act: Act,
): Result<Coverage> {
  const found = findCoverage(writing.connection, articleId)
  if (!found.ok) return found
  const { article, body } = found.value
  const kept = withoutOrigin(article.fields)
  const fields = {
    ...(day === null ? kept : onDay(kept, day)),
    slug: '',
    previousDay: null,
    nextDay: null,
    importedOpening: null,
    embargo: null,
  }
  const copy = { kind: article.kind, state: 'draft', fields, body: body.body, updates: [] } as const
  const made = insertCoverage(writing, copy, 'created', act)
  if (!made.ok) return made
  keepTwoNames(writing.connection, articleId, made.value.article.id)
  if (as === 'desk') return made
  const put = putOnShelf(writing, { articleId: made.value.article.id, shelf: as }, act)
  return put.ok ? ok(made.value) : put
}

// A day of a series is called as the series says.
function onDay(fields: ArticleFields, day: LocalDay): ArticleFields {
  const headline = seriesHeadline(fields.series, day)
  return { ...fields, day, headline: headline === '' ? fields.headline : headline }
}
