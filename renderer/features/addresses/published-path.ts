import type { Publication } from '../../../shared/model/publication'
import { pathOfUrl } from '../../../shared/publish/article-path'

/** Where readers of a folder’s site have an article: `2023/05/24/slug/`; undefined: nowhere yet. */
export function publishedPath(newestFirst: readonly Publication[]): string | undefined {
  // A site on a server gives addresses of its own: what is asked for is the folder's.
  return newestFirst
    .filter(({ state }) => state === 'verified')
    .map(({ url }) => pathOfUrl(url))
    .find((found) => found !== null)
}
