import { shorten } from '../../document/first-sentence'
import type { ListedArticle } from '../listed-article'

// What search engines show of a page is about as long.
const longest = 160

/** What is on a page of a list, in a line for those who look for it elsewhere: the first of its names. */
export function aboutList(names: readonly string[], language: string): string {
  const line = names.slice(0, 3).join(' · ')
  return line.length <= longest ? line : shorten(line, language, longest)
}

/** What articles are called there. */
export function headlinesOf(articles: readonly ListedArticle[]): readonly string[] {
  return articles.map(({ headline }) => headline)
}
