import type { FolderTarget } from '../../shared/model/publication'
import type { SiteReport } from '../../shared/model/whole-site'
import { ok, type Result } from '../../shared/result'
import { checkFolder, type FolderFindings } from './check-folder'
import { publishSite } from './publish-site'
import type { PutParts } from './put-release'

/**
 * Makes those files of a site anew that are missing in its folder or were changed by hand, and no
 * others. What somebody made of them is written over.
 */
export async function putBack(parts: PutParts, target: FolderTarget): Promise<Result<SiteReport>> {
  const found = await checkFolder(parts.store, target)
  return found.ok ? putBackFound(parts, target, found.value) : found
}

/** The same for what was found a moment ago. */
export async function putBackFound(
  parts: PutParts,
  target: FolderTarget,
  { files, count }: Pick<FolderFindings, 'files' | 'count'>,
): Promise<Result<SiteReport>> {
  if (files.length === 0) {
    return ok({ articles: 0, written: 0, unchanged: count, removed: 0, stopped: false })
  }
  const only = {
    paths: new Set(files.map(({ path }) => path)),
    articles: new Set(files.flatMap(({ articleId }) => articleId ?? [])),
    lists: files.some(({ articleId }) => articleId === null),
  }
  return publishSite(parts, { target, at: parts.now(), only })
}
