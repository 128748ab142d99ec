import type { FileText } from '../document/pieces'
import { articleId } from '../ids'
import { isIn } from './article-set'
import type { ListedArticle } from './listed-article'
import type { SiteArticles } from './site-articles'
import type { ArticleQuery, ListFile, ListFilesOf, OnSite } from './site-file'

/** What a change of one article does to its site's lists. */
export interface ArticleChange {
  /** As readers have it; null: not there yet. */
  readonly before: ListedArticle | null
  /** As it is sent now; null: it is taken down. */
  readonly after: ListedArticle | null
  /** All the others. */
  readonly others: SiteArticles
}

/** What the lists are made with before and after. */
export interface SiteThen {
  readonly before: OnSite
  readonly after: OnSite
}

/**
 * The list files that a change of one article can make different: those in which it stands, stood or
 * moved others, where what they show of it or beside it is not as it was; and those that the site does
 * not hold yet. In the order of their kinds. A file of which nothing is left renders as null.
 */
export function affectedFiles(
  kinds: readonly ListFilesOf[],
  change: ArticleChange,
  on: SiteThen & { readonly isHeld: (path: string) => boolean },
): readonly ListFile[] {
  const { before, after } = change
  // Then every list reads otherwise: whole sites change their language once, if ever.
  const isOther = on.before.language !== on.after.language || on.before.zone !== on.after.zone
  return kinds.flatMap((kind) => {
    // By both, at both times: what one more page of a list says may stand on the page before it.
    const found = [before, after].filter((article) => article !== null)
    const then = byPath(found.flatMap((article) => kind(article, on.before)))
    const now = byPath(found.flatMap((article) => kind(article, on.after)))
    const rest = isOther ? byPath(allOthers(kind, change, on)) : new Map<string, ListFile>()
    const candidates = new Map([...rest, ...then, ...now])
    return [...candidates.values()].filter(
      ({ path }) =>
        isOther || isTouched({ then: then.get(path), now: now.get(path) }, change, on.isHeld),
    )
  })
}

/** Every list file of a site, found by its articles; in the order of their kinds, none twice. */
export function allListFiles(
  kinds: readonly ListFilesOf[],
  articles: Iterable<ListedArticle>,
  on: OnSite,
): readonly ListFile[] {
  const found = kinds.map(() => new Map<string, ListFile>())
  const note = (article: ListedArticle) => {
    kinds.forEach((kind, at) => {
      for (const file of kind(article, on)) {
        if (found[at]?.has(file.path) === false) found[at].set(file.path, file)
      }
    })
  }
  let isEmpty = true
  for (const article of articles) {
    isEmpty = false
    note(article)
  }
  // A site without an article has its front page all the same, its feeds and what else leads nowhere.
  if (isEmpty) note(nobody)
  return found.flatMap((files) => [...files.values()])
}

const nobody: ListedArticle = {
  ...{
    id: articleId('nobody'),
    path: '',
    kind: 'story',
    open: false,
    headline: '',
    standfirst: '',
  },
  ...{ description: '', language: '', day: '', zone: '', section: '', tags: [], authors: [] },
  ...{ series: null, lead: null, picturesAsTaken: false, startedAt: 0, changedAt: 0 },
  ...{ publishedAt: 0, newest: null, latest: [], opening: '', notices: [] },
}

/** What a file shows of the articles that are found for it; null where nothing is left of it. */
export function renderListFile(
  file: ListFile,
  articles: SiteArticles,
  on: OnSite,
): FileText | null {
  const found = queriesOf(file).flatMap((query) => articles.find(query))
  const once = new Map(found.map((article) => [article.path, article]))
  return file.render([...once.values()], on)
}

function allOthers(
  kind: ListFilesOf,
  { others }: ArticleChange,
  on: SiteThen,
): readonly ListFile[] {
  const articles = others.find({ within: { kind: 'all' }, order: 'newest', take: 'all' })
  return articles.flatMap((article) => [...kind(article, on.before), ...kind(article, on.after)])
}

function byPath(files: readonly ListFile[]): ReadonlyMap<string, ListFile> {
  return new Map(files.map((file) => [file.path, file]))
}

interface FileThen {
  readonly then: ListFile | undefined
  readonly now: ListFile | undefined
}

function isTouched(
  file: FileThen,
  change: ArticleChange,
  isHeld: (path: string) => boolean,
): boolean {
  const { then, now } = file
  const one = now ?? then
  if (one === undefined) return false
  if (one.always === true || !isHeld(one.path)) return true
  // No list makes it any more.
  if (now === undefined) return true
  if (then !== undefined && now !== undefined && !isAlike(then.beside, now.beside)) return true
  return isStandingOtherwise(file, change) || isShownOtherwise(file, change)
}

/** Whether the article stands at another place of it than it did, or others do because of it. */
function isStandingOtherwise(file: FileThen, { before, after, others }: ArticleChange): boolean {
  const one = file.now ?? file.then
  if (one === undefined) return false
  return queriesOf(one).some((query) => {
    const was = placeOf(before, query, others)
    const is = placeOf(after, query, others)
    if (was === is) return false
    return moves(query, others, [was, is])
  })
}

/** How many of the others stand below it in a list; null: it is not in that list. */
function placeOf(
  article: ListedArticle | null,
  query: ArticleQuery,
  others: SiteArticles,
): number | null {
  if (article === null || !isIn(article, query.within)) return null
  return others.below(article, query)
}

/** Whether an article that goes from one place of a list to another changes what a query takes. */
function moves(
  { take, within }: ArticleQuery,
  others: SiteArticles,
  places: readonly [number | null, number | null],
): boolean {
  const at = places.filter((place) => place !== null)
  if (take === 'all') return true
  if ('newest' in take) {
    const count = others.count(within)
    return at.some((place) => count - place < take.newest)
  }
  const lowest = Math.min(...at)
  // What comes or goes moves all that stand above it; what moves, only those on its way.
  const highest = at.length === 2 ? Math.max(...at) : Infinity
  const [first, end] = [(take.page - 1) * take.size, take.page * take.size]
  return lowest < end && highest >= first
}

function isShownOtherwise(
  { then, now }: FileThen,
  { before, after, others }: ArticleChange,
): boolean {
  const one = now ?? then
  if (one === undefined || before === null || after === null) return false
  // Whatever shows an article links to it.
  const isThere = before.path === after.path
  if (isThere && isAlike((then ?? one).shows(before), one.shows(after))) return false
  return queriesOf(one).some((query) => isTaken(after, query, others))
}

function isTaken(article: ListedArticle, query: ArticleQuery, others: SiteArticles): boolean {
  const place = placeOf(article, query, others)
  if (place === null) return false
  const { take, within } = query
  if (take === 'all') return true
  if ('newest' in take) return others.count(within) - place < take.newest
  return Math.floor(place / take.size) + 1 === take.page
}

function queriesOf({ lists }: ListFile): readonly ArticleQuery[] {
  return 'within' in lists ? [lists] : lists
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
