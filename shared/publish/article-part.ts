/** One of an article's pages, from which links are seen. */
export interface ArticlePart {
  /** The way from it to the article's folder. */
  readonly toArticle: string
  /** The updates it holds: 0 the newest, else the page of older ones; null: none but its own. */
  readonly number: number | null
}

/** The page an article's address leads to. */
export const mainPart: ArticlePart = { toArticle: '', number: 0 }

/** A page of older updates. */
export function updatesPart(number: number): ArticlePart {
  return { toArticle: '../../', number }
}

/** The page of one update alone. */
export const updatePart: ArticlePart = { toArticle: '../../', number: null }
