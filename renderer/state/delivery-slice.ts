import type { StateCreator } from 'zustand'
import { appError, type AppError } from '../../shared/app-error'
import { releaseChanges } from '../../shared/history/release-changes'
import type { ArticleId, DeliveryId, TargetId } from '../../shared/ids'
import type { Instead } from '../../shared/model/instead'
import type { Delivery } from '../../shared/model/delivery'
import type { Instant } from '../../shared/model/stamp'
import type { Result } from '../../shared/result'
import { goesOverNetwork } from '../../shared/model/publication'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import {
  deliveriesWith,
  emptyQueue,
  moved,
  queueWith,
  turnOf,
  type Queue,
  type QueuedDelivery,
} from './deliveries'
import { activeTargets } from '../../shared/model/settings'
import { say } from '../../shared/words/say'
import type { Phrase } from '../../shared/words/german'
import { sealPosting } from './posting'
import { tellOfResting } from './tell-of-resting'
import { changesAreDecided } from './telling'

/** What is on its way to readers, of every article and of the open one. */
export interface DeliverySlice {
  readonly queue: Queue
  /** Of the open article, newest first. */
  readonly deliveries: readonly Delivery[]
  /** Places where readers have an older text of the open article than readers elsewhere. */
  readonly lagging: ReadonlySet<TargetId>
  readonly loadQueue: () => Promise<void>
  readonly loadDeliveries: () => Promise<void>
  /** Compares what readers have at the places, after something was sent. */
  readonly compareReaders: () => Promise<void>
  /** Main tells that a sending changed. */
  readonly noteDelivery: (changed: Delivery) => void
  readonly pauseQueue: (paused: boolean) => Promise<void>
  readonly retryDelivery: (id: DeliveryId) => Promise<void>
  readonly cancelDelivery: (id: DeliveryId) => Promise<void>
  readonly reorderDelivery: (id: DeliveryId, before: DeliveryId | null) => Promise<void>
  readonly sendAsNew: (of: ArticleAt) => Promise<void>
  /** Goes on publishing to a folder that somebody else has changed. */
  readonly takeOverSite: (target: TargetId) => Promise<void>
  readonly takeDown: (
    of: ArticleAt & { readonly how: 'hide' | 'delete'; readonly instead?: Instead },
  ) => Promise<boolean>
  /** Saves everything, then has all places show the article at that time; answers whether that is set. */
  readonly publishAt: (at: Instant) => Promise<boolean>
}

/** An article at a place. */
export interface ArticleAt {
  readonly articleId: ArticleId
  readonly targetId: TargetId
}

type Get = () => AppState

/** The queue before it is known. */
export const deliverySlice: StateCreator<AppState, [], [], DeliverySlice> = (set, get) => ({
  queue: emptyQueue,
  deliveries: [],
  lagging: new Set<TargetId>(),
  loadQueue: async () => {
    const queue = await newsroom.queue({})
    if (queue.ok) set({ queue: queue.value })
    else get().tellTrouble(queue.error)
  },
  loadDeliveries: async () => {
    const articleId = get().coverage?.article.id
    if (articleId === undefined) return
    const listed = await newsroom.listDeliveries({ articleId })
    if (get().coverage?.article.id !== articleId || !listed.ok) return
    set({ deliveries: listed.value })
  },
  compareReaders: async () => {
    const lagging = await laggingPlaces(get)
    if (lagging !== null) set({ lagging })
  },
  noteDelivery: (changed) => {
    const former = get().queue.deliveries.find(({ id }) => id === changed.id)
    const queue = queueWith(get().queue, changed)
    if (queue === null) readQueueSoon(get)
    else set({ queue })
    if (changed.articleId === get().coverage?.article.id) noteHere(changed, set, get)
    const turn = turnOf(former, changed)
    if (turn !== null) void afterTurn(changed, turn, get)
  },
  pauseQueue: async (paused) => {
    if (await worked(newsroom.pauseQueue({ paused }), get)) await get().loadQueue()
  },
  retryDelivery: async (id) => {
    await worked(newsroom.retryDelivery({ id }), get)
  },
  cancelDelivery: async (id) => {
    await worked(newsroom.cancelDelivery({ id }), get)
    await get().loadQueue()
    await get().loadDeliveries()
  },
  reorderDelivery: async (id, before) => {
    const { queue } = get()
    set({ queue: { ...queue, deliveries: moved(queue.deliveries, id, before) } })
    await worked(newsroom.reorderDelivery({ id, before }), get)
    await get().loadQueue()
  },
  sendAsNew: async (of) => {
    if (await get().saveAll()) await worked(newsroom.sendAsNew(of), get)
  },
  takeOverSite: async (targetId) => {
    await worked(newsroom.takeOverSite({ targetId }), get)
  },
  takeDown: (of) => worked(newsroom.takeDown(of), get),
  publishAt: async (publishAt) => {
    const { coverage, desk } = get()
    if (coverage === null || desk === null || !(await get().saveAll())) return false
    if (!(await changesAreDecided(get, publishAt))) return false
    const targetIds = activeTargets(desk.settings).map(({ id }) => id)
    const articleId = coverage.article.id
    return worked(newsroom.enqueue({ articleId, targetIds, publishAt }), get)
  },
})

