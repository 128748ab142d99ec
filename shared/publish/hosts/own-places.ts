import { sealedOf } from '../lists/paged-list'
import { sitePagePath } from '../site-page-path'
import { nameKinds, type NameKind } from '../name-kind'
import type { OnSite } from '../site-file'
import type { SiteRedirect } from '../../model/site-design'
import { redirectPath, sameAddress } from './redirects'

/**
 * The redirects that lead nobody on for now: the site has a page of its own where they begin. The page
 * goes before; with its last article it goes, and the redirect leads again.
 */
export function restingRedirects(on: OnSite): readonly SiteRedirect[] {
  const redirects = on.site.design.redirects ?? []
  if (redirects.length === 0) return []
  const stands = standingOn(on)
  return redirects.filter(({ from }) => {
    const path = redirectPath(from)
    return path !== null && stands(path)
  })
}

/** Whether a site makes a page or a file at an address by itself, as it is now; articles apart. */
export function standingOn(on: OnSite): (path: string) => boolean {
  const slugs = new Map(
    nameKinds.map((kind) => [kind, new Set(on.names(kind).map(({ slug }) => slug))]),
  )
  const months = new Set(on.months().map(({ month }) => month))
  const years = new Set([...months].map((month) => month.slice(0, 4)))
  const own = new Set([
    ...always,
    ...on.site.design.pages.map(({ slug }) => sameAddress(sitePagePath(slug))),
    ...[...years].map((year) => `archive/${year}`),
    ...[...months].map((month) => `archive/${month.replace('-', '/')}`),
    ...nameKinds.filter((kind) => on.names(kind).length > 0),
  ])
  return (path) => {
    const address = sameAddress(path)
    if (own.has(address) || forMachines.test(address)) return true
    const [, day] = /^archive\/(\d{4}\/\d{2}\/\d{2})$/.exec(address) ?? []
    if (day !== undefined) return on.count({ kind: 'day', day: day.replaceAll('/', '-') }) > 0
    const list = listIn(address)
    if (list === null || slugs.get(list.kind)?.has(list.slug) !== true) return false
    return list.page === null || list.page <= sealedOf(on.count(list))
  }
}

// A site without an article has these all the same.
const always = [
  ...['', 'index.html', '404.html', 'archive', 'corrections', 'search'],
  ...['feed.xml', 'rss.xml', 'feed.json', 'site.webmanifest', 'robots.txt', '_headers'],
]

const forMachines =
  /^(?:assets(?:\/.*)?|\.dateline(?:\/.*)?|\.well-known\/security\.txt|sitemap[\w-]*\.xml|search\/[\w-]+\.json)$/

interface ListAt {
  readonly kind: NameKind
  readonly slug: string
  /** Of older articles; null: the newest. */
  readonly page: number | null
}

function listIn(address: string): ListAt | null {
  const [kind, slug, rest, ...more] = address.split('/')
  const named = nameKinds.find((each) => each === kind)
  if (named === undefined || slug === undefined) return null
  if (rest === undefined) return { kind: named, slug, page: null }
  const isFeed = /^(?:feed\.xml|rss\.xml|feed\.json)$/.test(rest)
  if (more.length === 0 && isFeed && (named === 'section' || named === 'tag')) {
    return { kind: named, slug, page: null }
  }
  const [page, ...deeper] = more
  const isPage = rest === 'page' && deeper.length === 0 && /^[1-9]\d{0,5}$/.test(page ?? '')
  return isPage ? { kind: named, slug, page: Number(page) } : null
}
