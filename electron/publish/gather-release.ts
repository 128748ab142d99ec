import { coverageHeadline, untitled } from '../../shared/document/display-headline'
import type { ArticleId, TargetId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import type { Instant } from '../../shared/model/stamp'
import { isArticlePath, newArticlePath, pathOfUrl } from '../../shared/publish/article-path'
import { withDayLinks } from '../../shared/publish/day-links'
import { formerPaths, keptPath } from '../../shared/publish/former-address'
import type { ReleaseInput } from '../../shared/publish/render-release'
import type { ShownChanges, Site, SiteArticle } from '../../shared/publish/site'
import { articlesAtHand } from '../../shared/publish/site-articles'
import { ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import { isSameAddress } from '../../shared/publish/hosts/redirects'
import { movedWith } from '../../shared/publish/moved-with'
import { articleAddress, fillLists, onThisSite, seenBy } from './list-articles'
import { readSiteAssets } from './site-assets'

/** What is to be published, and where. */
export interface ReleaseOrder {
  readonly coverage: Coverage
  readonly site: Site
  /** Null for a preview of an article that has no place to go yet. */
  readonly targetId: TargetId | null
  readonly at: Instant
}

/** Collects what a release is made from: the article, what readers saw, and the site’s lists. */
export function gatherRelease(
  from: { readonly store: ContentStore; readonly siteAssets: string },
  order: ReleaseOrder,
): Result<ReleaseInput> {
  const assets = readSiteAssets(from.siteAssets)
  if (!assets.ok) return assets
  const { store } = from
  const { targetId, site, coverage, at } = order
  const { id } = coverage.article
  const article = ownArticle(store, order)
  const common = {
    site,
    at,
    changes: changesFor(store, { coverage, targetId, at }),
    article,
    assets: assets.value.names,
    stylesheetMark: assets.value.stylesheetMark,
  }
  if (targetId === null) {
    return ok({ ...common, before: null, others: articlesAtHand([]), isHeld: () => false })
  }
  const filled = fillLists({ store, targetId, site })
  if (!filled.ok) return filled
  const held = store.sites.held(targetId)
  return ok({
    ...common,
    before: store.sites.listed(targetId, id),
    others: store.sites.articles(targetId, id),
    left: store.sites.left(targetId, id),
    ...formerOf(store, { targetId, article, site }),
    isHeld: (path) => held(path) !== null,
  })
}

/** Where readers had an article before, and where they are led on from once it is sent. */
function formerOf(
  store: ContentStore,
  of: { readonly targetId: TargetId; readonly article: SiteArticle; readonly site: Site },
): Pick<ReleaseInput, 'held' | 'moved'> {
  const { targetId, article, site } = of
  const { id, fields } = article.coverage.article
  const path = article.url.slice(site.url.length)
  const held = store.sites.filesOutside(targetId, id, path)
  const pages = [...held, ...formerPaths(fields.origin, site.url)]
  return { held, moved: movedWith(store.sites.moved(targetId), { id, path, pages }) }
}

type ReadersHave = Required<Pick<SiteArticle, 'firstPublishedAt' | 'seen' | 'addressOf'>>

/** What readers at a target have had of an article: since when, and which withdrawn updates. */
export function readersHave(
  store: ContentStore,
  { coverage, targetId, at }: Pick<ReleaseOrder, 'coverage' | 'targetId' | 'at'>,
): ReadersHave {
  const { id } = coverage.article
  const sent = targetId === null ? null : store.publications.sentTo(id, targetId)
  return {
    firstPublishedAt: sent?.firstStartedAt ?? at,
    seen: seenBy(store, targetId, coverage),
    addressOf: articleAddress(store, targetId),
  }
}

/** What of an article’s changes readers may be shown; null: nothing. */
export function changesFor(
  store: ContentStore,
  { coverage, targetId, at }: Pick<ReleaseOrder, 'coverage' | 'targetId' | 'at'>,
): ShownChanges | null {
  const { id, fields } = coverage.article
  if (!fields.changeLog) return null
  return { shown: targetId === null ? [] : store.publications.shownAt(id, targetId), at }
}

function ownArticle(store: ContentStore, order: ReleaseOrder): SiteArticle {
  const { coverage, site, targetId } = order
  const { id, fields } = coverage.article
  const { slug, day, language, origin, address } = fields
  const sent = targetId === null ? null : store.publications.sentTo(id, targetId)
  const taken = {
    has: (path: string) => {
      const holder = targetId === null ? null : store.sites.holderOf(targetId, path)
      const isHeld = holder !== null && holder.id !== id
      return isHeld || (site.design.redirects ?? []).some(({ from }) => isSameAddress(from, path))
    },
  }
  const fresh = () =>
    keptPath(origin, site.url, taken) ??
    newArticlePath({ slug, day, language, headline: coverageHeadline(coverage, untitled) }, taken)
  // The address given at the first publishing stays, whatever becomes of headline, day and slug, until
  // she gives it another; also that of a page which was put in place and then never seen to be live.
  const asked = address !== undefined && isArticlePath(address) && !taken.has(address)
  const path = asked ? address : (pathNow(store, { targetId, id }) ?? fresh())
  const addressOf = articleAddress(store, targetId, (url) => onThisSite(url, site))
  return {
    ...readersHave(store, order),
    coverage: withDayLinks(coverage, addressOf),
    url: `${site.url}${path}`,
    ...(sent === null ? {} : { bornUrl: sent.firstUrl }),
    addressOf,
  }
}

/** Where an article stands at a target, or what is left of it; null: it never did. */
export function pathNow(
  store: ContentStore,
  { targetId, id }: { readonly targetId: TargetId | null; readonly id: ArticleId },
): string | null {
  if (targetId === null) return null
  const stands = store.sites.listed(targetId, id) ?? store.sites.leftOf(targetId, id)
  const sent = store.publications.sentTo(id, targetId)
  return stands?.path ?? (sent === null ? null : pathOfUrl(sent.lastUrl))
}
