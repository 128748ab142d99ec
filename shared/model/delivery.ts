import type { AppErrorKind } from '../app-error'
import type { ArticleId, DeliveryId, PublicationId, TargetId } from '../ids'
import type { Instead } from './instead'
import type { PingOutcome } from '../publish/hosts/ping-requests'
import type { Instant } from './stamp'

/**
 * One sending on its way to one target. It carries the article as it stood when “Publish” was
 * pressed, however much is written until the network is back; pressing it again before it has left
 * puts the newer article in its place.
 */
export interface Delivery {
  readonly id: DeliveryId
  readonly articleId: ArticleId
  readonly targetId: TargetId
  readonly kind: DeliveryKind
  readonly state: DeliveryState
  readonly author: string
  readonly queuedAt: Instant
  /** Held back until then: an embargo, or a time the editor chose; null: as soon as can be. */
  readonly notBefore: Instant | null
  /** The time the editor chose, for the target's own scheduler where it has one; null: at once. */
  readonly publishAt: Instant | null
  /** When it is tried next, while it waits. */
  readonly nextTryAt: Instant
  /** Tries in a row that came to nothing, for the same kind of reason. */
  readonly attempts: number
  /** What is being done now, in an editor's words; empty while it waits. */
  readonly step: string
  /** Why the last try came to nothing, what is safe and what to do; null where none has. */
  readonly trouble: DeliveryTrouble | null
  /** When it left the queue, well or not. */
  readonly endedAt: Instant | null
  readonly publicationId: PublicationId | null
  /** What readers find instead, where it is taken down from a folder. */
  readonly instead?: Instead
  /** Who was told that there is something new, and what became of it; absent: nobody was to be told. */
  readonly told?: readonly PingOutcome[]
  /** Paths from which redirects lead no more: the site got pages of its own there; absent: none. */
  readonly resting?: readonly string[]
}

/** What is asked of the target. `hide`: readers no longer find it; `delete`: it is gone there. */
export type DeliveryKind = 'publish' | 'hide' | 'delete'

/**
 * `waiting`: in the queue. `sending`: at it. `sent`: the server took it, the public page has not shown
 * it yet. `scheduled`: the server took it and will show it in time. `verified`: the public page was
 * read back and holds every update. `failed`: it needs the editor. `conflict`: somebody changed the
 * post there, and the editor decides. `cancelled`: taken out of the queue.
 */
export type DeliveryState =
  'waiting' | 'sending' | 'sent' | 'scheduled' | 'verified' | 'failed' | 'conflict' | 'cancelled'

/** Why a try came to nothing. */
export interface DeliveryTrouble {
  readonly kind: AppErrorKind
  readonly message: string
  readonly remedy: string
}

/** Whether a delivery is still on somebody's mind: in the queue, or waiting for the editor. */
export function isOpen({ state }: Pick<Delivery, 'state'>): boolean {
  return state !== 'verified' && state !== 'cancelled'
}

/**
 * Whether an editor means something else for the place first: to take the article down, a time, a decision.
 * What is sent by itself does not take its place.
 */
export function holdsPlace(
  {
    kind,
    state,
    notBefore,
    publishAt,
  }: Pick<Delivery, 'kind' | 'state' | 'notBefore' | 'publishAt'>,
  now: Instant,
): boolean {
  if (!isOpen({ state })) return false
  if (kind !== 'publish' || state === 'conflict' || state === 'scheduled') return true
  return Math.max(notBefore ?? 0, publishAt ?? 0) > now
}

/** Whether both bring one article to one place. */
export function isSameWay(one: Way, other: Way): boolean {
  return one.articleId === other.articleId && one.targetId === other.targetId
}

type Way = Pick<Delivery, 'articleId' | 'targetId'>
