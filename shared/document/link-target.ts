import { articleId, isId, type ArticleId } from '../ids'
import { safeUrl } from './safe-url'

const ours = 'dateline:article/'

/**
 * Where a link in a text may lead: an address readers may have (`safeUrl`), or another article of
 * ours, which gets its address where it is published. Null for everything else.
 */
export function linkTarget(url: string): string | null {
  const id = linkedArticle(url.trim())
  return id === null ? safeUrl(url) : articleLink(id)
}

/** The article of ours that a link leads to; null for an address. */
export function linkedArticle(url: string): ArticleId | null {
  if (!url.startsWith(ours)) return null
  const id = url.slice(ours.length)
  return isId(id) ? articleId(id) : null
}

/** How a text names another article of ours; `safeUrl` lets no such address out. */
export function articleLink(id: ArticleId): string {
  return `${ours}${id}`
}
