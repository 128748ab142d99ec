import { coverageHeadline } from '../../shared/document/display-headline'
import type { ArticleAddress } from '../../shared/document/article-links'
import type { ArticleId, EntryId, TargetId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import type { Publication } from '../../shared/model/publication'
import type { Instant } from '../../shared/model/stamp'
import { newArticlePath, pathOfUrl } from '../../shared/publish/article-path'
import { keptPath } from '../../shared/publish/former-address'
import { formerPicturePath } from '../../shared/document/picture-path'
import { listedArticle } from '../../shared/publish/listed-article'
import { publicCoverage } from '../../shared/publish/public-coverage'
import type { ReleaseInput } from '../../shared/publish/render-release'
import { articlesAtHand } from '../../shared/publish/site-articles'
import type { Site, SiteArticle } from '../../shared/publish/site'
import { ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import { readSiteAssets } from './site-assets'

/** What is to be published, and where. */
export interface ReleaseOrder {
  readonly coverage: Coverage
  readonly site: Site
  /** Null for a preview of an article that has no place to go yet. */
  readonly targetId: TargetId | null
  readonly at: Instant
}

/** Collects what a release is made from: the article, the site's other articles, what readers saw. */
export function gatherRelease(
  from: { readonly store: ContentStore; readonly siteAssets: string },
  order: ReleaseOrder,
): Result<ReleaseInput> {
  const assets = readSiteAssets(from.siteAssets)
  if (!assets.ok) return assets
  const { store } = from
  const { targetId, site, coverage } = order
  const id = coverage.article.id
  const published = targetId === null ? [] : store.publications.articlesAt(targetId)
  const addressOf = articleAddress(store, targetId, (url) => onSite(url, site))
  const listed = published.map((article) =>
    listedArticle(
      publicCoverage({
        coverage: article.coverage,
        firstPublishedAt: article.firstPublishedAt,
        addressOf,
        url: onSite(article.url, site),
        seen: seenBy(store, article.coverage, () =>
          verifiedAt(store, article.coverage.article.id, targetId),
        ),
        picturesAsTaken: picturesAsTaken(store, article.coverage, targetId),
      }),
      { siteUrl: site.url, publishedAt: article.firstPublishedAt },
    ),
  )
  const others = listed.filter((article) => article.id !== id)
  const held = targetId === null ? [] : store.publications.filesAt(targetId, id)
  const heldPaths = new Set(held.map(({ path }) => path))
  return ok({
    site,
    before: listed.find((article) => article.id === id) ?? null,
    others: articlesAtHand(others),
    isHeld: (path) => heldPaths.has(path),
    at: order.at,
    changes: coverage.article.fields.changeLog
      ? { shown: shownAt(store, id, targetId), at: order.at }
      : null,
    article: { ...ownArticle(store, order, new Set(others.map(({ path }) => path))), addressOf },
    assets: assets.value.names,
    stylesheetMark: assets.value.stylesheetMark,
  })
}

interface ReadersHave extends Required<
  Pick<SiteArticle, 'firstPublishedAt' | 'seen' | 'addressOf'>
> {
  readonly sent: readonly Publication[]
}

/** What readers at a target have had of an article: since when, and which withdrawn updates. */
export function readersHave(
  store: ContentStore,
  { coverage, targetId, at }: Pick<ReleaseOrder, 'coverage' | 'targetId' | 'at'>,
): ReadersHave {
  const sent = verifiedAt(store, coverage.article.id, targetId)
  return {
    sent,
    firstPublishedAt: sent.at(-1)?.startedAt ?? at,
    seen: seenBy(store, coverage, () => sent),
    addressOf: articleAddress(store, targetId),
  }
}

/** Where readers of a target find our other articles. */
function articleAddress(
  store: ContentStore,
  targetId: TargetId | null,
  asKnown: (url: string) => string = (url) => url,
): ArticleAddress {
  return (id) => {
    const url = targetId === null ? null : store.publications.addressAt(id, targetId)
    return url === null ? null : asKnown(url)
  }
}

function shownAt(store: ContentStore, id: ArticleId, targetId: TargetId | null) {
  return targetId === null ? [] : store.publications.shownAt(id, targetId)
}

function ownArticle(
  store: ContentStore,
  order: ReleaseOrder,
  taken: ReadonlySet<string>,
): SiteArticle {
  const { coverage, site } = order
  const { sent, firstPublishedAt, seen } = readersHave(store, order)
  // The address given at the first publishing stays, whatever becomes of headline, day and slug.
  const first = sent.at(-1)
  const { slug, day, origin } = coverage.article.fields
  const fresh = () =>
    keptPath(origin, site.url, taken) ??
    newArticlePath({ slug, day, headline: coverageHeadline(coverage) }, taken)
  const path = first === undefined ? fresh() : (pathOfUrl(first.url) ?? fresh())
  return { coverage, url: `${site.url}${path}`, firstPublishedAt, seen }
}

function verifiedAt(
  store: ContentStore,
  articleId: ArticleId,
  targetId: TargetId | null,
): readonly Publication[] {
  if (targetId === null) return []
  return store.publications
    .listOf(articleId)
    .filter((sent) => sent.targetId === targetId && sent.state === 'verified')
}

/** Withdrawn updates that a publication sent while they stood: only of these readers are told. */
function seenBy(
  store: ContentStore,
  { updates }: Coverage,
  publications: () => readonly Publication[],
): ReadonlySet<EntryId> {
  const withdrawn = updates.filter(({ state }) => state === 'withdrawn').map(({ id }) => id)
  if (withdrawn.length === 0) return new Set()
  const sent = publications().flatMap(({ id }) => {
    const revisions = store.publications.sentBy(id)
    return revisions.ok ? revisions.value : []
  })
  const wasPosted = (id: EntryId) =>
    sent.some(({ entryId, revisionId }) => {
      if (entryId !== id) return false
      const copy = store.revisions.get(revisionId)
      if (!copy.ok) return false
      const { content } = copy.value
      return content.kind === 'update' && content.state === 'posted'
    })
  return new Set(withdrawn.filter(wasPosted))
}

/** Whether an older version sent the article: its lead then has the name of those days there. */
function picturesAsTaken(
  store: ContentStore,
  { article }: Coverage,
  targetId: TargetId | null,
): boolean {
  const file = article.fields.lead?.file ?? null
  if (file === null || targetId === null) return false
  const former = `/${formerPicturePath(file)}`
  return store.publications.filesAt(targetId, article.id).some(({ path }) => path.endsWith(former))
}

function onSite(url: string, site: Site): string {
  const path = pathOfUrl(url)
  return path === null ? url : `${site.url}${path}`
}
