import { resolve } from 'node:path'
import { appError } from '../../shared/app-error'
import type { ArticleId, EntryId } from '../../shared/ids'
import type { PublishReport } from '../../shared/ipc/requests/publishing-requests'
import type { Coverage } from '../../shared/model/coverage'
import { undecidedTexts } from '../../shared/model/pending-changes'
import type { Act } from '../../shared/model/revision'
import { err, ok, type Result } from '../../shared/result'
import { openMedia } from '../media/media-store'
import { decideUndecided } from '../publish/decide-undecided'
import { folderTarget } from '../publish/folder-target'
import { publishArticle } from '../publish/publish-article'
import { siteAssetsFolder } from '../publish/site-assets'
import type { ContentStore } from '../store/content-store'
import { inNewsroom, namedArticle } from './newsroom-at'
import { wrongCall, type Call } from './call'

/** `publish ID --folder DIR --site-url URL`: prints the files written and left unchanged. */
export async function publishCommand(call: Call): Promise<Result<string>> {
  const { folder, 'site-url': siteUrl, 'site-name': siteName } = call.options
  if (folder === undefined || folder === '') return wrongCall('Say where to publish: --folder DIR.')
  if (siteUrl === undefined) return wrongCall('Say where the folder is served: --site-url URL.')
  const id = namedArticle(call)
  if (!id.ok) return id
  const target = folderTarget({
    folder: resolve(folder),
    siteUrl,
    siteName: siteName ?? '',
  })
  if (!target.ok) return target
  const { 'changes-as': changesAs } = call.options
  if (changesAs !== undefined && changesAs !== 'minor' && changesAs !== 'update') {
    return wrongCall('Changes are published --changes-as minor or update.')
  }
  return inNewsroom(call, async ({ store, dataFolder, act }) => {
    const decided = decideFirst(store, { articleId: id.value, changesAs }, act)
    if (!decided.ok) return decided
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

/** Refuses, by name, to send a change of which nobody has said what it is. */
function decideFirst(
  store: ContentStore,
  of: { readonly articleId: ArticleId; readonly changesAs: 'minor' | 'update' | undefined },
  act: Act,
): Result<null> {
  const { articleId, changesAs: nature } = of
  if (nature !== undefined) return decideUndecided(store, { articleId, nature }, act)
  const coverage = store.articles.coverage(articleId)
  if (!coverage.ok) return coverage
  const undecided = undecidedTexts(coverage.value)
  if (undecided.length === 0) return ok(null)
  const names = undecided.map(({ name, entryId }) => `${name} (${nameOf(entryId, coverage.value)})`)
  return err(
    appError(
      'publish-refused',
      `Readers have an older form of ${names.join(', ')}. Nothing was sent.`,
      'Say what each change is with dateline decide, or of all: --changes-as minor or update.',
    ),
  )
}

function nameOf(id: EntryId | null, { body }: Coverage): string {
  if (id === null) return 'fields'
  return id === body.id ? 'body' : id
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
