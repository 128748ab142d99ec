import type { ArticleId } from '../../shared/ids'
import type { AppState } from './app-state'

/**
 * Takes something back in the article in which it was done. Where she has left that, it opens again: to
 * any other it must not be done.
 */
export async function backIn(
  articleId: ArticleId | undefined,
  get: () => AppState,
  takeBack: () => unknown,
): Promise<void> {
  if (articleId === undefined) return
  const isOpen = () => get().coverage?.article.id === articleId
  if (!isOpen()) await get().openArticle(articleId)
  if (isOpen()) await takeBack()
}
