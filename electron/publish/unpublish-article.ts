import type { ArticleId } from '../../shared/ids'
import type { Instead } from '../../shared/model/instead'
import type { FolderTarget } from '../../shared/model/publication'
import type { Act } from '../../shared/model/revision'
import { affectedFiles } from '../../shared/publish/affected-files'
import type { LeftPage } from '../../shared/publish/left-page'
import { leftParts } from '../../shared/publish/left-parts'
import { listFileKinds } from '../../shared/publish/list-files'
import { listedArticle, type ListedArticle } from '../../shared/publish/listed-article'
import { movedWith } from '../../shared/publish/moved-with'
import { onSite } from '../../shared/publish/on-site'
import { publicCoverage } from '../../shared/publish/public-coverage'
import type { ReleasePart } from '../../shared/publish/release-part'
import {
  asset,
  iconParts,
  listPart,
  ownParts,
  siteWhole,
} from '../../shared/publish/render-release'
import { siteOf } from '../../shared/publish/site'
import { withArticle } from '../../shared/publish/site-articles'
import { ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import { readersHave } from './gather-release'
import { leftPageFor } from './left-page-for'
import { fillLists } from './list-articles'
import { oneAtATime } from './one-at-a-time'
import type { PublishParts } from './publish-article'
import { endRelease, folderGone, putRelease, type PutRelease } from './put-release'
import { settleFolder } from './settle-folder'
import { readSiteAssets, type SiteAssets } from './site-assets'
import { inSiteFolder } from './site-lock'

/** Which article is taken from the readers of which folder, and what they find instead. */
export interface UnpublishOrder {
  readonly articleId: ArticleId
  readonly target: FolderTarget
  readonly act: Act
  readonly instead: Instead
}

/** What taking an article down did to its site. */
export interface TakenDown {
  readonly left: LeftPage
  /** Paths relative to the target: what readers and machines find there now, and no more. */
  readonly written: readonly string[]
  readonly removed: readonly string[]
}

/**
 * Takes an article from a site in a folder: its files go, a page stands in their place, the lists are
 * made anew without it. Succeeds only when that was read back, by its readers’ way where it has a host;
 * a failure before the files are put in place leaves the site as it was.
 */
export function unpublishArticle(
  parts: PublishParts,
  order: UnpublishOrder,
): Promise<Result<TakenDown>> {
  return oneAtATime(order.target.id, () => unpublishNow(parts, order))
}

async function unpublishNow(
  parts: PublishParts,
  order: UnpublishOrder,
): Promise<Result<TakenDown>> {
  const { store } = parts
  const { target, articleId } = order
  const settled = await settleFolder(store, target)
  if (!settled.ok) return settled
  const assets = readSiteAssets(parts.siteAssets)
  if (!assets.ok) return assets
  const filled = fillLists({ store, targetId: target.id, site: siteOf(target) })
  if (!filled.ok) return filled
  const left = leftPageFor(store, order)
  if (!left.ok) return left
  const put = await putAndNote(parts, order, { left: left.value, assets: assets.value })
  if (!put.ok) return put
  const reached = await reachHost(parts, order, left.value)
  if (!reached.ok) return reached
  const down = store.publications.takenDown({ articleId, targetId: target.id })
  if (!down.ok) return down
  // A host that was away at first: what it has now was written by another try.
  const pages = store.publications.filesAt(target.id, articleId).map(({ path }) => path)
  const { written, removed } = put.value
  return ok({ left: left.value, written: [...new Set([...written, ...pages])], removed })
}

interface Leaving {
  readonly left: LeftPage
  readonly assets: SiteAssets
}

/** Writes the folder, and notes it while no other Dateline can write there. */
async function putAndNote(
  parts: PublishParts,
  order: UnpublishOrder,
  { left, assets }: Leaving,
): Promise<Result<Pick<PutRelease, 'written' | 'removed'>>> {
  const { store } = parts
  const { target, articleId } = order
  const gone = await folderGone(target, store.sites.hasFiles(target.id))
  if (!gone.ok) return gone
  const since = store.sites.state(target.id).release
  const files = filesWithout(parts, order, { left, assets })
  const formerly = [
    ...store.publications.filesAt(target.id, articleId),
    ...store.sites.leadingPages(target.id),
  ]
  return inSiteFolder(target.folder, async () => {
    const put = await putRelease(parts, {
      ...{ target, since, files, formerly, left },
      listed: null,
      expected: null,
    })
    if (!put.ok) return put
    const isToTell = target.host !== undefined
    const noted = store.sites.noteFiles(target.id, { ...put.value.change, isToTell })
    if (!noted.ok) return noted
    await endRelease(parts, target, put.value)
    return ok(put.value)
  })
}

/** What stands in its place, then the site without it, pages before the lists that lead to them. */
function filesWithout(
  { store }: PublishParts,
  order: UnpublishOrder,
  { left, assets }: Leaving,
): readonly ReleasePart[] {
  const { target, articleId, act } = order
  const others = store.sites.articles(target.id, articleId)
  const before = store.sites.listed(target.id, articleId) ?? listedUnseen(store, order, left)
  const pages = store.publications.filesAt(target.id, articleId).map(({ path }) => path)
  const made = {
    site: siteOf(target),
    stylesheetMark: assets.stylesheetMark,
    at: act.at,
    left: [...store.sites.left(target.id, articleId), left].sort(byPath),
    moved: movedWith(store.sites.moved(target.id), {
      ...{ id: articleId, path: left.path, pages },
      isTakenDown: true,
    }),
  }
  const on = onSite(made, others)
  const held = store.sites.held(target.id)
  const lists = affectedFiles(
    listFileKinds,
    { before, after: null, others },
    {
      before: onSite(made, withArticle(others, before)),
      after: on,
      isHeld: (path) => held(path) !== null,
    },
  )
  return [
    ...assets.names.map(asset),
    ...iconParts(on.site),
    ...leftParts(left, { on, held: pages }),
    ...siteWhole(
      ownParts(on),
      lists.map((file) => listPart(file, others, on)),
    ),
  ]
}

/** How the lists in the folder name it where no reader was seen to have it yet; null: they do not. */
function listedUnseen(
  store: ContentStore,
  { target, articleId, act }: UnpublishOrder,
  { path }: LeftPage,
): ListedArticle | null {
  const coverage = store.articles.coverage(articleId)
  if (!coverage.ok) return null
  const of = { coverage: coverage.value, targetId: target.id, at: act.at }
  const { url: siteUrl } = siteOf(target)
  const article = { ...readersHave(store, of), coverage: coverage.value, url: `${siteUrl}${path}` }
  return listedArticle(publicCoverage(article), {
    siteUrl,
    publishedAt: article.firstPublishedAt,
  })
}

// As the store gives them: the rules for hosts are then the same, whoever makes them.
function byPath(a: LeftPage, b: LeftPage): number {
  return a.path < b.path ? -1 : 1
}

async function reachHost(
  { reachReaders, onStep }: PublishParts,
  { articleId, target }: UnpublishOrder,
  left: LeftPage,
): Promise<Result<null>> {
  const { host } = target
  if (host === undefined) return ok(null)
  if (reachReaders === undefined) throw new Error('a host, and no way to it')
  const page = { pagePath: `${left.path}index.html`, pageUrl: `${target.siteUrl}${left.path}` }
  const leadsOn = left.says.kind === 'redirect'
  return reachReaders({ articleId, target: { ...target, host }, release: page, leadsOn, onStep })
}
