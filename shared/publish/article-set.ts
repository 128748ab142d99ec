import type { ListedArticle } from './listed-article'
import { nameSlug } from './name-slug'
import type { NameKind } from './name-kind'
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
      return slugsOf(article, set.kind).includes(set.slug)
    default:
      return assertNever(set)
  }
}

/** The names an article is gathered by, as they stand in addresses; none twice. */
export function nameSlugs(article: Named): Readonly<Record<NameKind, readonly string[]>> {
  return {
    section: slugsOf(article, 'section'),
    series: slugsOf(article, 'series'),
    tag: slugsOf(article, 'tag'),
    author: slugsOf(article, 'author'),
  }
}

function slugsOf(article: Named, kind: NameKind): readonly string[] {
  return [...new Set(namesOf(article, kind).map(nameSlug))]
}

type Named = Pick<ListedArticle, 'section' | 'series' | 'tags' | 'authors'>

/** The names of one kind, as its editors wrote them. */
export function namesOf(article: Named, kind: NameKind): readonly string[] {
  return writtenNames(article, kind)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function writtenNames(article: Named, kind: NameKind): readonly string[] {
  switch (kind) {
    case 'section':
      return [article.section]
    case 'series':
      return [article.series?.name ?? '']
    case 'tag':
      return article.tags
    case 'author':
      return article.authors.map(({ name }) => name)
    default:
      return assertNever(kind)
  }
}

/** Names by their slugs; of two ways to write one it is the first in the alphabet. */
export function nameBySlug(names: readonly string[]): ReadonlyMap<string, string> {
  // What comes first is set last.
  const backwards = [...names].sort().reverse()
  return new Map(backwards.map((name) => [nameSlug(name), name]))
}

/** Where an article stands in a list is decided by these. */
export type Ordered = Pick<ListedArticle, 'day' | 'startedAt' | 'changedAt' | 'path'>

/** From the top of a list to its end: negative where the first stands above the second. */
export function inOrder(order: ArticleQuery['order']): (one: Ordered, other: Ordered) => number {
  return order === 'newest' ? newestFirst : lastChangedFirst
}

function newestFirst(a: Ordered, b: Ordered): number {
  return compare(b.day, a.day) || b.startedAt - a.startedAt || compare(a.path, b.path)
}

function lastChangedFirst(a: Ordered, b: Ordered): number {
  return b.changedAt - a.changedAt || compare(a.path, b.path)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
