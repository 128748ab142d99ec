import type { ArticleId } from '../../../shared/ids'
import { inOrder, type Ordered } from '../../../shared/publish/article-set'
import type { NameKind } from '../../../shared/publish/name-kind'
import type {
  ArticleQuery,
  ArticleSet,
  SiteMonth,
  SiteName,
} from '../../../shared/publish/site-file'
import { span } from '../../../shared/publish/site-articles'

/** Where an article stands in the lists of its site: what they are ordered and gathered by. */
export interface ListedPlace extends Ordered {
  /** Of its row. */
  readonly number: number
  readonly id: ArticleId
  readonly isOpen: boolean
  readonly isCorrected: boolean
  /** BCP 47 */
  readonly language: string
  /** IANA */
  readonly zone: string
  /** Of what lists know of it. */
  readonly hash: string
  readonly names: readonly ListedName[]
}

/** A name that an article is gathered by. */
export interface ListedName {
  readonly kind: NameKind
  readonly slug: string
  /** As it is written there. */
  readonly name: string
}

type Order = ArticleQuery['order']

/** The places of a set, in each order from the top of its lists. */
type InOrders = Readonly<Record<Order, ListedPlace[]>>

/** Names of a kind by their slug; of each way to write it how many articles write it so. */
type Spellings = Map<string, Map<string, number>>

/**
 * The places of all articles of a site, kept in the order of every list: what a list shows is found by
 * halving, whatever the site holds. Questions may leave out one article.
 */
export class ListedIndex {
  private readonly placeOf = new Map<ArticleId, ListedPlace>()
  private readonly sets = new Map<string, InOrders>()
  private readonly spellings = new Map<NameKind, Spellings>()
  private readonly tallies = {
    language: new Map<string, number>(),
    zone: new Map<string, number>(),
  }
  /** Null: not asked for yet. */
  private monthOf: Map<string, SiteMonth> | null = null

  constructor(places: readonly ListedPlace[]) {
    for (const place of places) {
      this.placeOf.set(place.id, place)
      this.count(place, 1)
      for (const key of keysOf(place)) {
        const { newest, changed } = this.setAt(key)
        newest.push(place)
        changed.push(place)
      }
    }
    for (const { newest, changed } of this.sets.values()) {
      newest.sort(inOrder('newest'))
      changed.sort(inOrder('changed'))
    }
  }

  /** Puts an article into its place, or out of all of them. */
  set(id: ArticleId, place: ListedPlace | null): void {
    const known = this.placeOf.get(id)
    if (known !== undefined) this.take(known)
    if (place === null) return
    this.placeOf.set(id, place)
    for (const key of keysOf(place)) {
      const set = this.setAt(key)
      for (const order of orders) {
        set[order].splice(placesAbove(set[order], place, order), 0, place)
      }
    }
    this.count(place, 1)
  }

  find({ within, order, take }: ArticleQuery, but: ArticleId | null): readonly ListedPlace[] {
    const all = this.within(within, order)
    const left = this.left(all, order, but)
    const [from, to] = span(take, all.length - (left === null ? 0 : 1))
    if (left === null || to <= left) return all.slice(from, to)
    if (from >= left) return all.slice(from + 1, to + 1)
    return all.slice(from, to + 1).filter((place) => place.id !== but)
  }

  countIn(within: ArticleSet, but: ArticleId | null): number {
    const all = this.within(within, 'newest')
    return all.length - (this.left(all, 'newest', but) === null ? 0 : 1)
  }

  /** How many of a set stand below an article, which need not be one of them. */
  below(
    article: Ordered,
    { within, order }: Pick<ArticleQuery, 'within' | 'order'>,
    but: ArticleId | null,
  ): number {
    const all = this.within(within, order)
    const from = placesNotBelow(all, article, order)
    const left = this.left(all, order, but)
    return all.length - from - (left !== null && left >= from ? 1 : 0)
  }

  /** The months that have articles, newest first. */
  months(but: ArticleId | null): readonly SiteMonth[] {
    const months = new Map(this.allMonths())
    const left = but === null ? undefined : this.placeOf.get(but)
    if (left !== undefined) note(months, monthIn(left), this.month(monthIn(left), but))
    return [...months.values()].sort((a, b) => (a.month < b.month ? 1 : -1))
  }

  /** The names of a kind by the alphabet of their slugs, each as the first in the order of letters' codes. */
  names(kind: NameKind, but: ArticleId | null): readonly SiteName[] {
    const left = (but === null ? undefined : this.placeOf.get(but))?.names ?? []
    const gone = new Map(
      left.filter((own) => own.kind === kind).map((own) => [own.slug, own.name] as const),
    )
    const names: SiteName[] = []
    for (const [slug, spellings] of this.spellings.get(kind) ?? []) {
      const name = nameOf(slug, spellings, gone.get(slug))
      if (name !== null) names.push(name)
    }
    return names.sort((a, b) => (a.slug < b.slug ? -1 : 1))
  }

  /** How many articles are in each language, or have their times in each zone. */
  tally(of: 'language' | 'zone', but: ArticleId | null): ReadonlyMap<string, number> {
    const tally = new Map(this.tallies[of])
    const left = but === null ? undefined : this.placeOf.get(but)
    if (left !== undefined) add(tally, left[of], -1)
    return tally
  }

