import { appError, describeError } from '../../shared/app-error'
import type { ArticleId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import type { PublishReport } from '../../shared/ipc/requests/publishing-requests'
import type { FolderTarget, Publication } from '../../shared/model/publication'
import type { Act } from '../../shared/model/revision'
import { preflight, refusal } from '../../shared/preflight/preflight'
import { renderRelease, type Release } from '../../shared/publish/render-release'
import { siteOf } from '../../shared/publish/site'
import { err, ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import { gatherRelease } from './gather-release'
import { insideFolder } from './inside-folder'
import { oneAtATime } from './one-at-a-time'
import { folderGone, putRelease, type PutParts, type PutRelease } from './put-release'
import { endJournal } from './release-journal'
import { settleFolder } from './settle-folder'
import { looksNow, type SiteLooksNow } from './site-looks'
import { inSiteFolder } from './site-lock'
import { underEmbargo } from './under-embargo'

/** What publishing needs of the newsroom. */
export type PublishParts = PutParts

/** Which article goes where, and who sends it. */
export interface PublishOrder {
  readonly articleId: ArticleId
  readonly target: FolderTarget
  readonly act: Act
  /** The article as it stood when it was put into the queue, already looked through; else as it is. */
  readonly queued?: { readonly coverage: Coverage; readonly lastRevision: number }
}

/**
 * Publishes an article to a folder. Succeeds only when everything was read back; a failure before the
 * files are put in place leaves the site as it was. One publishing at a time for each folder.
 */
export function publishArticle(
  parts: PublishParts,
  order: PublishOrder,
): Promise<Result<PublishReport>> {
  return oneAtATime(order.target.id, () => publishNow(parts, order))
}

async function publishNow(
  parts: PublishParts,
  order: PublishOrder,
): Promise<Result<PublishReport>> {
  const settled = await settleFolder(parts.store, order.target)
  if (!settled.ok) return settled
  // Nothing is awaited until the sending is recorded: the record names exactly what was rendered.
  const made = renderFor(parts, order)
  if (!made.ok) return made
  const { store } = parts
  const { articleId, target, act } = order
  const live = order.queued === undefined ? goLive(store, order) : ok(null)
  if (!live.ok) return live
  const sending = {
    articleId,
    targetId: target.id,
    url: made.value.release.pageUrl,
    ...(order.queued === undefined ? {} : { lastRevision: order.queued.lastRevision }),
  }
  const started = store.publications.start(sending, act)
  if (!started.ok) return started
  const { id } = started.value
  try {
    const sent = await send(parts, order, { ...made.value, publication: started.value })
    if (sent.ok) return sent
    store.publications.fail(id, describeError(sent.error), { ...act, at: parts.now() })
    return sent
  } catch (bug) {
    store.publications.fail(id, 'Something unexpected happened.', { ...act, at: parts.now() })
    throw bug
  }
}

/** What is sent to readers is a draft no longer; the page looks the same in both states. */
export function goLive(
  store: ContentStore,
  { articleId, act }: Pick<PublishOrder, 'articleId' | 'act'>,
): Result<unknown> {
  const coverage = store.articles.coverage(articleId)
  if (!coverage.ok || coverage.value.article.state !== 'draft') return coverage
  return store.articles.setState({ articleId, state: 'live' }, act)
}

/** The article as it stands, where nothing stops its publishing. */
export function fitToPublish(
  store: ContentStore,
  { articleId, act }: Pick<PublishOrder, 'articleId' | 'act'>,
): Result<Coverage> {
  const coverage = store.articles.coverage(articleId)
  if (!coverage.ok) return coverage
  const stop = refusal(preflight(coverage.value, { now: act.at }))
  return stop === null ? coverage : err(stop)
}

/** The same where nothing waits for it: an embargo then refuses. */
function fitToSendNow(store: ContentStore, order: PublishOrder): Result<Coverage> {
  const fit = fitToPublish(store, order)
  const held = fit.ok ? underEmbargo(fit.value.article.fields, order.act.at) : null
  if (held === null) return fit
  const { kind, message } = held
  return err(appError(kind, message, 'Publish it after that time, or take the embargo off.'))
}

interface Made {
  readonly release: Release
  readonly since: number
  readonly design: SiteLooksNow
}

function renderFor(parts: PublishParts, order: PublishOrder): Result<Made> {
  parts.onStep?.('Preparing the page')
  const { queued, target, act } = order
  const coverage = queued === undefined ? fitToSendNow(parts.store, order) : ok(queued.coverage)
  if (!coverage.ok) return coverage
  const input = gatherRelease(parts, {
    coverage: coverage.value,
    site: siteOf(target),
    targetId: target.id,
    at: act.at,
  })
  if (!input.ok) return input
  const release = renderRelease(input.value)
  if (!release.ok) return release
  const { release: since } = parts.store.sites.state(target.id)
  const design = looksNow(parts.store, target, input.value)
  return ok({ release: release.value, since, design })
}

function send(
  parts: PublishParts,
  order: PublishOrder,
  made: Made & { readonly publication: Publication },
): Promise<Result<PublishReport>> {
  const { target, articleId } = order
  const { release, since } = made
  // Looked at first: a folder that is gone is not made anew for its lock.
  return whereFolderIs(parts, target, () =>
    inSiteFolder(target.folder, async () => {
      const put = await putRelease(parts, {
        target,
        since,
        files: release.files,
        formerly: parts.store.publications.filesAt(target.id, articleId),
        listed: release.listed,
        expected: release,
      })
      if (!put.ok) return put
      const report = record(parts, order, { ...made, put: put.value })
      if (report.ok) await endJournal(target.folder)
      return report
    }),
  )
}

async function whereFolderIs<T>(
  { store }: PublishParts,
  target: FolderTarget,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const gone = await folderGone(target, store.sites.hasFiles(target.id))
  return gone.ok ? work() : gone
}

function record(
  { store, now }: PublishParts,
  { target, articleId, act }: PublishOrder,
  {
    publication,
    put,
    release,
    design,
  }: Made & { readonly publication: Publication; readonly put: PutRelease },
): Result<PublishReport> {
  const finished = store.publications.finish(
    publication.id,
    {
      ...put.change,
      url: release.pageUrl,
      ...(design.isWholeSite ? { design: design.mark } : {}),
    },
    { ...act, at: now() },
  )
  if (!finished.ok) return finished
  const { written, unchanged, removed } = put
  return ok({
    articleId,
    targetId: target.id,
    publication: finished.value,
    written,
    unchanged,
    removed,
    pageFile: insideFolder(target.folder, release.pagePath),
    looksDiffer: design.looksDiffer,
  })
}
