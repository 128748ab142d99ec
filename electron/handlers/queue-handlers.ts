import type { ArticleId, TargetId } from '../../shared/ids'
import type { Handlers } from '../../shared/ipc/contract'
import type { queueRequests } from '../../shared/ipc/requests/queue-requests'
import type { HouseTimes } from '../../shared/model/article'
import type { Instead } from '../../shared/model/instead'
import { defaultStampTemplate } from '../../shared/model/stamp'
import type { FolderTarget } from '../../shared/model/publication'
import type { Delivery } from '../../shared/model/delivery'
import { ok, type Result } from '../../shared/result'
import { leftPageFor } from '../publish/left-page-for'
import { readConflict, resolveConflict } from '../publish/outbox/conflict'
import type { ConflictPlace } from '../publish/outbox/conflict-place'
import { enqueueAll } from '../publish/outbox/enqueue-all'
import { findRemote, findTarget } from '../settings/find-target'
import type { DeliveryOrder } from '../store/outbox-store'
import { openRemote } from './open-remote'
import type { NewsroomParts } from './newsroom-parts'
import { keptPictures } from './site-pictures'

/** How many sendings of an article are told of. */
const deliveriesTold = 50

/** What is on its way to readers. */
export function queueHandlers(parts: NewsroomParts): Pick<Handlers, keyof typeof queueRequests> {
  const { store, outbox, settings } = parts
  return {
    enqueue: async ({ articleId, targetIds, publishAt }) =>
      enqueueAll(parts, { articleId, targetIds, publishAt }),
    takeDown: async ({ articleId, targetId, how, instead }) => {
      const target = findTarget(parts, targetId)
      if (!target.ok) return target
      const order = { articleId, targetId, kind: how, notBefore: null, publishAt: null }
      if (target.value.kind !== 'folder') return outbox.enqueue(order, parts.act())
      return takeFromFolder(parts, { order, target: target.value, instead })
    },
    queue: async () => {
      const open = store.outbox.open()
      const ids = [...new Set(open.map(({ articleId }) => articleId))]
      const titles = new Map(store.articles.summaries(ids).map(({ id, title }) => [id, title]))
      const times = new Map(ids.map((id) => [id, timesOf(parts, id)]))
      const deliveries = open.map((delivery) => ({
        ...delivery,
        title: titles.get(delivery.articleId) ?? '',
        ...(times.get(delivery.articleId) ?? noTimes),
      }))
      return ok({ paused: settings.get().queuePaused, deliveries })
    },
    listDeliveries: async ({ articleId }) => ok(store.outbox.of(articleId, deliveriesTold)),
    cancelDelivery: async ({ id }) => outbox.cancel(id),
    retryDelivery: async ({ id }) => outbox.retry(id),
    reorderDelivery: async ({ id, before }) => outbox.reorder(id, before),
    pauseQueue: async ({ paused }) => {
      const saved = settings.save({ ...settings.get(), queuePaused: paused })
      if (!saved.ok) return saved
      outbox.pause(paused)
      return ok(null)
    },
    networkIsBack: async () => {
      outbox.wake()
      return ok(null)
    },
    readConflict: async (of) => {
      const place = conflictPlace(parts, of)
      return place.ok ? readConflict(place.value) : place
    },
    resolveConflict: async ({ articleId, targetId, parts: choices, ...decision }) => {
      const place = conflictPlace(parts, { articleId, targetId })
      if (!place.ok) return place
      const resolved = await resolveConflict(place.value, { ...decision, parts: choices })
      if (resolved.ok) cancelConflict(parts, { articleId, targetId })
      return resolved
    },
    sendAsNew: async ({ articleId, targetId }) => {
      const forgotten = store.remote.forgetCopy(targetId, articleId)
      if (!forgotten.ok) return forgotten
      return enqueueAll(parts, { articleId, targetIds: [targetId], publishAt: null })
    },
  }
}

const noTimes: HouseTimes = { zone: 'UTC', stampTemplate: defaultStampTemplate }

function timesOf({ store }: NewsroomParts, id: ArticleId): HouseTimes {
  const article = store.articles.article(id)
  if (!article.ok) return noTimes
  const { zone, stampTemplate } = article.value.fields
  return { zone, stampTemplate }
}

/** What cannot be taken down so is said at once, not by the queue. */
function takeFromFolder(
  { store, outbox, act }: NewsroomParts,
  of: {
    readonly order: DeliveryOrder
    readonly target: FolderTarget
    readonly instead?: Instead | undefined
  },
): Result<Delivery> {
  const { order, target, instead = { kind: 'notice', reason: '' } } = of
  const { articleId } = order
  const fit = leftPageFor(store, { articleId, target, act: act(), instead })
  return fit.ok ? outbox.enqueue({ ...order, instead }, act()) : fit
}

// “Try again” would send the text from before the decision over what was decided.
function cancelConflict(
  { store, outbox }: NewsroomParts,
  of: { readonly articleId: ArticleId; readonly targetId: TargetId },
): void {
  const decided = store.outbox
    .open()
    .find(
      ({ articleId, targetId, state }) =>
        articleId === of.articleId && targetId === of.targetId && state === 'conflict',
    )
  if (decided !== undefined) outbox.cancel(decided.id)
}

function conflictPlace(
  parts: NewsroomParts,
  of: { readonly articleId: ArticleId; readonly targetId: TargetId },
): Result<ConflictPlace> {
  const target = findRemote(parts, of.targetId)
  if (!target.ok) return target
  const site = openRemote(parts, of.targetId)
  if (!site.ok) return site
  const { store } = parts
  return ok({
    store,
    site: site.value,
    target: target.value,
    articleId: of.articleId,
    act: parts.act(),
    ...keptPictures(parts, target.value),
  })
}
