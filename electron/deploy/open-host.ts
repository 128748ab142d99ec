import { join } from 'node:path'
import { appError, type AppError } from '../../shared/app-error'
import type { TargetId } from '../../shared/ids'
import type { SiteHost } from '../../shared/model/site-host'
import { assertNever, err, ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import type { SendCall } from '../publish/remote/http'
import { cloudflareApi } from './cloudflare/cloudflare-api'
import { cloudflareHost } from './cloudflare/cloudflare-host'
import { gitHost } from './git/git-host'
import { netlifyApi } from './netlify/netlify-api'
import { netlifyHost } from './netlify/netlify-host'
import { s3Host } from './s3/s3-host'
import { sftpHost } from './sftp/sftp-host'
import type { HostDoor } from './site-host'

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
  readonly host: SiteHost
  readonly secret: string
}

/** The host of a site, with its password or key. Nothing is connected yet. */
export function openHost(tools: HostTools, of: HostAsked): Result<HostDoor> {
  const { host, secret } = of
  const { send, sleep } = tools
  switch (host.kind) {
    case 'sftp':
      return ok(sftpHost(host, secret))
    case 's3':
      return isAddress(host.endpoint)
        ? ok(s3Host({ host, secret, send }))
        : err(noAddress(host.endpoint))
    case 'git': {
      if (!isAddress(host.url)) return err(noAddress(host.url))
      // Nobody's mailbox: a commit must name one.
      const author = { name: 'Dateline', email: 'dateline@localhost' }
      const gitdir = join(tools.folder, `${of.id}.git`)
      return ok(gitHost({ host, token: secret, send, gitdir, author }))
    }
    case 'netlify':
      return ok(netlifyHost({ api: netlifyApi, siteId: host.siteId, token: secret, send, sleep }))
    case 'cloudflare': {
      const { accountId, worker } = host
      return ok(cloudflareHost({ api: cloudflareApi, accountId, worker, token: secret, send }))
    }
    default:
      return assertNever(host)
  }
}

function isAddress(typed: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(typed).protocol)
  } catch {
    return false
  }
}

function noAddress(typed: string): AppError {
  return appError(
    'site-url-invalid',
    say('“{typed}” is not an address that can be reached.', { typed }),
    say('Write it whole, such as https://store.example/.'),
  )
}
