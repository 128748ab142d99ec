import type { RemoteTarget } from '../../../shared/model/publication'
import type { SiteFound } from '../../../shared/model/site-found'
import type { Result } from '../../../shared/result'
import type { RemoteSite } from './remote-site'

/** The kinds of remote site there are: found by an address, opened with a password or key. */
export interface Sites {
  readonly find: (asked: {
    readonly address: string
    readonly allowHttp: boolean
  }) => Promise<Result<SiteFound>>
  readonly open: (target: RemoteTarget, secret: string) => Result<RemoteSite>
  /** The same for a look at what may never be set up: neither site nor secret is remembered. */
  readonly tryOut: (target: RemoteTarget, secret: string) => Result<RemoteSite>
}
