import type { ArticleId } from '../../shared/ids'

/** Another article of the newsroom that a link may lead to. */
export interface LinkableArticle {
  readonly id: ArticleId
  readonly title: string
  /** Its day, and what readers have of it, in a few words. */
  readonly about: string
}

/** Where the editor, which knows no articles, finds those a link may lead to. */
export interface ArticleSource {
  /** Articles in which the words stand, the newest first. */
  readonly find: (words: string) => Promise<readonly LinkableArticle[]>
  /** What an article is called; null where it is not at hand. */
  readonly titleOf: (id: ArticleId) => string | null
}
