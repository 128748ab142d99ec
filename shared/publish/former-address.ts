import { webHost } from '../document/safe-url'
import type { ArticleOrigin } from '../model/article-origin'
import type { Instant } from '../model/stamp'
import { isArticlePath } from './article-path'

/** Since when readers have an article: what was moved in from elsewhere they had before us. */
export function readersHaveSince(
  origin: ArticleOrigin | undefined,
  firstPublishedAt: Instant,
): Instant {
  return Math.min(firstPublishedAt, origin?.publishedAt ?? Infinity)
}

/** The place readers know an article by, where a page of ours may stand at that very place; null: it may not. */
export function keptPath(
  origin: ArticleOrigin | undefined,
  siteUrl: string,
  taken: { readonly has: (path: string) => boolean },
): string | null {
  const paths = (origin?.addresses ?? []).map((address) => pathOnSite(address, siteUrl))
  return paths.find((path) => path !== null && isArticlePath(path) && !taken.has(path)) ?? null
}

/**
 * The places on a site where readers had an article and no page of ours can stand, such as
 * `storm-edda.html`: from there they are led on. Without those that a site needs for itself.
 */
export function formerPaths(origin: ArticleOrigin | undefined, siteUrl: string): readonly string[] {
  const files = (origin?.addresses ?? []).flatMap((address) => {
    const path = pathOnSite(address, siteUrl)
    if (path === null || path === '' || isArticlePath(path)) return []
    const file = /\.html?$/i.test(path) ? path : `${path.replace(/\/$/, '')}/index.html`
    return own.test(file) ? [] : [file]
  })
  return [...new Set(files)].slice(0, 20)
}

// What lies at the top of a site of ours, and every list in it.
const own =
  /^(?:assets|archive|section|series|tag|author|corrections|search|page|u|about|index\.html?|404\.html?)(?:\/|$)|^\d{4}\/\d{2}\/\d{2}\/[^/]+\/[^/]+\/|(?:^|\/)index\.html\/index\.html$/

/** The path of an old address as a site of ours would have it; null where no file could stand there. */
function pathOnSite(address: string, siteUrl: string): string | null {
  const [, written = ''] = /^(?:https?:\/\/[^/?#]*)?\/?([^?#]*)$/i.exec(address) ?? []
  const path = decoded(written)
  const base = siteUrl.replace(/^https?:\/\/[^/]*\//i, '')
  const isSameHost = webHost(address) === '' || webHost(address) === webHost(siteUrl)
  const within = base !== '' && isSameHost ? stripped(path, base) : path
  return within !== null && plain.test(within) ? within : null
}

/** No folder and no server can misread it, and no step leads out of it. */
const plain = /^(?:[\p{L}\p{N}_~-][\p{L}\p{N}._~-]{0,100}(?:\/|$)){1,12}$/u

function stripped(path: string, base: string): string | null {
  return path.startsWith(base) ? path.slice(base.length) : null
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return path
  }
}
