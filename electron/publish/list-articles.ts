import type { ArticleAddress } from '../../shared/document/article-links'
import { formerPicturePath } from '../../shared/document/picture-path'
import type { ArticleId, EntryId, TargetId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import { pathOfUrl } from '../../shared/publish/article-path'
import { withDayLinks } from '../../shared/publish/day-links'
import { listedArticle, type ListedArticle } from '../../shared/publish/listed-article'
import { publicCoverage } from '../../shared/publish/public-coverage'
import type { Site, SiteArticle } from '../../shared/publish/site'
import { ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import type { PublishedArticle } from '../store/publication-store'

/** A site of the newsroom. */
export interface SiteOf {
  readonly store: ContentStore
  readonly targetId: TargetId
  readonly site: Site
}

/** Sees to it that a site’s lists know all its articles: once, for those an older version sent. */
export function fillLists(of: SiteOf): Result<null> {
  const { store, targetId } = of
  if (store.sites.state(targetId).isListed) return ok(null)
  const listed: ListedArticle[] = []
  for (const id of store.publications.idsAt(targetId)) {
    const article = publishedArticle(of, id)
    if (article !== null) listed.push(asListed(article, of.site))
  }
  return store.sites.fillLists(targetId, listed)
}

/** What lists know of an article that is on a site. */
export function asListed(article: SiteArticle, site: Site): ListedArticle {
  return listedArticle(publicCoverage(article), {
    siteUrl: site.url,
    publishedAt: article.firstPublishedAt,
  })
}

/** An article as readers of a site have it; null: they do not. */
export function publishedArticle(of: SiteOf, id: ArticleId): SiteArticle | null {
  const { store, targetId, site } = of
  const article = store.publications.articleAt(targetId, id)
  if (article === null) return null
  const addressOf = articleAddress(store, targetId, (url) => onThisSite(url, site))
  return {
    coverage: withDayLinks(article.coverage, addressOf),
    firstPublishedAt: article.firstPublishedAt,
    addressOf,
    url: onThisSite(article.url, site),
    bornUrl: article.firstUrl,
    seen: seenBy(store, targetId, article.coverage),
    picturesAsTaken: picturesAsTaken(store, targetId, article),
  }
}

/** Where readers of a target find our other articles. */
export function articleAddress(
  store: ContentStore,
  targetId: TargetId | null,
  asKnown: (url: string) => string = (url) => url,
): ArticleAddress {
  return (id) => {
    const url = targetId === null ? null : store.publications.addressAt(id, targetId)
    return url === null ? null : asKnown(url)
  }
}

/** Withdrawn updates that a publication sent while they stood: only of these readers are told. */
export function seenBy(
  store: ContentStore,
  targetId: TargetId | null,
  { article, updates }: Coverage,
): ReadonlySet<EntryId> {
  const withdrawn = updates.filter(({ state }) => state === 'withdrawn').map(({ id }) => id)
  if (withdrawn.length === 0 || targetId === null) return new Set()
  return store.publications.seenOf({ articleId: article.id, targetId, updates: withdrawn })
}

/** An address of ours on a site as it is called now: it may have moved to another server. */
export function onThisSite(url: string, site: Site): string {
  const path = pathOfUrl(url)
  return path === null ? url : `${site.url}${path}`
}

/** Whether an older version sent the article: its lead then has the name of those days there. */
function picturesAsTaken(
  store: ContentStore,
  targetId: TargetId,
  { coverage: { article } }: PublishedArticle,
): boolean {
  const file = article.fields.lead?.file ?? null
  if (file === null) return false
  const former = `/${formerPicturePath(file)}`
  return store.publications.filesAt(targetId, article.id).some(({ path }) => path.endsWith(former))
}
