import { shorten } from '../../document/first-sentence'
import type { ListedArticle } from '../listed-article'

// What search engines show of a page is about as long.
const longest = 160

/** What is on a page of a list, in a line for those who look for it elsewhere: its first headlines. */
export function aboutList(
  articles: readonly Pick<ListedArticle, 'headline'>[],
  language: string,
): string {
  const line = articles
    .slice(0, 3)
    .map(({ headline }) => headline)
    .join(' · ')
  return line.length <= longest ? line : shorten(line, language, longest)
}
