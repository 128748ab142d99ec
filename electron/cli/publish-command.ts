import { join, resolve } from 'node:path'
import type { PublishReport } from '../../shared/ipc/requests/publishing-requests'
import { ok, type Result } from '../../shared/result'
import { folderTarget } from '../publish/folder-target'
import { followAll } from '../publish/follow-up'
import { handBeside } from '../publish/hand-beside'
import { publishArticle } from '../publish/publish-article'
import { siteAssetsFolder } from '../publish/site-assets'
import { commandPictures } from './command-pictures'
import { decideFirst } from './decide-first'
import { inNewsroom, namedArticle } from './newsroom-at'
import { publishSiteCommand } from './publish-site-command'
import { queueArticle } from './queue-article'
import { wrongCall, type Call } from './call'

/**
 * `publish ID --folder DIR --site-url URL`: prints the files written and left unchanged.
 * `publish ID --to PLACE`: puts the article into the queue of a place that is set up in the app.
 * `publish --all PLACE`: makes the whole site of a place anew.
 */
export async function publishCommand(call: Call): Promise<Result<string>> {
  if (call.all) return publishSiteCommand(call)
  if (call.options.to !== undefined) return queueArticle(call, call.options.to)
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
  return inNewsroom(call, async ({ store, dataFolder, act }) => {
    const decided = decideFirst(call, { store, act, articleId: id.value })
    if (!decided.ok) return decided
    const pictures = commandPictures(dataFolder)
    try {
      const parts = {
        store,
        pictureForm: pictures.form,
        drawn: pictures.drawn,
        siteAssets: siteAssetsFolder(__dirname),
        hand: handBeside(join(__dirname, 'folder-worker.cjs')),
        now: call.now,
      }
      const order = { articleId: id.value, target: target.value, act }
      const published = await publishArticle(parts, order)
      if (!published.ok) return published
      const followed = await followAll(parts, target.value)
      return followed.ok ? ok(report(call, published.value)) : followed
    } finally {
      pictures.close()
    }
  })
}

function report(call: Call, published: PublishReport): string {
  const { written, unchanged, removed, publication, pageFile } = published
  if (call.json) {
    return JSON.stringify({ written, unchanged, removed, url: publication.url, page: pageFile })
  }
  return [
    ...written.map((path) => `written    ${path}`),
    ...unchanged.map((path) => `unchanged  ${path}`),
    ...removed.map((path) => `removed    ${path}`),
    `verified   ${publication.url}`,
  ].join('\n')
}
