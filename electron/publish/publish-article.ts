import { say } from '../../shared/words/say'
import { sentence } from '../../shared/words/sentence'
import { appError, sentencesOf, wordsOf } from '../../shared/app-error'
import type { ArticleId, PublicationId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import type { PublishReport } from '../../shared/ipc/requests/publishing-requests'
import type { FolderTarget, ReleaseFile } from '../../shared/model/publication'
import type { Act } from '../../shared/model/revision'
import { refusal } from '../../shared/preflight/preflight'
import { renderRelease, type Release } from '../../shared/publish/render-release'
import { siteOf } from '../../shared/publish/site'
import { err, ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import { gatherRelease } from './gather-release'
import { insideFolder } from './inside-folder'
import { oneAtATime } from './one-at-a-time'
import { lookAhead, ownHand, type LookedFor } from './folder-hand'
import { cardsInARow } from './follow-up'
import { endRelease, folderGone, putRelease, type PutParts, type PutRelease } from './put-release'
import { settleFolder } from './settle-folder'
import { looksNow, type SiteLooksNow } from './site-looks'
import { inSiteFolder } from './site-lock'
import { underEmbargo } from './under-embargo'
import { passesByItself } from './outbox/retry-policy'
import type { ReachOrder } from '../deploy/reach-readers'

/** What publishing needs of the newsroom. */
export interface PublishParts extends PutParts {
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
  const settled = await settleFolder(parts.store, order.target)
  if (!settled.ok) return settled
  const files = parts.store.publications.filesAt(order.target.id, order.articleId)
  // Of a long day thousands of files stay as they are: another thread looks whether they are there.
  const lookedFor = lookAhead(parts.hand ?? ownHand, order.target.folder, files)
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
    const sent = await send(parts, order, { ...made.value, id, files, lookedFor })
    if (sent.ok) return sent
    // The delivery tells what it waits for; a line of history for each try would tell nothing more.
    if (passesByItself(sent.error)) store.publications.drop(id)
    else store.publications.fail(id, sentencesOf(sent.error), { ...act, at: parts.now() })
    return sent
  } catch (bug) {
    store.publications.fail(id, sentence('Something unexpected happened.'), {
      ...act,
      at: parts.now(),
    })
    throw bug
  }
}

/** What is sent to readers is a draft no longer; the page looks the same in both states. */
export function goLive(
  store: ContentStore,
  { articleId, act }: Pick<PublishOrder, 'articleId' | 'act'>,
): Result<unknown> {
  const article = store.articles.article(articleId)
  if (!article.ok || article.value.state !== 'draft') return article
  return store.articles.setState({ articleId, state: 'live' }, act)
}

/** The article as it stands, where nothing stops its publishing. */
export function fitToPublish(
  store: ContentStore,
  { articleId, act }: Pick<PublishOrder, 'articleId' | 'act'>,
): Result<Coverage> {
  const coverage = store.articles.coverage(articleId)
  if (!coverage.ok) return coverage
  const stop = refusal(coverage.value, { now: act.at })
  return stop === null ? coverage : err(stop)
}

/** The same where nothing waits for it: an embargo then refuses. */
function fitToSendNow(store: ContentStore, order: PublishOrder): Result<Coverage> {
  const fit = fitToPublish(store, order)
  const held = fit.ok ? underEmbargo(fit.value.article.fields, order.act.at) : null
  if (held === null) return fit
  const { kind } = held
  return err(
    appError(
      kind,
      wordsOf(held).message,
      sentence('Publish it after that time, or take the embargo off.'),
    ),
  )
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

interface Sending extends Made {
  readonly id: PublicationId
  /** Files of the article that are on record there. */
  readonly files: readonly ReleaseFile[]
  readonly lookedFor: LookedFor
}

async function send(
  parts: PublishParts,
  order: PublishOrder,
  made: Sending,
): Promise<Result<PublishReport>> {
  const { host } = order.target
  // Where the folder itself is served, its readers have it now.
  if (host === undefined) return putAndNote(parts, order, { made, note: record })
  const put = await putAndNote(parts, order, { made, note: noteInFolder })
  if (!put.ok) return put
  const { reachReaders, onStep } = parts
  if (reachReaders === undefined) throw new Error('a host, and no way to it')
  const { articleId, target } = order
  const { release } = made
  const { zone } = release.listed
  const there = { ...target, host }
  const reached = await reachReaders({ articleId, target: there, release, zone, onStep })
  if (!reached.ok) return reached
  const change = { written: [], removed: [], listed: release.listed }
  return record(parts, order, { ...made, put: { ...put.value, change } })
}

type Note<T> = (
  parts: PublishParts,
  order: PublishOrder,
  sent: Sending & { readonly put: PutRelease },
) => Result<T>

/** Writes the folder, and notes it while no other Dateline can write there. */
async function putAndNote<T>(
  parts: PublishParts,
  order: PublishOrder,
  { made, note }: { readonly made: Sending; readonly note: Note<T> },
): Promise<Result<T>> {
  const { target } = order
  const { release, since, files, lookedFor } = made
  // Looked at first: a folder that is gone is not made anew for its lock.
  const gone = await folderGone(target, parts.store.sites.hasFiles(target.id))
  if (!gone.ok) return gone
  return inSiteFolder(target.folder, async () => {
    const put = await putRelease(parts, {
      target,
      since,
      files: release.files,
      formerly: [
        ...files,
        // With a redirect that she took away goes its page.
        ...parts.store.sites.leadingPages(target.id),
      ],
      listed: release.listed,
      lookedFor,
      expected: release,
      // A new headline is on all cards of its day: nobody is to wait for a hundred drawings.
      mostRedrawn: cardsInARow,
    })
    if (!put.ok) return put
    const noted = note(parts, order, { ...made, put: put.value })
    if (noted.ok) await endRelease(parts, target, put.value)
    return noted
  })
}

/** Its host has it not yet: the files are on record, and no list names it, nor is it called live. */
function noteInFolder(
  { store }: PublishParts,
  _: PublishOrder,
  { id, put }: Sending & { readonly put: PutRelease },
): Result<PutRelease> {
  const { written, removed, release } = put.change
  const files = { written, removed, ...(release === undefined ? {} : { release }) }
  const noted = store.publications.wroteFolder(id, files)
  return noted.ok ? ok(put) : noted
}

function record(
  { store, now }: PublishParts,
  { target, articleId, act }: PublishOrder,
  { id, put, release, design }: Sending & { readonly put: PutRelease },
): Result<PublishReport> {
  const finished = store.publications.finish(
    id,
    {
      ...put.change,
      url: release.pageUrl,
      ...(put.drawsLater ? { follows: articleId } : {}),
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
    resting: release.resting,
  })
}
