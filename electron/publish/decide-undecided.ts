import type { ArticleId } from '../../shared/ids'
import { undecidedTexts } from '../../shared/model/pending-changes'
import type { Act } from '../../shared/model/revision'
import { ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'

/** Says of every change that is undecided what it is: somebody has said it of all of them at once. */
export function decideUndecided(
  store: ContentStore,
  { articleId, nature }: { readonly articleId: ArticleId; readonly nature: 'minor' | 'update' },
  act: Act,
): Result<null> {
  const coverage = store.articles.coverage(articleId)
  if (!coverage.ok) return coverage
  for (const { entryId } of undecidedTexts(coverage.value)) {
    const decided = store.entries.decideChange({ articleId, entryId, telling: { nature } }, act)
    if (!decided.ok) return decided
  }
  return ok(null)
}
