import type { ListedArticle } from './listed-article'
import { nameSlug } from './name-slug'

/** What has feeds of its own. An author or a series has none: each feed is written with each update. */
export type NamedListKind = 'section' | 'tag'

/** A list that an article stands in by a name: its section, a tag. */
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
  const { section, tags } = article
  const all: readonly (readonly [NamedListKind, string])[] = [
    ['section', section],
    ...tags.map((tag) => ['tag', tag] as const),
  ]
  const lists = all
    .filter(([, name]) => name.trim() !== '')
    .map(([kind, name]): NamedList => ({ kind, name: name.trim(), slug: nameSlug(name) }))
  return [...new Map(lists.map((list) => [namedListFolder(list), list])).values()]
}
