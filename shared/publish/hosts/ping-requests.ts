import { safeWebUrl } from '../../document/safe-url'
import { feedFileNames } from '../feeds/feed'
import type { Site } from '../site'

/** Whom a site tells that there is something new. */
export type PingKind = 'websub' | 'indexnow'

/** What is sent to tell them. */
export interface PingRequest {
  readonly kind: PingKind
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What became of telling somebody that there is something new. */
export interface PingOutcome {
  readonly kind: PingKind
  readonly answer: PingAnswer
}

/** What came back: facts, for they are read later, and in another language than was spoken then. */
export type PingAnswer =
  /** Of HTTP. */
  | { readonly kind: 'status'; readonly status: number }
  | PingSilence
  /** As an older version kept it. */
  | { readonly kind: 'said'; readonly ok: boolean; readonly message: string }

/** Nothing came back. */
export interface PingSilence {
  readonly kind: 'silence'
  readonly why: (typeof silences)[number]
  readonly host: string
}

/** Why nothing came back. */
export const silences = [
  ...(['no-network', 'nobody-there', 'too-slow', 'not-proven', 'not-safe', 'broken'] as const),
] as const

/** Where search engines of IndexNow are told; it tells the others. */
export const indexNowAddress = 'https://api.indexnow.org/indexnow'
// More in one call is refused by some.
const mostPages = 1_000

/**
 * Who is to be told of files that were written or removed: the WebSub hub of its feeds, the search
 * engines of IndexNow of its pages. None where the site names nobody, or nothing of theirs changed.
 */
export function pingRequests(
  paths: readonly string[],
  of: { readonly site: Site; readonly indexNow?: string },
): readonly PingRequest[] {
  const { site } = of
  const urls = paths.map((path) => `${site.url}${path.replace(/(^|\/)index\.html$/, '$1')}`)
  const feedNames: readonly string[] = Object.values(feedFileNames)
  const isFeed = (url: string) => feedNames.includes(url.slice(url.lastIndexOf('/') + 1))
  const feeds = urls.filter(isFeed)
  const pages = urls.filter((url) => url.endsWith('/'))
  return [
    ...(feeds.length === 0 ? [] : webSubRequest(feeds, site)),
    ...(pages.length === 0 ? [] : indexNowRequest(pages, of)),
  ]
}

function webSubRequest(feeds: readonly string[], { design }: Site): readonly PingRequest[] {
  const hub = safeWebUrl(design.pings.webSubHub)
  if (hub === null) return []
  const fields = [['hub.mode', 'publish'], ...feeds.map((feed) => ['hub.url', feed])].map(
    ([name = '', value = '']) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  )
  return [
    {
      kind: 'websub',
      url: hub,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: fields.join('&'),
    },
  ]
}

function indexNowRequest(
  pages: readonly string[],
  { site, indexNow = indexNowAddress }: { readonly site: Site; readonly indexNow?: string },
): readonly PingRequest[] {
  const key = site.design.pings.indexNowKey
  const host = /^https?:\/\/([^/?#]+)/i.exec(site.url)?.[1]
  if (key === '' || host === undefined) return []
  return [
    {
      kind: 'indexnow',
      url: indexNow,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({
        host,
        key,
        keyLocation: `${site.url}${key}.txt`,
        urlList: pages.slice(0, mostPages),
      }),
    },
  ]
}
