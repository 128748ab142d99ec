import type { ArticleId, TargetId } from '../../shared/ids'
import type { ContentStore } from '../store/content-store'

/** The articles that are a post on a site, by the post's id there. */
export function tiedArticles(
  { articles, remote }: Pick<ContentStore, 'articles' | 'remote'>,
  target: TargetId,
): ReadonlyMap<string, ArticleId> {
  const tied = new Map<string, ArticleId>()
  for (const { id } of articles.list()) {
    const copy = remote.copy(target, id)
    if (copy !== null) tied.set(copy.remoteId, id)
  }
  return tied
}
