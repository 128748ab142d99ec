import { rm, stat } from 'node:fs/promises'
import { appError, describeError } from '../../shared/app-error'
import type { ArticleId, PublicationId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import type { PublishReport } from '../../shared/ipc/requests/publishing-requests'
import type { FolderTarget, Publication, ReleaseFile } from '../../shared/model/publication'
import type { Act } from '../../shared/model/revision'
import type { Instant } from '../../shared/model/stamp'
import { preflight, refusal } from '../../shared/preflight/preflight'
import { renderRelease, type Release } from '../../shared/publish/render-release'
import { siteOf } from '../../shared/publish/site'
import { err, ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import type { ContentStore } from '../store/content-store'
import { gatherRelease } from './gather-release'
import { oneAtATime } from './one-at-a-time'
import { insideFolder, planWrite, type WritePlan } from './plan-write'
import { readBack } from './read-back'
import { releaseBytes, type ReadyFile, type ReleaseSources } from './release-bytes'
import { sweepLeftovers } from './sweep-leftovers'
import { siteUntouched, targetFailure } from './target-failure'
import { underEmbargo } from './under-embargo'
import { writeFiles } from './write-files'
import { passesByItself } from './outbox/retry-policy'
import type { ReachOrder } from '../deploy/reach-readers'

/** What publishing needs of the newsroom. */
export interface PublishParts extends ReleaseSources {
  readonly store: ContentStore
  readonly now: () => Instant
  /** Told what is being done, in an editor's words. */
  readonly onStep?: (words: string) => void
  /** Brings what lies in a folder to its readers, where the folder itself is not served. */
  readonly reachReaders?: (order: ReachOrder) => Promise<Result<null>>
}

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
  // Nothing is awaited until the sending is recorded: the record names exactly what was rendered.
  const release = renderFor(parts, order)
  if (!release.ok) return release
  const { store } = parts
  const { articleId, target, act } = order
  const live = order.queued === undefined ? goLive(store, order) : ok(null)
  if (!live.ok) return live
  const sending = {
    articleId,
    targetId: target.id,
    url: release.value.pageUrl,
    ...(order.queued === undefined ? {} : { lastRevision: order.queued.lastRevision }),
  }
  const started = store.publications.start(sending, act)
  if (!started.ok) return started
  const { id } = started.value
  try {
    const sent = await send(parts, order, release.value)
    const reached = sent.ok ? await reach(parts, order, { id, sent: sent.value }) : sent
    if (reached.ok) return record(parts, order, { publication: started.value, ...reached.value })
    // The delivery tells what it waits for; a line of history for each try would tell nothing more.
    if (sent.ok && passesByItself(reached.error)) store.publications.drop(id)
    else store.publications.fail(id, describeError(reached.error), { ...act, at: parts.now() })
    return reached
  } catch (bug) {
    store.publications.fail(id, say('Something unexpected happened.'), { ...act, at: parts.now() })
    throw bug
  }
}

/** Brings the site to its host, where it has one. What the folder now holds is recorded either way. */
async function reach(
  { store, reachReaders, onStep }: PublishParts,
  { articleId, target }: PublishOrder,
  { id, sent }: { readonly id: PublicationId; readonly sent: Sent },
): Promise<Result<Sent>> {
  const { host } = target
  if (host === undefined) return ok(sent)
  if (reachReaders === undefined) throw new Error('a host, and no way to it')
  const { release, removed } = sent
  const kept = store.publications.wroteFolder(id, { written: heldOf(sent), removed })
  if (!kept.ok) return kept
  const reached = await reachReaders({ articleId, target: { ...target, host }, release, onStep })
  return reached.ok ? ok(sent) : reached
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

function renderFor(parts: PublishParts, order: PublishOrder): Result<Release> {
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
  return input.ok ? renderRelease(input.value) : input
}

interface Sent {
  readonly plan: WritePlan
  readonly manifest: readonly ReleaseFile[]
  readonly release: Release
  readonly removed: readonly string[]
}

async function send(
  parts: PublishParts,
  { articleId, target }: PublishOrder,
  release: Release,
): Promise<Result<Sent>> {
  if (release.files.some(({ content }) => content.kind === 'picture')) {
    parts.onStep?.(say('Making the pictures ready'))
  }
  const files = await releaseBytes(release, parts)
  if (!files.ok) return files
  const manifest = parts.store.publications.filesAt(target.id, articleId)
  const gone = await folderGone(target, manifest)
  if (!gone.ok) return gone
  const plan = await planWrite(target.folder, files.value, manifest)
  if (!plan.ok) return plan
  const { changed, stale } = plan.value
  parts.onStep?.(
    say('{count, plural, one {Writing 1 file} other {Writing # files}}', { count: changed.length }),
  )
  const written = await writeFiles(target.folder, changed)
  if (!written.ok) return written
  parts.onStep?.(say('Reading it back'))
  const problem = await readBack(target.folder, files.value, release)
  if (problem !== null) return err(problem)
  const removed = await removeStale(target.folder, stale)
  const paths = files.value.map(({ path }) => path)
  await sweepLeftovers(target.folder, { paths, now: parts.now() })
  return ok({ plan: plan.value, manifest, release, removed })
}

/** A folder that held our site and is gone is a drive not connected: never made anew in its place. */
async function folderGone(
  { folder }: FolderTarget,
  manifest: readonly ReleaseFile[],
): Promise<Result<null>> {
  try {
    const stats = await stat(folder)
    if (stats.isDirectory()) return ok(null)
    return err(
      appError(
        'target-missing',
        say('{folder} is a file, not a folder. Nothing was sent.', { folder }),
        say('Choose a folder for the site.'),
      ),
    )
  } catch (cause) {
    return manifest.length === 0 ? ok(null) : err(targetFailure(cause, folder, say(siteUntouched)))
  }
}

async function removeStale(
  folder: string,
  stale: readonly ReleaseFile[],
): Promise<readonly string[]> {
  const removed: string[] = []
  for (const { path } of stale) {
    try {
      await rm(insideFolder(folder, path), { force: true })
      removed.push(path)
    } catch {
      // No page names it any more; it stays in the record and goes with the next publishing.
    }
  }
  return removed
}

function record(
  { store, now }: PublishParts,
  { target, articleId, act }: PublishOrder,
  sent: Sent & { readonly publication: Publication },
): Result<PublishReport> {
  const { publication, plan, release, removed } = sent
  const finished = store.publications.finish(
    publication.id,
    { written: heldOf(sent), removed, url: release.pageUrl },
    { ...act, at: now() },
  )
  if (!finished.ok) return finished
  return ok({
    articleId,
    targetId: target.id,
    publication: finished.value,
    written: plan.changed.map(({ path }) => path),
    unchanged: plan.unchanged.map(({ path }) => path),
    removed,
    pageFile: insideFolder(target.folder, release.pagePath),
  })
}

/** What the record of the folder does not say yet. */
function heldOf({ plan, manifest }: Sent): readonly ReleaseFile[] {
  const known = new Map(manifest.map(({ path, hash }) => [path, hash]))
  return [...plan.changed, ...plan.unchanged]
    .filter(({ path, hash }) => known.get(path) !== hash)
    .map(recordOf)
}

function recordOf({ path, hash, articleId }: ReadyFile): ReleaseFile {
  return { path, hash, articleId }
}
