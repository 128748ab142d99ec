import { appError, type AppError } from '../../../shared/app-error'
import type { PublishReport } from '../../../shared/ipc/requests/publishing-requests'
import type { ArticleId } from '../../../shared/ids'
import type { Coverage } from '../../../shared/model/coverage'
import type { Delivery } from '../../../shared/model/delivery'
import type { PictureFile } from '../../../shared/model/media'
import type { FolderTarget, RemoteTarget, Target } from '../../../shared/model/publication'
import type { Act } from '../../../shared/model/revision'
import type { Instant } from '../../../shared/model/stamp'
import { slugOf } from '../../../shared/publish/article-path'
import { publicCoverage } from '../../../shared/publish/public-coverage'
import type { PingOutcome } from '../../../shared/publish/hosts/ping-requests'
import type { RemoteContent } from '../../../shared/publish/remote/remote-content'
import { remoteContent } from '../../../shared/publish/remote/remote-content-of'
import { err, ok, type Result } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import { sentence } from '../../../shared/words/sentence'
import type { HostedTarget } from '../../deploy/reach-readers'
import type { ContentStore } from '../../store/content-store'
import type { RemoteCopy } from '../../store/outbox-store'
import { followCalledOff } from '../follow-up'
import { readersHave } from '../gather-release'
import { tellOthers } from '../tell-others'
import { underEmbargo } from '../under-embargo'
import { publishArticle, type PublishParts } from '../publish-article'
import { deliver } from '../remote/deliver'
import type { DeliverOrder } from '../remote/deliver-order'
import type { Delivered } from '../remote/delivered'
import type { RemoteSite } from '../remote/remote-site'
import { tiesOfOneServer } from '../remote/ties-of-one-server'
import type { Sent } from './outbox'
import { unpublishArticle } from '../unpublish-article'
import { takeDown } from './take-down'

/** What sending needs: the newsroom, its targets, and a way to each remote site. */
export interface SendParts extends PublishParts {
  readonly findTarget: (id: Delivery['targetId']) => Target | undefined
  /** Fails with `secret-missing` where the password or key is not at hand. */
  readonly openSite: (target: RemoteTarget) => Result<RemoteSite>
  readonly pictureBytes: (file: PictureFile) => Promise<Result<Uint8Array>>
  /** Brings what follows a publishing to a host; what does not arrive goes there with the next one. */
  readonly bringSite?: (target: HostedTarget) => Promise<Result<null>>
  /** What a folder's publishing did, for the window. */
  readonly onReport: (report: PublishReport, delivery: Delivery) => void
}

/** Sends one delivery to where it goes, as the article stood when it was put into the queue. */
export async function sendDelivery(
  parts: SendParts,
  delivery: Delivery,
  onStep: (words: string) => void,
): Promise<Result<Sent>> {
  const target = parts.findTarget(delivery.targetId)
  if (target === undefined) return err(targetGone())
  const held = heldBack(parts, delivery)
  if (held !== null) return err(held)
  if (target.kind === 'folder') return sendToFolder(parts, { delivery, target, onStep })
  const remote = tiesOfOneServer(parts.store.remote, target.id)
  const store = { ...parts.store, remote }
  return sendToSite({ ...parts, store }, { delivery, target, onStep })
}

/** An embargo that was set or moved after “Publish” was pressed holds what waits, too. */
function heldBack({ store, now }: SendParts, { articleId, kind }: Delivery): AppError | null {
  const article = store.articles.article(articleId)
  if (kind !== 'publish' || !article.ok) return null
  return underEmbargo(article.value.fields, now())
}

interface Sending<T extends Target> {
  readonly delivery: Delivery
  readonly target: T
  readonly onStep: (words: string) => void
}

