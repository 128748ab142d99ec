import type { ArticleId, DeliveryId } from '../../shared/ids'
import type { QueueReply } from '../../shared/ipc/requests/queue-requests'
import { isOpen, type Delivery } from '../../shared/model/delivery'
import { say } from '../../shared/words/say'

/** A sending in the queue, with the library’s title for its article and what that tells times in. */
export type QueuedDelivery = QueueReply['deliveries'][number]

/** The queue as the window knows it. */
export interface Queue {
  readonly paused: boolean
  /** In the order of the queue. */
  readonly deliveries: readonly QueuedDelivery[]
}

/** The queue before it is known. */
export const emptyQueue: Queue = { paused: false, deliveries: [] }

/** The queue after one of its sendings changed; null: it has to be read anew. */
export function queueWith(queue: Queue, changed: Delivery): Queue | null {
  const former = queue.deliveries.find(({ id }) => id === changed.id)
  // A new one may have taken the place of others.
  if (former === undefined) return isOpen(changed) ? null : queue
  const { title, zone, stampTemplate } = former
  const article = { title, zone, stampTemplate }
  const deliveries = queue.deliveries.flatMap((each) =>
    each.id !== changed.id ? [each] : isOpen(changed) ? [{ ...changed, ...article }] : [],
  )
  return { ...queue, deliveries }
}

/** An article's sendings, newest first, after one changed; null: they have to be read anew. */
export function deliveriesWith(
  deliveries: readonly Delivery[],
  changed: Delivery,
): readonly Delivery[] | null {
  if (!deliveries.some(({ id }) => id === changed.id)) return null
  return deliveries.map((each) => (each.id === changed.id ? changed : each))
}

/** How a sending came out, when this change of it is its end or calls for the editor; null: neither. */
export function turnOf(
  former: Delivery | undefined,
  changed: Delivery,
): 'arrived' | 'failed' | 'conflict' | null {
  if (former?.state === changed.state) return null
  if (changed.state === 'verified') return 'arrived'
  return changed.state === 'failed' || changed.state === 'conflict' ? changed.state : null
}

/** How many sendings need the editor, are held up, or are set for later. */
export interface QueueCount {
  readonly needsHer: number
  readonly waiting: number
  readonly later: number
}

/** What of the queue is worth a word in the frame; what is just being sent is not. */
export function countQueue({ paused, deliveries }: Queue): QueueCount {
  const count = (wanted: (delivery: Delivery) => boolean) => deliveries.filter(wanted).length
  return {
    needsHer: count(needsHer),
    waiting: count((each) => isHeldUp(each, { paused, deliveries })),
    later: count(isForLater),
  }
}

/** Whether only the editor can bring it further. */
export function needsHer({ state }: Delivery): boolean {
  return state === 'failed' || state === 'conflict'
}

/** `1 needs you`, `2 waiting`: the queue in a few words; empty where nothing is worth one. */
export function countWords({ needsHer: needs, waiting, later }: QueueCount): string {
  const parts = [
    needs === 0 ? '' : say('{needs, plural, one {# needs you} other {# need you}}', { needs }),
    waiting === 0 ? '' : say('{waiting} waiting', { waiting }),
    later === 0 ? '' : say('{later} for later', { later }),
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** Before which one a sending goes to move a step; null: to the end; undefined: it stays. */
export function stepTo(
  deliveries: readonly Delivery[],
  id: DeliveryId,
  step: 1 | -1,
): DeliveryId | null | undefined {
  const at = deliveries.findIndex((each) => each.id === id)
  if (at < 0 || at + step < 0 || at + step >= deliveries.length) return undefined
  const next = step === -1 ? deliveries[at - 1] : deliveries[at + 2]
  return next?.id ?? null
}

/** The queue with one sending before another (null: at the end). */
export function moved(
  deliveries: readonly QueuedDelivery[],
  id: DeliveryId,
  before: DeliveryId | null,
): readonly QueuedDelivery[] {
  const one = deliveries.find((each) => each.id === id)
  if (one === undefined) return deliveries
  const others = deliveries.filter((each) => each.id !== id)
  const place = before === null ? others.length : others.findIndex((each) => each.id === before)
  return place < 0 ? deliveries : [...others.slice(0, place), one, ...others.slice(place)]
}

/** What an article's line in the library says of the queue; null: nothing. */
export function articleInQueue(
  queue: Queue,
  id: ArticleId,
): 'needs-her' | 'waiting' | 'later' | null {
  const {
    needsHer: needs,
    waiting,
    later,
  } = countQueue({
    ...queue,
    deliveries: queue.deliveries.filter(({ articleId }) => articleId === id),
  })
  if (needs > 0) return 'needs-her'
  return waiting > 0 ? 'waiting' : later > 0 ? 'later' : null
}

function isForLater({ state, notBefore, attempts }: Delivery): boolean {
  return state === 'scheduled' || (state === 'waiting' && notBefore !== null && attempts === 0)
}

// One that was put in a moment ago and is sent at once would only make the frame flicker.
function isHeldUp(delivery: Delivery, { paused, deliveries }: Queue): boolean {
  if (delivery.state === 'sent') return true
  if (delivery.state !== 'waiting' || isForLater(delivery)) return false
  if (paused || delivery.attempts > 0) return true
  return deliveries.some(
    ({ id, state, targetId }) =>
      id !== delivery.id && state === 'sending' && targetId === delivery.targetId,
  )
}
