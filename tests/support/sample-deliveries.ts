import type { AppErrorKind } from '../../shared/app-error'
import {
  articleId,
  deliveryId,
  publicationId,
  targetId,
  type ArticleId,
  type TargetId,
} from '../../shared/ids'
import type { Delivery, DeliveryTrouble } from '../../shared/model/delivery'
import type { FolderTarget, OpenApiTarget, Publication } from '../../shared/model/publication'

/** Noon of the sample day, in UTC. */
export const noon = Date.UTC(2023, 4, 24, 12)
/** The article of the sendings. */
export const storm: ArticleId = articleId('storm')

/** A folder to publish to. */
export const harbour: FolderTarget = {
  kind: 'folder',
  id: targetId('harbour'),
  siteName: 'The Harbour Post',
  folder: '/srv/harbour',
  siteUrl: 'https://harbour.example/',
}

/** A site to publish to. */
export const courier: OpenApiTarget = {
  kind: 'open-api',
  id: targetId('courier'),
  siteName: 'The Courier',
  siteUrl: 'https://courier.example/',
  apiUrl: 'https://courier.example/api/',
  adminUrl: '',
  allowHttp: false,
}

/** A sending to the site, fresh in the queue but for what is said. */
export function delivery(changes: Partial<Delivery> & { readonly name?: string } = {}): Delivery {
  const { name = 'd1', ...rest } = changes
  return {
    id: deliveryId(name),
    articleId: storm,
    targetId: courier.id,
    kind: 'publish',
    state: 'waiting',
    author: 'Ann',
    queuedAt: noon,
    notBefore: null,
    publishAt: null,
    nextTryAt: noon,
    attempts: 0,
    step: '',
    trouble: null,
    endedAt: null,
    publicationId: null,
    ...rest,
  }
}

/** Why a try came to nothing. */
export function troubleOf(kind: AppErrorKind, message: string, remedy: string): DeliveryTrouble {
  return { kind, message, remedy }
}

/** A verified sending that readers have. */
export function seenAt(target: TargetId, changes: Partial<Publication> = {}): Publication {
  return {
    id: publicationId(`p-${target}`),
    articleId: storm,
    targetId: target,
    startedAt: noon,
    finishedAt: noon,
    state: 'verified',
    url: 'https://news.example/storm/',
    reason: '',
    ...changes,
  }
}
