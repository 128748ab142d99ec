import type { ArticleId } from '../ids'

/** What readers of a static site find at the address of an article that was taken down. */
export type Instead =
  /** A short page that says so; the reason may be empty. */
  | { readonly kind: 'notice'; readonly reason: string }
  /** They are led on to another article there. */
  | { readonly kind: 'article'; readonly id: ArticleId }
  /** They are led on to any address on the web. */
  | { readonly kind: 'web'; readonly url: string }
