import { join } from 'node:path'
import { appError } from '../../shared/app-error'
import type { ArticleId } from '../../shared/ids'
import type { FolderTarget } from '../../shared/model/publication'
import { pathOfUrl } from '../../shared/publish/article-path'
import { err, ok, type Result } from '../../shared/result'
import { sentence } from '../../shared/words/sentence'
import type { ContentStore } from '../store/content-store'

/** The article's page on this machine, as last verified: absolute path of its HTML file. */
export function pageFileOf(
  store: ContentStore,
  of: { readonly articleId: ArticleId; readonly target: FolderTarget },
): Result<string> {
  const { target } = of
  const sent = store.publications
    .listOf(of.articleId)
    .find(({ targetId, state }) => targetId === target.id && state === 'verified')
  const path = sent === undefined ? null : pathOfUrl(sent.url)
  if (path === null) {
    return err(
      appError(
        'not-found',
        sentence('This article has not been published there yet.'),
        sentence('Publish it first.'),
      ),
    )
  }
  return ok(join(target.folder, path, 'index.html'))
}
