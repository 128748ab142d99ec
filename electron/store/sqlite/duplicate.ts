import type { ArticleId } from '../../../shared/ids'
import type { Coverage } from '../../../shared/model/coverage'
import type { Act } from '../../../shared/model/revision'
import type { Result } from '../../../shared/result'
import { insertCoverage } from './insert-coverage'
import type { Writing } from './record-revision'
import { findCoverage } from './stored-article'

/**
 * A draft with the words of another article: its fields and its original entry. Updates are of their
 * day and stay there; so do the address and the links to the days around.
 */
export function duplicate(writing: Writing, id: ArticleId, act: Act): Result<Coverage> {
  const found = findCoverage(writing.connection, id)
  if (!found.ok) return found
  const { article, body } = found.value
  const fields = {
    ...article.fields,
    slug: '',
    previousDay: null,
    nextDay: null,
    importedOpening: null,
  }
  const copy = { kind: article.kind, state: 'draft', fields, body: body.body, updates: [] } as const
  return insertCoverage(writing, copy, 'created', act)
}
