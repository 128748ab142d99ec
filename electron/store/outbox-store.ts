import type { AppError } from '../../shared/app-error'
import type { ArticleId, DeliveryId, MediaId, PublicationId, TargetId } from '../../shared/ids'
import type { Delivery, DeliveryKind, DeliveryTrouble } from '../../shared/model/delivery'
import type { Act } from '../../shared/model/revision'
import type { Instant } from '../../shared/model/stamp'
import type { Instead } from '../../shared/model/instead'
import type { Coverage } from '../../shared/model/coverage'
import type { RemoteAround, RemoteBase } from '../../shared/publish/remote/remote-content'
import type { PingOutcome } from '../../shared/publish/hosts/ping-requests'
import type { Result } from '../../shared/result'

/** What is on its way to which target. Every call is one transaction, on the disk when it returns. */
export interface OutboxStore {
  /**
   * Puts the article as it stands now into the queue of a target. What of it had not left yet gives
   * its place to this; a sending under way goes on, and this follows it.
   */
  enqueue(order: DeliveryOrder, act: Act): Result<Delivery>
  /** The same with several: all of them, or none. */
  enqueueAll(orders: readonly DeliveryOrder[], act: Act): Result<readonly Delivery[]>
  /** Everything that is not over, in the order of the queue. */
  open(): readonly Delivery[]
  /** Of one article, newest first, over or not; at most `limit`. */
  of(articleId: ArticleId, limit: number): readonly Delivery[]
  get(id: DeliveryId): Result<Delivery>
  /** The article as this delivery sends it: as it stood when it was put into the queue. */
  coverage(id: DeliveryId): Result<Coverage>
  /** The place in history it sends. */
  momentOf(id: DeliveryId): Result<number>
  /** Takes the next one that is due at a target into work; null: none is. */
  take(targetId: TargetId, now: Instant): Result<Delivery | null>
  note(id: DeliveryId, change: DeliveryChange): Result<Delivery>
  /**
   * What is not over at a place goes where that is now: a folder that moved has another id. Of what both
   * have of an article the newer stays. Fails with `target-busy` while something is being sent to either.
   */
  moveAll(of: {
    readonly from: TargetId
    readonly to: TargetId
    readonly now: Instant
  }): Result<null>
  /** Moves one to a place before another (null: to the end). */
  reorder(id: DeliveryId, before: DeliveryId | null): Result<null>
  /** Sendings that a crash cut off wait again, but not those under way now; returns how many. */
  resumeInterrupted(now: Instant, underWay: ReadonlySet<DeliveryId>): number
}

/** What goes where. */
export interface DeliveryOrder {
  readonly articleId: ArticleId
  readonly targetId: TargetId
  readonly kind: DeliveryKind
  readonly notBefore: Instant | null
  readonly publishAt: Instant | null
  /** What readers find instead, where it is taken down from a folder. */
  readonly instead?: Instead | undefined
}

/** What is noted on a delivery as it goes. */
export interface DeliveryChange {
  readonly state?: Delivery['state']
  readonly step?: string
  readonly attempts?: number
  readonly notBefore?: Instant | null
  readonly nextTryAt?: Instant
  readonly trouble?: KeptTrouble | null
  readonly endedAt?: Instant | null
  readonly publicationId?: PublicationId
  readonly told?: readonly PingOutcome[]
  readonly resting?: readonly string[]
}

/** Why a try came to nothing, to be said anew whenever it is read. */
export type KeptTrouble = DeliveryTrouble & Pick<AppError, 'words'>

/** What remote targets hold of ours, as last read back. */
export interface RemoteStore {
  copy(targetId: TargetId, articleId: ArticleId): RemoteCopy | null
  keepCopy(targetId: TargetId, articleId: ArticleId, copy: RemoteCopy): Result<null>
  forgetCopy(targetId: TargetId, articleId: ArticleId): Result<null>
  /** The articles, but those in the bin, that are these posts at the target, by their ids there. */
  articlesOf(targetId: TargetId, remoteIds: readonly string[]): ReadonlyMap<string, ArticleId>
  /** The text alternatives that other articles at the target were read back with for one picture. */
  altsBeside(of: {
    readonly targetId: TargetId
    readonly articleId: ArticleId
    readonly url: string
  }): readonly string[]
  picture(targetId: TargetId, mediaId: MediaId): StoredPicture | null
  keepPicture(targetId: TargetId, mediaId: MediaId, picture: StoredPicture): Result<null>
  forgetPicture(targetId: TargetId, mediaId: MediaId): Result<null>
  /** Forgets all that was held there: the place is gone, or stands for another server now. */
  forgetTarget(targetId: TargetId): Result<null>
  /** Another number each time it was forgotten: what is still on its way goes to the former server. */
  recordOf(targetId: TargetId): number
}

/** Our article at a remote target. */
export interface RemoteCopy {
  readonly remoteId: string
  readonly url: string
  /** The server's mark when it was read back. */
  readonly mark: string
  /** What it held then; null: nothing of ours was ever read back there. */
  readonly base: RemoteBase | null
  /** Whether readers had it, or were to: what somebody undoes there is not done again by itself. */
  readonly state: 'draft' | 'scheduled' | 'public'
  /** Of all that was last sent and read back; empty: nothing was since something was tried. */
  readonly sentHash: string
  /**
   * What we tried to send since the base, newest last: what the server holds after an answer was lost
   * is known again as ours.
   */
  readonly attempts: readonly RemoteTry[]
}

/** One try to send something: the hash of its text, what stood around it, and when. */
export interface RemoteTry {
  readonly hash: string
  /** Absent in tries that an older Dateline remembered. */
  readonly around?: RemoteAround
  readonly at: Instant
  /** Where a server takes the parts one by one. */
  readonly parts?: TriedParts
}

/** What one try writes and takes away, where a server takes the parts of a post one by one. */
export interface TriedParts {
  /** Each part by its key and a hash. */
  readonly writes: readonly string[]
  /** The keys of parts that stood there and are to go. */
  readonly removes: readonly string[]
}

/** A picture of ours at a remote target. */
export interface StoredPicture {
  readonly remoteId: string
  readonly url: string
}
