import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { rebaseFields } from './article-fields'
import { draftOf } from './entry-drafts'
import { knowVersion } from './entry-line'

/**
 * Her words go over what somebody else has stored meanwhile. Nothing is lost by it: the other text
 * stays in history.
 */
export async function keepMine(get: () => AppState): Promise<void> {
  const { coverage } = get()
  if (coverage === null) return
  const stored = await newsroom.openArticle({ articleId: coverage.article.id })
  if (!stored.ok) {
    get().tellTrouble(stored.error)
    return
  }
  const { article, body, updates } = stored.value
  rebaseFields(article.version)
  for (const { id, version } of [body, ...updates]) {
    const queue = draftOf(id)?.queue
    if (queue?.state().kind !== 'conflict') continue
    knowVersion(id, version)
    queue.rebase(version)
  }
  if (await get().saveAll()) await get().refreshCoverage()
}
