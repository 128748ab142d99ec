import { join } from 'node:path'
import type { TargetId } from '../../shared/ids'
import type { SiteHost } from '../../shared/model/site-host'
import { assertNever, err, ok, type Result } from '../../shared/result'
import type { SendCall } from '../publish/remote/http'
import { cloudflareApi } from './cloudflare/cloudflare-api'
import { cloudflareHost } from './cloudflare/cloudflare-host'
import { gitHost } from './git/git-host'
import { noAddress } from './host-address'
import { netlifyApi } from './netlify/netlify-api'
import { netlifyHost } from './netlify/netlify-host'
import { s3Host } from './s3/s3-host'
import { sftpHost } from './sftp/sftp-host'
import type { HostDoor } from './site-host'
import type { AskReaders } from './try-files'

/** What opening a host needs of this machine. */
export interface HostTools {
  readonly send: SendCall
  readonly sleep: (ms: number) => Promise<void>
  /** Where copies of repositories lie. */
  readonly folder: string
}

/** Which host, for which site, with its password or key. */
export interface HostAsked {
  readonly id: TargetId
  /** Where readers find the site. */
  readonly siteUrl: string
  readonly host: SiteHost
  readonly secret: string
}

/** The host of a site, with its password or key. Nothing is connected yet. */
export function openHost(tools: HostTools, of: HostAsked): Result<HostDoor> {
  const { host, secret } = of
  const { send, sleep } = tools
  const trouble = noAddress(host)
  if (trouble !== null) return err(trouble)
  const readers = { siteUrl: of.siteUrl, askReaders: asReader(send, of.siteUrl) }
  switch (host.kind) {
    case 'sftp':
      return ok(sftpHost({ host, secret, readers }))
    case 's3':
      return ok(s3Host({ host, secret, send, readers }))
    case 'git': {
      // Nobody's mailbox: a commit must name one.
      const author = { name: 'Dateline', email: 'dateline@localhost' }
      const gitdir = join(tools.folder, `${of.id}.git`)
      return ok(gitHost({ host, token: secret, send, gitdir, author }))
    }
    case 'netlify':
      return ok(netlifyHost({ api: netlifyApi, siteId: host.siteId, token: secret, send, sleep }))
    case 'cloudflare': {
      const { accountId, worker } = host
      const way = { api: cloudflareApi, accountId, worker, token: secret, send }
      return ok(cloudflareHost({ ...way, siteUrl: of.siteUrl }))
    }
    default:
      return assertNever(host)
  }
}

/** Reads what lies at a path of the site with no more rights than anybody. */
function asReader(send: SendCall, siteUrl: string): AskReaders {
  return async (path) => {
    const answer = await send({ method: 'GET', url: `${siteUrl}${path}`, allowHttp: true })
    return answer.ok ? answer.value : null
  }
}
