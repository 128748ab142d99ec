import { appError } from '../../../shared/app-error'
import type { RemoteTarget } from '../../../shared/model/publication'
import { assertNever, err, ok, type Result } from '../../../shared/result'
import type { SendCall } from './http'
import { openApiSite } from './open-api/open-api-site'
import type { RemoteSite } from './remote-site'
import { findSite } from './find-site'
import type { Sites } from './sites'

/** What remote sites need of the machine. */
export interface SiteWires {
  readonly send: SendCall
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/**
 * The sites of a newsroom. A site that was opened is kept: it knows which of its writes are under way,
 * and two sendings must not open it twice.
 */
export function openSites(wires: SiteWires): Sites {
  const opened = new Map<string, RemoteSite>()
  return {
    find: (asked) => findSite(asked, wires.send),
    open: (target, secret) => {
      const name = JSON.stringify([target, secret])
      const known = opened.get(name)
      if (known !== undefined) return ok(known)
      const site = openSite(target, secret, wires)
      if (site.ok) opened.set(name, site.value)
      return site
    },
  }
}

function openSite(target: RemoteTarget, secret: string, wires: SiteWires): Result<RemoteSite> {
  switch (target.kind) {
    case 'open-api': {
      const { siteName, apiUrl, allowHttp } = target
      const send: SendCall = (call) => wires.send({ ...call, allowHttp })
      return ok(openApiSite({ siteName, apiUrl, token: secret, send, now: wires.now }))
    }
    case 'wordpress':
    case 'ghost':
      return err(appError('remote-unknown', `${target.siteName} cannot be reached yet.`, ''))
    default:
      return assertNever(target)
  }
}
