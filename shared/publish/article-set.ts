import type { ListedArticle } from './listed-article'
import { slugOf } from './article-path'
import type { ArticleQuery, ArticleSet } from './site-file'
import { assertNever } from '../result'

/** Whether an article is part of a set. */
export function isIn(article: ListedArticle, set: ArticleSet): boolean {
  switch (set.kind) {
    case 'all':
      return true
    case 'open':
      return article.open
    case 'corrected':
      return article.notices.length > 0
    case 'day':
      return article.day === set.day
    case 'month':
      return article.day.startsWith(set.month)
    case 'section':
    case 'series':
    case 'tag':
    case 'author':
      return nameSlugs(article)[set.kind].includes(set.slug)
    default:
      return assertNever(set)
  }
}

/** The names an article is gathered by, as they stand in addresses; none twice. */
export function nameSlugs(
  article: Pick<ListedArticle, 'section' | 'series' | 'tags' | 'authors'>,
): Readonly<Record<'section' | 'series' | 'tag' | 'author', readonly string[]>> {
  return {
    section: slugs([article.section]),
    series: slugs([article.series?.name ?? '']),
    tag: slugs(article.tags),
    author: slugs(article.authors.map(({ name }) => name)),
  }
}

/** From the top of a list to its end: negative where the first stands above the second. */
export function inOrder(
  order: ArticleQuery['order'],
): (one: ListedArticle, other: ListedArticle) => number {
  return order === 'newest' ? newestFirst : lastChangedFirst
}

function newestFirst(a: ListedArticle, b: ListedArticle): number {
  return compare(b.day, a.day) || b.startedAt - a.startedAt || compare(a.path, b.path)
}

function lastChangedFirst(a: ListedArticle, b: ListedArticle): number {
  return b.changedAt - a.changedAt || compare(a.path, b.path)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function slugs(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name) => name.trim() !== '').map(slugOf))]
}