async function sendToFolder(
  parts: SendParts,
  { delivery, target, onStep }: Sending<FolderTarget>,
): Promise<Result<Sent>> {
  if (delivery.kind !== 'publish') return takeFromFolder(parts, { delivery, target, onStep })
  const queued = queuedArticle(parts.store, delivery)
  if (!queued.ok) return queued
  const { articleId } = delivery
  // To a host goes all that lies in the folder.
  const called =
    target.host === undefined ? ok(null) : await followCalledOff(parts, target, articleId)
  if (!called.ok) return called
  const report = await publishArticle(
    { ...parts, onStep },
    { articleId, target, act: actAt(parts, delivery, target), queued: queued.value },
  )
  if (!report.ok) return report
  const { resting } = report.value
  // The window may look at it long after, and publishing has no other way to it where a host was away.
  if (resting.length > 0) parts.store.outbox.note(delivery.id, { resting })
  const pings = await tellAndNote(parts, { delivery, target, onStep }, report.value)
  parts.onReport({ ...report.value, ...(pings === null ? {} : { pings }) }, delivery)
  return ok('verified')
}

async function tellAndNote(
  { store }: SendParts,
  { delivery, target, onStep }: Sending<FolderTarget>,
  {
    written,
    removed,
  }: { readonly written: readonly string[]; readonly removed: readonly string[] },
): Promise<readonly PingOutcome[] | null> {
  // Of a host that was away: what an earlier try has written, readers have only now.
  const owed = store.sites.toTell(target.id, delivery.articleId)
  const paths = [...new Set([...written, ...removed, ...owed])]
  const told = await tellOthers(paths, target, onStep)
  // Readers have it: whether that could be noted changes nothing for them.
  store.sites.haveTold(target.id, owed)
  if (told !== null) store.outbox.note(delivery.id, { told })
  return told
}

async function takeFromFolder(
  parts: SendParts,
  { delivery, target, onStep }: Sending<FolderTarget>,
): Promise<Result<Sent>> {
  const { articleId, instead = { kind: 'notice', reason: '' } } = delivery
  onStep(say('Taking it from readers'))
  const down = await unpublishArticle(
    { ...parts, onStep },
    { articleId, target, act: actAt(parts, delivery, target), instead },
  )
  if (!down.ok) return down
  await tellAndNote(parts, { delivery, target, onStep }, down.value)
  return ok('verified')
}

/**
 * To a host it may take many tries: each makes the same page, with the time it was asked for, or no try
 * would ever find at the host what it looks for.
 */
function actAt(parts: SendParts, delivery: Delivery, { host }: FolderTarget): Act {
  const { queuedAt, notBefore, author } = delivery
  return host === undefined
    ? actOf(parts, delivery)
    : { at: Math.max(queuedAt, notBefore ?? queuedAt), author }
}

async function sendToSite(
  parts: SendParts,
  { delivery, target, onStep }: Sending<RemoteTarget>,
): Promise<Result<Sent>> {
  const site = parts.openSite(target)
  if (!site.ok) return site
  if (delivery.kind !== 'publish') {
    return takeDown({ site: site.value, store: parts.store, onStep }, { delivery, target })
  }
  const queued = queuedArticle(parts.store, delivery)
  if (!queued.ok) return queued
  const order = orderFor(parts, { delivery, target, coverage: queued.value.coverage })
  const { pictureBytes, now, store } = parts
  const held = heldBySchedule(order, store.remote.copy(target.id, delivery.articleId), now())
  if (held !== null) return err(held)
  const way = { site: site.value, remote: store.remote, pictureBytes, now, onStep }
  const sent = await deliver(way, order)
  if (!sent.ok || sent.value.kind !== 'verified') return sent.ok ? ok(sent.value.kind) : sent
  const { lastRevision } = queued.value
  return recordVerified(parts, { delivery, target, delivered: sent.value, lastRevision })
}

/**
 * A site's scheduler can hold back a new post; given a change of one that readers have, it would take
 * the whole from them until then. So that change waits here.
 */