function noteHere(changed: Delivery, set: (part: Partial<AppState>) => void, get: Get): void {
  const deliveries = deliveriesWith(get().deliveries, changed)
  if (deliveries === null) void get().loadDeliveries()
  else set({ deliveries })
}

let reading = false

/** However many are put in at once, the queue is read once. */
function readQueueSoon(get: Get): void {
  if (reading) return
  reading = true
  queueMicrotask(() => {
    reading = false
    void get().loadQueue()
  })
}

/** Readers have more, or she is needed: the marks are read anew, and what she does not see is said. */
async function afterTurn(
  changed: Delivery,
  turn: 'arrived' | 'failed' | 'conflict',
  get: Get,
): Promise<void> {
  const target = get().desk?.settings.targets.find(({ id }) => id === changed.targetId)
  const isHere = changed.articleId === get().coverage?.article.id
  // A publishing to a folder that she waits for reads all this itself.
  const isWaitedFor = target !== undefined && !goesOverNetwork(target)
  if (isHere && isWaitedFor && get().publishing.kind === 'running') return
  if (!isHere) tellFromElsewhere(changed, { turn, siteName: target?.siteName ?? '' }, get)
  if (turn === 'arrived') tellOfResting(changed.resting ?? [], get)
  await get().loadLibrary()
  if (!isHere || turn !== 'arrived') return
  await get().loadPublications()
  await get().refreshCoverage()
  sealPosting(get)
}

function tellFromElsewhere(
  changed: Delivery,
  of: { readonly turn: 'arrived' | 'failed' | 'conflict'; readonly siteName: string },
  get: Get,
): void {
  const { turn, siteName } = of
  const article = get().articles.find(({ id }) => id === changed.articleId)
  const title = say('“{title}”', { title: article?.title ?? say('An article') })
  if (turn === 'arrived') {
    get().tellNews({ text: say(arrivedWords[changed.kind], { title, siteName }), lasts: 5_000 })
  } else get().tellTrouble(troubleElsewhere(changed, { title, siteName }))
}

const arrivedWords: Readonly<Record<Delivery['kind'], Phrase>> = {
  publish: '{title} is live on {siteName}.',
  hide: '{title} was taken from {siteName}.',
  delete: '{title} was deleted on {siteName}.',
}

function troubleElsewhere(
  { trouble, state }: Delivery,
  { title, siteName }: { readonly title: string; readonly siteName: string },
): AppError {
  if (state === 'conflict') {
    return appError(
      'remote-conflict',
      say('Somebody changed {title} on {siteName}. Nothing was overwritten.', { title, siteName }),
      say('Open the queue to look at it.'),
    )
  }
  const { kind = 'unexpected', message = '', remedy = '' } = trouble ?? {}
  return appError(
    kind,
    say('{title} was not sent to {siteName}. {message}', { title, siteName, message }),
    remedy,
  )
}

/** Where readers have something else than at the place that was sent to last; null: not known. */
async function laggingPlaces(get: Get): Promise<ReadonlySet<TargetId> | null> {
  const { coverage, desk, publications } = get()
  if (coverage === null || desk === null) return null
  const articleId = coverage.article.id
  const ids = activeTargets(desk.settings).map(({ id }) => id)
  const sent = publications.filter(({ state }) => state === 'verified')
  const order = [...new Set(sent.map(({ targetId }) => targetId))].filter((id) => ids.includes(id))
  const [newest, ...others] = order
  if (newest === undefined || others.length === 0) return new Set()
  const seen = await newsroom.seenNow({ articleId, targetId: newest })
  if (!seen.ok || seen.value === null) return null
  const lagging = new Set<TargetId>()
  for (const id of others) {
    const there = await newsroom.seenNow({ articleId, targetId: id })
    if (!there.ok || there.value === null) continue
    if (releaseChanges(there.value, seen.value).length > 0) lagging.add(id)
  }
  return get().coverage?.article.id === articleId ? lagging : null
}

async function worked(asked: Promise<Result<unknown>>, get: Get): Promise<boolean> {
  const reply = await asked
  if (!reply.ok) get().tellTrouble(reply.error)
  return reply.ok
}

/** One sending of the queue. */
export function queuedDelivery(
  { queue }: Pick<AppState, 'queue'>,
  id: DeliveryId,
): QueuedDelivery | undefined {
  return queue.deliveries.find((each) => each.id === id)
}
