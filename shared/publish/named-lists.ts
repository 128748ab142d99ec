import { slugOf } from './article-path'
import type { ListedArticle } from './listed-article'

/** What articles are gathered under beside their days. */
export type NamedListKind = 'section' | 'tag' | 'author' | 'series'

/** A list that an article stands in by a name of its own: its section, a tag, an author, a series. */
export interface NamedList {
  readonly kind: NamedListKind
  readonly slug: string
  readonly name: string
}

/** Where a named list has its page and feeds on the site. */
export function namedListFolder({ kind, slug }: Pick<NamedList, 'kind' | 'slug'>): string {
  return `${kind}/${slug}/`
}

/** The named lists an article stands in, each once. */
export function namedListsOf(article: ListedArticle): readonly NamedList[] {
  const { section, tags, authors, series } = article
  const all: readonly (readonly [NamedListKind, string])[] = [
    ['section', section],
    ...tags.map((tag) => ['tag', tag] as const),
    ...authors.map(({ name }) => ['author', name] as const),
    ['series', series?.name ?? ''],
  ]
  const lists = all
    .filter(([, name]) => name.trim() !== '')
    .map(([kind, name]): NamedList => ({ kind, name: name.trim(), slug: slugOf(name) }))
  return [...new Map(lists.map((list) => [namedListFolder(list), list])).values()]
}
