import type { TargetId } from '../../../shared/ids'
import type { RemoteTarget } from '../../../shared/model/publication'
import { assertNever, ok, type Result } from '../../../shared/result'
import { readGhostKey } from './ghost/ghost-key'
import { ghostSite } from './ghost/ghost-site'
import type { SendCall } from './http'
import { openApiSite } from './open-api/open-api-site'
import { keepToTheNet } from './keep-to-the-net'
import type { RemoteSite } from './remote-site'
import { findSite } from './find-site'
import type { Sites } from './sites'
import { wordPressSite } from './wordpress/wordpress-site'

/** What remote sites need of the machine. */
export interface SiteWires {
  readonly send: SendCall
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/**
 * The sites of a newsroom. A site that was opened is kept: it knows which of its writes are under way,
 * and two sendings must not open it twice. Of each place one is kept: a secret that was replaced is not
 * remembered.
 */
export function openSites(wires: SiteWires): Sites {
  const opened = new Map<TargetId, { readonly name: string; readonly site: RemoteSite }>()
  return {
    find: (asked) => findSite(asked, wires.send),
    open: (target, secret) => {
      const name = JSON.stringify([target, secret])
      const known = opened.get(target.id)
      if (known?.name === name) return ok(known.site)
      const site = openSite(target, secret, wires)
      if (site.ok) opened.set(target.id, { name, site: site.value })
      return site
    },
    tryOut: (target, secret) => openSite(target, secret, wires),
  }
}

function openSite(target: RemoteTarget, secret: string, wires: SiteWires): Result<RemoteSite> {
  const { siteName, siteUrl, apiUrl, adminUrl, allowHttp } = target
  const { now } = wires
  const send = keepToTheNet(wires.send, apiUrl)
  switch (target.kind) {
    case 'wordpress': {
      const { user } = target
      const account = { root: apiUrl, adminUrl, siteName, user, password: secret, allowHttp }
      return ok(wordPressSite(account, { send, now }))
    }
    case 'ghost': {
      const key = readGhostKey(secret)
      if (!key.ok) return key
      return ok(
        ghostSite({ siteName, siteUrl, apiUrl, key: key.value, allowHttp }, { ...wires, send }),
      )
    }
    case 'open-api': {
      const allowed: SendCall = (call) => send({ ...call, allowHttp })
      return ok(openApiSite({ siteName, apiUrl, token: secret, send: allowed, now }))
    }
    default:
      return assertNever(target)
  }
}
