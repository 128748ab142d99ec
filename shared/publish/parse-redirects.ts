import type { SiteRedirect } from '../model/site-design'
import { inLetters } from './hosts/written-out'

/**
 * Redirects out of lines that were pasted: from a spreadsheet, a list of two addresses each, `_redirects`
 * of Netlify or Cloudflare, `Redirect` of Apache. Comments and empty lines are passed over; what has no
 * two addresses is counted.
 */
export function parseRedirects(
  text: string,
  siteUrl: string,
): { readonly redirects: readonly SiteRedirect[]; readonly notUnderstood: number } {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  const read = lines.map((line) => redirectIn(line, siteUrl))
  const redirects = read.filter((each) => each !== null)
  return { redirects, notUnderstood: read.length - redirects.length }
}

/** An address as a site keeps it: its own ones as paths on it. */
export function pathOnSite(address: string, siteUrl: string): string {
  const typed = inLetters(address.trim())
  const host = /^https?:\/\/([^/?#]*)/i
  const isOwn = host.exec(typed)?.[1]?.toLowerCase() === host.exec(siteUrl)?.[1]?.toLowerCase()
  const path = isOwn ? typed.replace(host, '') : typed
  const base = siteUrl.replace(/^https?:\/\/[^/]+/i, '')
  const within = path.startsWith(base) ? path.slice(base.length) : path
  return within.replace(/^\/+/, '')
}

function redirectIn(line: string, siteUrl: string): SiteRedirect | null {
  const apache = /^Redirect(?:Permanent|Match)?\s+/i
  const words = line
    .replace(apache, '')
    .split(/\t|\s*(?:→|=>|->|[;,])\s*|\s+/)
    .map((word) => word.replace(/^["']|["']$/g, ''))
    .filter((word) => word !== '' && !/^(?:30[1278]!?|permanent|temp)$/i.test(word))
  const [from, to] = words
  if (from === undefined || to === undefined || words.length > 2) return null
  return { from: pathOnSite(from, siteUrl), to: pathOnSite(to, siteUrl) }
}