function heldBySchedule(
  { state, publishedAt, target }: DeliverOrder,
  copy: RemoteCopy | null,
  now: Instant,
): AppError | null {
  if (state !== 'scheduled' || copy?.state !== 'public') return null
  const error = appError(
    'under-embargo',
    sentence(
      'Readers of {siteName} have this article already, so the change waits here until its time.',
      { siteName: target.siteName },
    ),
    sentence('It goes by itself then, while Dateline is open.'),
  )
  return { ...error, waitMs: Math.max(publishedAt - now, 0) }
}

/** The article as the delivery carries it, with its place in history. */
function queuedArticle(store: ContentStore, { id }: Delivery) {
  const coverage = store.outbox.coverage(id)
  if (!coverage.ok) return coverage
  const lastRevision = store.outbox.momentOf(id)
  if (!lastRevision.ok) return lastRevision
  return ok({ coverage: coverage.value, lastRevision: lastRevision.value })
}

function orderFor(
  parts: SendParts,
  of: {
    readonly delivery: Delivery
    readonly target: RemoteTarget
    readonly coverage: Coverage
  },
): DeliverOrder {
  const { delivery, target, coverage } = of
  const { article } = coverage
  const { slug, language } = article.fields
  const at = delivery.publishAt ?? delivery.queuedAt
  const facts = readersHave(parts.store, { coverage, targetId: target.id, at })
  const url = parts.store.remote.copy(target.id, article.id)?.url ?? target.siteUrl
  const page = publicCoverage({ ...facts, coverage, url })
  const scheduled = delivery.publishAt !== null && delivery.publishAt > parts.now()
  return {
    target,
    articleId: article.id,
    kind: article.kind,
    isOver: article.kind === 'live' && article.state === 'ended',
    slug: slugOf(slug.trim() === '' ? page.headline : slug, language),
    language,
    content: remoteContent(page),
    publishedAt: scheduled ? at : Math.min(page.startedAt, facts.firstPublishedAt),
    state: scheduled ? 'scheduled' : 'public',
    formerly: formerlyThere(parts.store, { target, articleId: article.id, at }),
    byScheduler: delivery.publishAt !== null,
  }
}

/** What readers were last seen to have there: what is no longer part of it must be gone from the page. */
function formerlyThere(
  store: ContentStore,
  of: { readonly target: RemoteTarget; readonly articleId: ArticleId; readonly at: Instant },
): RemoteContent | null {
  const { target, articleId, at } = of
  const seen = store.articles.seenNow(articleId, target.id)
  if (!seen.ok || seen.value === null) return null
  const coverage = seen.value
  const facts = readersHave(store, { coverage, targetId: target.id, at })
  return remoteContent(publicCoverage({ ...facts, coverage, url: target.siteUrl }))
}

/** Readers were seen to have it: what they saw is part of history from now on. */
function recordVerified(
  { store, now }: SendParts,
  of: {
    readonly delivery: Delivery
    readonly target: RemoteTarget
    readonly delivered: Delivered
    readonly lastRevision: number
  },
): Result<Sent> {
  const { delivery, target, delivered, lastRevision } = of
  const { url } = delivered.post
  const act = { at: now(), author: delivery.author }
  const started = store.publications.start(
    { articleId: delivery.articleId, targetId: target.id, url, lastRevision },
    act,
  )
  if (!started.ok) return started
  const { id } = started.value
  const finished = store.publications.finish(id, { written: [], removed: [], url }, act)
  if (!finished.ok) return finished
  const noted = store.outbox.note(delivery.id, { publicationId: id })
  return noted.ok ? ok('verified') : noted
}

function actOf({ now }: { readonly now: () => Instant }, { author }: Delivery): Act {
  return { at: now(), author }
}

function targetGone(): AppError {
  return appError(
    'target-missing',
    sentence('That place to publish to is no longer set up. Nothing was sent.'),
    sentence('Set it up again, or take this out of the queue.'),
  )
}
