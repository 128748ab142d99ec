import { say } from '../../shared/words/say'
import type { ArticleId } from '../../shared/ids'
import type { FolderTarget } from '../../shared/model/publication'
import type { SiteHost } from '../../shared/model/site-host'
import type { Release } from '../../shared/publish/render-release'
import type { Result } from '../../shared/result'
import type { SendCall } from '../publish/remote/http'
import type { ContentStore } from '../store/content-store'
import type { SecretStore } from '../secrets/secret-store'
import type { HostAsked } from './open-host'
import { readPublic } from './read-public'
import type { HostDoor } from './site-host'
import { syncSite } from './sync-site'

/** A folder that reaches readers by a host. */
export type HostedTarget = FolderTarget & { readonly host: SiteHost }

/** A site that was written into its folder, because of one article. */
export interface ReachOrder {
  readonly articleId: ArticleId
  readonly target: HostedTarget
  /** Its page, as it lies in the folder. */
  readonly release: Pick<Release, 'pagePath' | 'pageUrl'>
  /** The zone of the article, in which times are told; absent: GMT. */
  readonly zone?: string
  /** That page only leads on. */
  readonly leadsOn?: boolean
  readonly onStep?: ((words: string) => void) | undefined
}

/** What bringing a site to readers works with. */
export interface ReachParts {
  readonly store: Pick<ContentStore, 'publications' | 'deployed'>
  /** Fails with `secret-missing` where the password or key is not at hand. */
  readonly openHost: (target: HostedTarget) => Result<HostDoor>
  readonly send: SendCall
}

/** Opens the host of a folder with what is kept for it. */
export function withSecret(
  secrets: Pick<SecretStore, 'find'>,
  open: (asked: HostAsked) => Result<HostDoor>,
): ReachParts['openHost'] {
  return ({ id, siteUrl, host }) => {
    const secret = secrets.find(id)
    return secret.ok ? open({ id, siteUrl, host, secret: secret.value }) : secret
  }
}

/**
 * Brings a site from its folder to its host, then looks as a reader would. Succeeds only where readers
 * see the article as it was written; `not-seen-yet` says what they see instead.
 */
export async function reachReaders(
  { store, openHost, send }: ReachParts,
  {
    articleId,
    target,
    release,
    zone = 'UTC',
    leadsOn = false,
    onStep = () => undefined,
  }: ReachOrder,
): Promise<Result<null>> {
  const door = openHost(target)
  if (!door.ok) return door
  const files = store.publications.siteFiles(target.id, articleId)
  const { deployed } = store
  const brought = await syncSite({ target, door: door.value, deployed, files, onStep })
  if (!brought.ok) return brought
  onStep(say('Looking at it as readers do'))
  return readPublic(send, { target, release, leadsOn, zone })
}
