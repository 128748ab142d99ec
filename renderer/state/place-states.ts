import type { TargetId } from '../../shared/ids'
import type { Delivery } from '../../shared/model/delivery'
import type { Publication, Target } from '../../shared/model/publication'
import type { Instant } from '../../shared/model/stamp'

/** How an article stands at one place to publish to. */
export interface PlaceState {
  readonly target: Target
  /** The newest sending there, over or not; null: none is known. */
  readonly delivery: Delivery | null
  /** What readers have there: the last verified sending, unless it was taken down since. */
  readonly live: Publication | null
  /** When it was taken from the readers there; null: it was not. */
  readonly downAt: number | null
  /** Readers there have an older text than readers elsewhere. */
  readonly lags: boolean
  /** Why the last sending failed, where no delivery speaks of it; empty otherwise. */
  readonly reason: string
}

/** How the open article stands at each place. Both lists are the article's own, newest first. */
export function placesOf(known: {
  readonly targets: readonly Target[]
  readonly deliveries: readonly Delivery[]
  readonly publications: readonly Publication[]
  readonly lagging: ReadonlySet<TargetId>
}): readonly PlaceState[] {
  return known.targets.map((target) => {
    const at = <T extends { readonly targetId: TargetId }>(each: T) => each.targetId === target.id
    const deliveries = known.deliveries.filter(({ state }) => state !== 'cancelled').filter(at)
    const publications = known.publications.filter(at)
    const seen = publications.find(({ state }) => state === 'verified') ?? null
    const downAt = takenDownAt(deliveries, seen)
    const [delivery = null] = deliveries
    const [last] = publications
    const failed = last?.state === 'failed' && (delivery === null || delivery.state === 'verified')
    return {
      target,
      delivery,
      live: downAt === null ? seen : null,
      downAt,
      lags: known.lagging.has(target.id),
      reason: failed && isNewer(last, delivery) ? last.reason : '',
    }
  })
}

/** Since when readers have what a publication sent. */
export function liveSince({ finishedAt, startedAt }: Publication): Instant {
  return finishedAt ?? startedAt
}

/** Its folder, `SFTP · harbour.example`, `WordPress · courier.example`: what kind of place it is, and where. */
export function placeWords(target: Target): string {
  if (target.kind === 'folder') {
    const { host, folder, siteUrl } = target
    return host === undefined ? folder : `${hostNames[host.kind]} · ${hostOf(siteUrl)}`
  }
  return `${kindNames[target.kind]} · ${hostOf(target.siteUrl)}`
}

const kindNames = { wordpress: 'WordPress', ghost: 'Ghost', 'open-api': 'Open API' } as const

/** What the ways of a folder to its readers are called. */
export const hostNames = {
  sftp: 'SFTP',
  s3: 'S3',
  git: 'Git',
  netlify: 'Netlify',
  cloudflare: 'Cloudflare',
} as const

function hostOf(url: string): string {
  return /^https?:\/\/([^/]+)/.exec(url)?.[1] ?? url
}

function takenDownAt(deliveries: readonly Delivery[], seen: Publication | null): number | null {
  const over = deliveries.find(({ state }) => state === 'verified')
  if (over === undefined || over.kind === 'publish') return null
  const at = over.endedAt ?? over.queuedAt
  return seen !== null && (seen.finishedAt ?? seen.startedAt) > at ? null : at
}

function isNewer({ startedAt }: Publication, delivery: Delivery | null): boolean {
  return delivery === null || startedAt >= delivery.queuedAt
}