  private take(place: ListedPlace): void {
    this.placeOf.delete(place.id)
    for (const key of keysOf(place)) {
      const set = this.setAt(key)
      for (const order of orders) set[order].splice(placesAbove(set[order], place, order), 1)
      if (set.newest.length === 0) this.sets.delete(key)
    }
    this.count(place, -1)
  }

  private count({ names, ...place }: ListedPlace, by: 1 | -1): void {
    add(this.tallies.language, place.language, by)
    add(this.tallies.zone, place.zone, by)
    for (const { kind, slug, name } of names) {
      const ofKind = at(this.spellings, kind, (): Spellings => new Map())
      const spellings = at(ofKind, slug, () => new Map<string, number>())
      add(spellings, name, by)
      if (spellings.size === 0) ofKind.delete(slug)
    }
    if (this.monthOf === null) return
    note(this.monthOf, monthIn(place), this.month(monthIn(place), null))
  }

  private setAt(key: string): InOrders {
    return at(this.sets, key, () => ({ newest: [], changed: [] }))
  }

  private within(set: ArticleSet, order: Order): readonly ListedPlace[] {
    if (set.kind !== 'day' && set.kind !== 'month') {
      return this.sets.get(keyOf(set))?.[order] ?? []
    }
    // By the day all are ordered already: no day of a month comes after its 31st.
    const [first, last] =
      set.kind === 'day' ? [set.day, set.day] : [`${set.month}-01`, `${set.month}-31`]
    const all = this.sets.get('all')?.newest ?? []
    const from = halve(all, ({ day }) => day <= last)
    const to = halve(all, ({ day }) => day < first)
    const found = all.slice(from, to)
    return order === 'newest' ? found : found.sort(inOrder(order))
  }

  /** At which place of a list the one stands that is left out; null: nowhere. */
  private left(all: readonly ListedPlace[], order: Order, but: ArticleId | null): number | null {
    const place = but === null ? undefined : this.placeOf.get(but)
    if (place === undefined) return null
    const index = placesAbove(all, place, order)
    return all[index]?.id === place.id ? index : null
  }

  private allMonths(): ReadonlyMap<string, SiteMonth> {
    if (this.monthOf !== null) return this.monthOf
    const months = new Map<string, SiteMonth>()
    for (const { day } of this.sets.get('all')?.newest ?? []) {
      const month = day.slice(0, 7)
      if (!months.has(month)) note(months, month, this.month(month, null))
    }
    this.monthOf = months
    return months
  }

  private month(month: string, but: ArticleId | null): SiteMonth | null {
    const its = this.within({ kind: 'month', month }, 'newest').filter(({ id }) => id !== but)
    if (its.length === 0) return null
    const changedAt = its.reduce((last, place) => Math.max(last, place.changedAt), -Infinity)
    return { month, articles: its.length, changedAt }
  }
}

const orders: readonly Order[] = ['newest', 'changed']

/** The sets an article is found in by their key; days and months are parts of the first. */
function keysOf({ isOpen, isCorrected, names }: ListedPlace): readonly string[] {
  return [
    keyOf({ kind: 'all' }),
    ...(isOpen ? [keyOf({ kind: 'open' })] : []),
    ...(isCorrected ? [keyOf({ kind: 'corrected' })] : []),
    ...names.map(({ kind, slug }) => keyOf({ kind, slug })),
  ]
}

function keyOf(set: Exclude<ArticleSet, { readonly kind: 'day' | 'month' }>): string {
  return 'slug' in set ? `${set.kind} ${set.slug}` : set.kind
}

function monthIn({ day }: Pick<ListedPlace, 'day'>): string {
  return day.slice(0, 7)
}

/** How many of a list stand above an article. */
function placesAbove(all: readonly ListedPlace[], article: Ordered, order: Order): number {
  const compare = inOrder(order)
  return halve(all, (place) => compare(place, article) >= 0)
}

/** How many stand above it or where it does. */
function placesNotBelow(all: readonly ListedPlace[], article: Ordered, order: Order): number {
  const compare = inOrder(order)
  return halve(all, (place) => compare(place, article) > 0)
}

/** The first place of a list from which on something holds; its length where it never does. */
function halve(all: readonly ListedPlace[], holds: (place: ListedPlace) => boolean): number {
  let [from, to] = [0, all.length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    const place = all[middle]
    if (place !== undefined && holds(place)) to = middle
    else from = middle + 1
  }
  return from
}

function nameOf(
  slug: string,
  spellings: ReadonlyMap<string, number>,
  gone: string | undefined,
): SiteName | null {
  let [first, articles] = [null as string | null, 0]
  for (const [name, count] of spellings) {
    const left = name === gone ? count - 1 : count
    articles += left
    if (left > 0 && (first === null || name < first)) first = name
  }
  return first === null ? null : { slug, name: first, articles }
}

function at<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function add<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  const count = (counts.get(key) ?? 0) + by
  if (count === 0) counts.delete(key)
  else counts.set(key, count)
}

function note(months: Map<string, SiteMonth>, name: string, month: SiteMonth | null): void {
  if (month === null) months.delete(name)
  else months.set(name, month)
}
