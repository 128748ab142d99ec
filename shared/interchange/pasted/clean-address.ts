import { safeUrl } from '../../document/safe-url'

// Redirections may lead to one another; nobody nests more.
const mostWraps = 4

/**
 * Where a pasted link leads: the address behind the redirections of mail programs and web editors, and
 * without what only counts readers. Null where it may not be linked to, or leads to no public address.
 *
 * The rest of the address stays letter for letter, since some sites sign theirs.
 */
export function cleanAddress(address: string): string | null {
  let current = safeUrl(address)
  for (let wraps = 0; wraps < mostWraps && current !== null; wraps += 1) {
    const inner = wrappedAddress(current)
    if (inner === 'none') break
    current = inner
  }
  return current === null ? null : withoutTracking(current)
}

/** Redirections: a host, the path below it, and the parameter that holds the address. */
const redirections: readonly (readonly [host: RegExp, path: RegExp, parameter: string])[] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, 'q'],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, 'url'],
  [/\.safelinks\.protection\.outlook\.com$/, /^\//, 'url'],
  [/^statics\.teams\.cdn\.office\.net$/, /safelinks/, 'url'],
  [/^l\.(?:facebook|instagram)\.com$|^lm\.facebook\.com$/, /^\//, 'u'],
  [/^(?:www\.)?youtube\.com$/, /^\/redirect$/, 'q'],
  [/^(?:www\.)?linkedin\.com$/, /^\/safety\/go/, 'url'],
]

/** What a redirection leads to, null where that may not be linked to; `none` where it is no redirection. */
function wrappedAddress(address: string): string | null {
  const [, host = '', path = '/', query = ''] =
    /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(address) ?? []
  const [, guarded] = /^https:\/\/urldefense\.com\/v3\/__(https?:\/[^*]*?)__;/i.exec(address) ?? []
  if (guarded !== undefined) return safeUrl(guarded.replace(/^(https?:\/)\/?/i, '$1/'))
  for (const [hosts, paths, parameter] of redirections) {
    if (!hosts.test(host.toLowerCase()) || !paths.test(path === '' ? '/' : path)) continue
    const inner = parameterOf(query, parameter)
    if (inner !== 'none') return inner
  }
  return 'none'
}

function parameterOf(query: string, wanted: string): string | null {
  const pair = query.split('&').find((each) => each.startsWith(`${wanted}=`))
  if (pair === undefined) return 'none'
  try {
    return safeUrl(decodeURIComponent(pair.slice(wanted.length + 1)))
  } catch {
    // Not encoded as addresses are: then it stays as it came.
    return 'none'
  }
}

const tracking =
  /^(?:utm_[a-z_]+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|vero_id|oly_(?:anon|enc)_id)(?:=|$)/i

function withoutTracking(address: string): string {
  const [, before = address, query, hash = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(address) ?? []
  if (query === undefined || before.toLowerCase().startsWith('mailto:')) return address
  const kept = query.split('&').filter((each) => !tracking.test(each))
  if (kept.length === query.split('&').length) return address
  return `${before}${kept.length === 0 ? '' : `?${kept.join('&')}`}${hash}`
}
