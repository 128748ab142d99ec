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
import { say } from '../../shared/words/say'
import type { ContentStore } from '../store/content-store'
import { gatherRelease } from './gather-release'
import { insideFolder } from './inside-folder'
import { oneAtATime } from './one-at-a-time'
import { passesByItself } from './outbox/retry-policy'
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
    // A delivery to a host tells what it waits for; a line of history for each try would tell no more.
    if (target.host !== undefined && passesByItself(sent.error)) store.publications.drop(id)
    else store.publications.fail(id, describeError(sent.error), { ...act, at: parts.now() })
    return sent
  } catch (bug) {
    store.publications.fail(id, say('Something unexpected happened.'), { ...act, at: parts.now() })
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
  return err(appError(kind, message, say('Publish it after that time, or take the embargo off.')))
}

interface Made {
  readonly release: Release
  readonly since: number
  readonly design: SiteLooksNow
}

function renderFor(parts: PublishParts, order: PublishOrder): Result<Made> {
  parts.onStep?.(say('Preparing the page'))
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

type MadeFor = Made & { readonly publication: Publication }

async function send(
  parts: PublishParts,
  order: PublishOrder,
  made: MadeFor,
): Promise<Result<PublishReport>> {
  const { target } = order
  // Looked at first: a folder that is gone is not made anew for its lock.
  const folder = await whereFolderIs(parts, target, () =>
    inSiteFolder(target.folder, () => putIntoFolder(parts, order, made)),
  )
  if (!folder.ok) return folder
  const { put, report } = folder.value
  if (report !== null) return ok(report)
  const reached = await reach(parts, order, made.release)
  return reached.ok ? record(parts, order, { ...made, put }) : reached
}

/** What the folder holds is recorded either way; it counts as sent once it is with its readers. */
async function putIntoFolder(
  parts: PublishParts,
  order: PublishOrder,
  made: MadeFor,
): Promise<Result<{ readonly put: PutRelease; readonly report: PublishReport | null }>> {
  const { target, articleId } = order
  const { release, since } = made
  const { publications, sites } = parts.store
  const put = await putRelease(parts, {
    target,
    since,
    files: release.files,
    formerly: publications.filesAt(target.id, articleId),
    listed: release.listed,
    expected: release,
  })
  if (!put.ok) return put
  const noted =
    target.host === undefined
      ? record(parts, order, { ...made, put: put.value })
      : sites.noteFiles(target.id, put.value.change)
  if (!noted.ok) return noted
  await endJournal(target.folder)
  return ok({ put: put.value, report: noted.value })
}

/** Brings the site to its host. */
async function reach(
  { reachReaders, onStep }: PublishParts,
  { articleId, target }: PublishOrder,
  release: Release,
): Promise<Result<null>> {
  const { host } = target
  if (host === undefined || reachReaders === undefined) throw new Error('no host, or no way to it')
  return reachReaders({ articleId, target: { ...target, host }, release, onStep })
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
  of: MadeFor & { readonly put: PutRelease },
): Result<PublishReport> {
  const { publication, put, release, design } = of
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
