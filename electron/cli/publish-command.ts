import { resolve } from 'node:path'
import type { Result } from '../../shared/result'
import { folderTarget } from '../publish/folder-target'
import { wrongCall, type Call, type Printed } from './call'
import { decideFirst } from './decide-first'
import { inNewsroom, namedArticle } from './newsroom-at'
import { publishToFolder } from './publish-to-folder'
import { withSiteParts } from './site-parts'

/** `publish ID --folder DIR --site-url URL`: prints the files written and left unchanged. */
export async function publishCommand(call: Call): Promise<Result<string | Printed>> {
  const { folder, 'site-url': siteUrl, 'site-name': siteName } = call.options
  if (folder === undefined || folder === '')
    return wrongCall('Say where to publish: --folder DIR, or --to PLACE.')
  if (siteUrl === undefined) return wrongCall('Say where the folder is served: --site-url URL.')
  const id = namedArticle(call)
  if (!id.ok) return id
  const target = folderTarget({
    folder: resolve(folder),
    siteUrl,
    siteName: siteName ?? '',
  })
  if (!target.ok) return target
  return inNewsroom(call, async (newsroom) => {
    const { store, act } = newsroom
    const decided = decideFirst(call, { store, act, articleId: id.value })
    if (!decided.ok) return decided
    const order = { articleId: id.value, target: target.value, act }
    return withSiteParts(call, newsroom, (parts) => publishToFolder(parts, order, call))
  })
}
