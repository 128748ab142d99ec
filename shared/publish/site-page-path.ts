import { slugOfLatin } from './article-path'

// Folders that hold what the site makes by itself; years are those of its articles.
const taken = new Set([
  ...['archive', 'assets', 'author', 'changes', 'corrections', 'page', 'pictures'],
  ...['search', 'section', 'series', 'tag', 'u', 'updates'],
])

/** Where a page that is no coverage lies: `about/`; never where the site’s own lists are. */
export function sitePagePath(slug: string): string {
  const name = slugOfLatin(slug)
  return taken.has(name) || /^\d+$/.test(name) ? `${name}-page/` : `${name}/`
}
