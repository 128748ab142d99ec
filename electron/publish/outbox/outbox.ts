import type { DeliveryId, TargetId } from '../../../shared/ids'
import type { Delivery } from '../../../shared/model/delivery'
import type { Act } from '../../../shared/model/revision'
import type { Instant } from '../../../shared/model/stamp'
import type { Result } from '../../../shared/result'
import type { DeliveryOrder, OutboxStore } from '../../store/outbox-store'
import type { Followed } from '../follow-up'

/** How a sending that worked ended. */
export type Sent = Extract<Delivery['state'], 'verified' | 'sent' | 'scheduled'>

/** What the outbox works with; time and chance are given. */
export interface OutboxParts {
  readonly store: OutboxStore
  readonly now: () => Instant
  /** Between 0 and 1. */
  readonly chance: () => number
  /** Runs once after the delay, unless the returned function is called first. */
  readonly after: (delayMs: number, run: () => void) => () => void
  /** Sends one delivery to its target; the words it is given tell what is being done. */
  readonly send: (delivery: Delivery, onStep: (words: string) => void) => Promise<Result<Sent>>
  /** Makes a little of what follows the publishings to a target, once nothing else is due there. */
  readonly follow?: (target: TargetId) => Promise<Followed>
  /** Where something is still to follow earlier publishings. */
  readonly placesToFollow?: () => readonly TargetId[]
  /** A delivery changed: whoever shows it looks again. */
  readonly onChange: (delivery: Delivery) => void
  /** Something broke that is no failure of a server: it belongs in the log. */
  readonly onBug: (cause: unknown) => void
}

/**
 * Brings what is in the queue to its targets: by itself, one at a time for each target, in order for
 * each article, again and again until it is there or needs the editor. Targets do not wait for one
 * another, nor does one article for another's trouble.
 */
export interface Outbox {
  readonly enqueue: (order: DeliveryOrder, act: Act) => Result<Delivery>
  /** Several at once: all of them, or none. */
  readonly enqueueAll: (orders: readonly DeliveryOrder[], act: Act) => Result<readonly Delivery[]>
  /** The network is back: what waited for it goes on. A pause that a server asked for stays. */
  readonly wake: () => void
  /** Another process wrote: what it put into the queue is seen, and nothing waits any shorter. */
  readonly lookAnew: () => void
  /** A place was set up anew: what its address or password kept away is tried again. */
  readonly mended: (target: TargetId) => void
  /** A place is gone: what has not left for it is taken out of the queue. */
  readonly cancelAllOf: (target: TargetId) => void
  readonly cancel: (id: DeliveryId) => Result<Delivery>
  /** Tries one again that failed, waits, or whose page is not seen yet. */
  readonly retry: (id: DeliveryId) => Result<Delivery>
  /** Has one wait until a time, whatever it waited for before; null: it is tried at once. */
  readonly hold: (id: DeliveryId, until: Instant | null) => Result<Delivery>
  readonly reorder: (id: DeliveryId, before: DeliveryId | null) => Result<null>
  readonly pause: (paused: boolean) => void
  /** When it is out of the way: it ended, waits for another try, or needs the editor. */
  readonly settled: (id: DeliveryId) => Promise<Delivery | undefined>
  readonly stop: () => void
}
