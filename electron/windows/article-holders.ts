import type { ArticleId } from '../../shared/ids'

/** A window, by the number Electron gives to what is shown in it. */
export type WindowId = number

/**
 * Which window has which article open: one article is never written in two. A window that is about to
 * open another article has both until it says which of them it shows.
 */
export interface ArticleHolders {
  /** Undefined: it is this window's now. Otherwise the window that has it. */
  take(window: WindowId, article: ArticleId): WindowId | undefined
  /** The window shows this article, or none, and has no other. */
  settle(window: WindowId, article: ArticleId | null): void
  leave(window: WindowId): void
  holderOf(article: ArticleId): WindowId | undefined
}

/** No window has anything open. */
export function articleHolders(): ArticleHolders {
  const holders = new Map<ArticleId, WindowId>()
  const letGo = (window: WindowId, kept: ArticleId | null) => {
    for (const [article, holder] of holders) {
      if (holder === window && article !== kept) holders.delete(article)
    }
  }
  return {
    take: (window, article) => {
      const holder = holders.get(article)
      if (holder !== undefined && holder !== window) return holder
      holders.set(article, window)
      return undefined
    },
    settle: (window, article) => {
      letGo(window, article)
      if (article !== null && !holders.has(article)) holders.set(article, window)
    },
    leave: (window) => {
      letGo(window, null)
    },
    holderOf: (article) => holders.get(article),
  }
}
