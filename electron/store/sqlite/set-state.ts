import type { ArticleId } from '../../../shared/ids'
import type { Article, ArticleState } from '../../../shared/model/article'
import type { Act } from '../../../shared/model/revision'
import { ok, type Result } from '../../../shared/result'
import { wasSeenEnded, type Writing } from './record-revision'
import { findArticle, writeArticle } from './stored-article'

/** Opens or ends coverage; setting the state an article is in changes nothing. */
export function setState(
  writing: Writing,
  { articleId: id, state }: { readonly articleId: ArticleId; readonly state: ArticleState },
  act: Act,
): Result<Article> {
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
