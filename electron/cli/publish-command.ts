import { resolve } from 'node:path'
import { appError } from '../../shared/app-error'
import type { PublishReport } from '../../shared/ipc/requests/publishing-requests'
import type { Target } from '../../shared/model/publication'
import { err, ok, type Result } from '../../shared/result'
import { openMedia } from '../media/media-store'
import { folderTarget } from '../publish/folder-target'
import { fitToPublish, goLive, publishArticle } from '../publish/publish-article'
import { siteAssetsFolder } from '../publish/site-assets'
import { readTargets } from '../settings/read-targets'
import { inNewsroom, namedArticle } from './newsroom-at'
import { wrongCall, type Call } from './call'

/**
 * `publish ID --folder DIR --site-url URL`: prints the files written and left unchanged.
 * `publish ID --to PLACE`: puts the article into the queue of a place that is set up in the app.
 */
export async function publishCommand(call: Call): Promise<Result<string>> {
  if (call.options.to !== undefined) return queueFor(call, call.options.to)
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
    const published = await publishArticle(
      {
        store,
        pictureFile: openMedia(dataFolder).pathOf,
        siteAssets: siteAssetsFolder(__dirname),
        now: call.now,
      },
      { articleId: id.value, target: target.value, act },
    )
    return published.ok ? ok(report(call, published.value)) : published
  })
}

// The password of a place is in the app's keeping: the app sends, as soon as it is open.
async function queueFor(call: Call, name: string): Promise<Result<string>> {
  const id = namedArticle(call)
  if (!id.ok) return id
  return inNewsroom(call, ({ store, dataFolder, act }) => {
    const targets = readTargets(dataFolder)
    const target = targets.find(({ id: known, siteName }) => [known, siteName].includes(name))
    if (target === undefined) return noPlace(name, targets)
    const order = { articleId: id.value, act }
    const fit = fitToPublish(store, order)
    if (!fit.ok) return fit
    const live = goLive(store, order)
    if (!live.ok) return live
    const queued = store.outbox.enqueue(
      {
        articleId: id.value,
        targetId: target.id,
        kind: 'publish',
        notBefore: null,
        publishAt: null,
      },
      act,
    )
    if (!queued.ok) return queued
    if (call.json) return ok(JSON.stringify({ id: queued.value.id, state: queued.value.state }))
    return ok(`queued     ${target.siteName}\nDateline sends it as soon as its window is open.`)
  })
}

function noPlace(name: string, targets: readonly Target[]): Result<never> {
  const known = targets.map(({ siteName }) => `“${siteName}”`).join(', ')
  return err(
    appError(
      'target-missing',
      `No place called “${name}” is set up. ${known === '' ? 'There is none yet.' : `There are ${known}.`}`,
      'Set it up in the app, under Places.',
    ),
  )
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
