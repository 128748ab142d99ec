import { articleId, entryId, isId, type ArticleId, type EntryId } from '../ids'

/** What a link from outside leads to. */
export interface LinkedPlace {
  readonly articleId: ArticleId
  /** An entry of it; null: the article as it opens. */
  readonly entryId: EntryId | null
}

/** The address of an article, or of one entry, for notes, mails and other programs of this machine. */
export function deepLink({ articleId: article, entryId: entry }: LinkedPlace): string {
  return `dateline://article/${article}${entry === null ? '' : `/${entry}`}`
}

/** Where such an address leads; null where it is none. Whether there is such an article, the store knows. */
export function readDeepLink(address: string): LinkedPlace | null {
  const parts = /^dateline:\/\/article\/([^/?#]+)(?:\/([^/?#]+))?\/?$/i.exec(address.trim())
  const [, article = '', entry] = parts ?? []
  if (!isId(article) || (entry !== undefined && !isId(entry))) return null
  return { articleId: articleId(article), entryId: entry === undefined ? null : entryId(entry) }
}
