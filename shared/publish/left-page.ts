import type { ArticleId } from '../ids'
import type { Instant } from '../model/stamp'

/** What stands on a site where readers had an article that was taken down. */
export interface LeftPage {
  readonly id: ArticleId
  /** On the site, ending in a slash: where the article was. */
  readonly path: string
  readonly language: string
  readonly zone: string
  /** When it was taken down. */
  readonly at: Instant
  readonly says: LeftWords
}

/** A page that says that it was taken down, or one that leads on: to the web, or to a path on the site. */
export type LeftWords =
  | { readonly kind: 'notice'; readonly reason: string }
  | { readonly kind: 'redirect'; readonly to: string }

/** Where readers of a former address end: absolute. */
export function leadsTo({ path, says }: LeftPage, { url }: { readonly url: string }): string {
  if (says.kind === 'notice') return `${url}${path}`
  return /^https?:/i.test(says.to) ? says.to : `${url}${says.to}`
}
