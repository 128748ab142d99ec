import { inOrder, isIn, nameBySlug, namesOf } from './article-set'
import type { ListedArticle } from './listed-article'
import type { NameKind } from './name-kind'
import type { ArticleQuery, ArticleSet, SiteMonth, SiteName } from './site-file'

/** The articles of a site, as its lists look for them. */
export interface SiteArticles {
  /** In the order asked for. */
  readonly find: (query: ArticleQuery) => readonly ListedArticle[]
  readonly count: (set: ArticleSet) => number
  /** How many of a set stand below an article in an order; it need not be one of them. */
  readonly below: (article: ListedArticle, of: Pick<ArticleQuery, 'within' | 'order'>) => number
  /** The months that have articles, newest first. */
  readonly months: () => readonly SiteMonth[]
  /** The names its articles are gathered by, in the order of their slugs. */
  readonly names: (kind: NameKind) => readonly SiteName[]
  /** How many articles are in each language (BCP 47), or have their times in each zone (IANA). */
  readonly tally: (of: 'language' | 'zone') => ReadonlyMap<string, number>
}

/** Articles that are all at hand. */
export function articlesAtHand(articles: readonly ListedArticle[]): SiteArticles {
  const within = (set: ArticleSet) => articles.filter((article) => isIn(article, set))
  return {
    find: ({ within: set, order, take }) => {
      const found = within(set).sort(inOrder(order))
      return found.slice(...span(take, found.length))
    },
    count: (set) => within(set).length,
    below: (article, { within: set, order }) =>
      within(set).filter((other) => inOrder(order)(article, other) < 0).length,
    months: () => {
      const months = new Map<string, SiteMonth>()
      for (const article of articles) addMonth(months, article)
      return newestMonthFirst(months)
    },
    names: (kind) => {
      const names = new Map<string, SiteName>()
      for (const article of articles) addNames(names, namesOf(article, kind))
      return bySlug(names)
    },
    tally: (of) => {
      const tally = new Map<string, number>()
      for (const article of articles) tally.set(article[of], (tally.get(article[of]) ?? 0) + 1)
      return tally
    },
  }
}

/** The same articles with one more, which is not among them; null: none more. */
export function withArticle(others: SiteArticles, article: ListedArticle | null): SiteArticles {
  if (article === null) return others
  const one = (set: ArticleSet) => (isIn(article, set) ? 1 : 0)
  return {
    find: (query) => findWith(others, article, query),
    count: (set) => others.count(set) + one(set),
    below: (other, of) => {
      const isBelow = isIn(article, of.within) && inOrder(of.order)(other, article) < 0
      return others.below(other, of) + (isBelow ? 1 : 0)
    },
    months: () => {
      const months = new Map(others.months().map((month) => [month.month, month]))
      addMonth(months, article)
      return newestMonthFirst(months)
    },
    names: (kind) => {
      const names = new Map(others.names(kind).map((name) => [name.slug, name]))
      addNames(names, namesOf(article, kind))
      return bySlug(names)
    },
    tally: (of) => {
      const tally = new Map(others.tally(of))
      return tally.set(article[of], (tally.get(article[of]) ?? 0) + 1)
    },
  }
}

/** From which place to which (not included) of a list a query takes, counted from the top. */
export function span(take: ArticleQuery['take'], count: number): readonly [number, number] {
  if (take === 'all') return [0, count]
  if ('newest' in take) return [0, Math.min(take.newest, count)]
  const oldest = Math.min((take.page - 1) * take.size, count)
  return [Math.max(count - oldest - take.size, 0), count - oldest]
}

function findWith(
  others: SiteArticles,
  article: ListedArticle,
  { within, order, take }: ArticleQuery,
): readonly ListedArticle[] {
  if (!isIn(article, within)) return others.find({ within, order, take })
  if (take === 'all' || 'newest' in take) {
    const found = [...others.find({ within, order, take }), article].sort(inOrder(order))
    return found.slice(...span(take, found.length))
  }
  const from = (take.page - 1) * take.size
  if (others.below(article, { within, order }) >= from + take.size) {
    return others.find({ within, order, take })
  }
  // Above it each of the others stands one place further from the oldest than it did.
  const first = Math.max(from - take.size, 0)
  const pages = first === from ? [take.page] : [take.page, take.page - 1]
  const around = pages.flatMap((page) => others.find({ within, order, take: { ...take, page } }))
  const all = [...around, article].sort(inOrder(order))
  const end = Math.max(all.length - (from - first), 0)
  return all.slice(Math.max(end - take.size, 0), end)
}

function addMonth(months: Map<string, SiteMonth>, { day, changedAt }: ListedArticle): void {
  const month = day.slice(0, 7)
  const known = months.get(month)
  months.set(month, {
    month,
    articles: (known?.articles ?? 0) + 1,
    changedAt: Math.max(known?.changedAt ?? changedAt, changedAt),
  })
}

function addNames(names: Map<string, SiteName>, added: readonly string[]): void {
  for (const [slug, name] of nameBySlug(added)) {
    const known = names.get(slug)
    names.set(slug, {
      slug,
      name: known === undefined || name < known.name ? name : known.name,
      articles: (known?.articles ?? 0) + 1,
    })
  }
}

function bySlug(names: ReadonlyMap<string, SiteName>): readonly SiteName[] {
  return [...names.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

function newestMonthFirst(months: ReadonlyMap<string, SiteMonth>): readonly SiteMonth[] {
  return [...months.values()].sort((a, b) => (a.month < b.month ? 1 : -1))
}
