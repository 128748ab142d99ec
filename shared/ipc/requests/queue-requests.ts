import { z } from 'zod'
import type { Body } from '../../document/nodes'
import type { HouseTimes } from '../../model/article'
import type { Coverage } from '../../model/coverage'
import type { Delivery } from '../../model/delivery'
import type { Instant } from '../../model/stamp'
import { remoteFields } from '../../publish/remote/remote-fields'
import type { ThreeWay } from '../../publish/remote/three-way'
import { request } from '../request'
import { articleIdSchema, deliveryIdSchema, instantSchema, targetIdSchema } from '../schemas'

/** What somebody changed on a site, against what we last sent and what we would send. */
export interface SiteConflict {
  readonly siteName: string
  /** The site's mark of what was read: a decision is about exactly that. */
  readonly mark: string
  readonly modifiedAt: Instant | null
  readonly modifiedBy: string
  /** Where an editor opens it there; empty where there is no such page. */
  readonly editUrl: string
  readonly threeWay: ThreeWay
}

/** The queue as it stands. */
export interface QueueReply {
  readonly paused: boolean
  /** In the order of the queue; with the title the library calls each article by, and in which zones its times are. */
  readonly deliveries: readonly (Delivery & { readonly title: string } & HouseTimes)[]
}

const take = z.enum(['ours', 'theirs'])

/** What is on its way to readers. */
export const queueRequests = {
  /** Puts the article, as it stands, into the queue of each target; it is sent by itself. */
  enqueue: request(
    z.object({
      articleId: articleIdSchema,
      targetIds: z.array(targetIdSchema).min(1).max(50),
      /** When readers are to see it, on the targets' own schedulers; null: at once. */
      publishAt: instantSchema.nullable(),
    }),
  ).replies<readonly Delivery[]>(),
  /**
   * Takes the article from a site's readers: back to a draft there, or deleted for good; of a folder,
   * whose pages just go, it says what readers find instead.
   */
  takeDown: request(
    z.object({
      articleId: articleIdSchema,
      targetId: targetIdSchema,
      how: z.enum(['hide', 'delete']),
      instead: z
        .discriminatedUnion('kind', [
          z.object({ kind: z.literal('notice'), reason: z.string().max(2_000) }),
          z.object({ kind: z.literal('article'), id: articleIdSchema }),
          z.object({ kind: z.literal('web'), url: z.string().max(4_000) }),
        ])
        .optional(),
    }),
  ).replies<Delivery>(),
  queue: request(z.object({})).replies<QueueReply>(),
  /** The newest sendings of an article, over or not. */
  listDeliveries: request(z.object({ articleId: articleIdSchema })).replies<readonly Delivery[]>(),
  cancelDelivery: request(z.object({ id: deliveryIdSchema })).replies<Delivery>(),
  retryDelivery: request(z.object({ id: deliveryIdSchema })).replies<Delivery>(),
  /** Puts one before another, or at the end of the queue. */
  reorderDelivery: request(
    z.object({ id: deliveryIdSchema, before: deliveryIdSchema.nullable() }),
  ).replies<null>(),
  pauseQueue: request(z.object({ paused: z.boolean() })).replies<null>(),
  /** The window learnt that there is a network again. */
  networkIsBack: request(z.object({})).replies<null>(),
  /** Reads what stands on the site now, and lays the three texts beside one another. */
  readConflict: request(
    z.object({ articleId: articleIdSchema, targetId: targetIdSchema }),
  ).replies<SiteConflict>(),
  /**
   * What she decided, about exactly what she was shown. Their text goes into history here in any
   * case; then what she took stands in the article, and it is put into the queue again.
   */
  resolveConflict: request(
    z.object({
      articleId: articleIdSchema,
      targetId: targetIdSchema,
      mark: z.string().max(1_000),
      fields: z.array(z.object({ field: z.enum(remoteFields), take })).max(remoteFields.length),
      parts: z
        .array(
          z.object({
            key: z.string().max(100),
            place: z.number().int().min(0),
            take,
            /** Both texts, made one by her; instead of either. */
            merged: z
              .custom<Body>((value) => typeof value === 'object' && value !== null)
              .nullable(),
          }),
        )
        .max(20_000),
    }),
  ).replies<Coverage>(),
  /** The post was deleted there: forget that it was, so that it is sent as a new one. */
  sendAsNew: request(z.object({ articleId: articleIdSchema, targetId: targetIdSchema })).replies<
    readonly Delivery[]
  >(),
}
