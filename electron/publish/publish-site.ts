import { setImmediate as breathe } from 'node:timers/promises'
import type { ArticleId } from '../../shared/ids'
import type { FolderTarget, ReleaseFile } from '../../shared/model/publication'
import type { Instant } from '../../shared/model/stamp'
import type { SiteProgress, SiteReport } from '../../shared/model/whole-site'
import { allListFiles } from '../../shared/publish/affected-files'
import { leftParts } from '../../shared/publish/left-page'
import { listFileKinds } from '../../shared/publish/list-files'
import { onSite } from '../../shared/publish/on-site'
import { publicCoverage } from '../../shared/publish/public-coverage'
import {
  articleParts,
  asset,
  iconParts,
  listPart,
  ownParts,
  siteWhole,
  type ReleasePart,
} from '../../shared/publish/render-release'
import type { ListedArticle } from '../../shared/publish/listed-article'
import type { OnSite } from '../../shared/publish/site-file'
import { siteOf } from '../../shared/publish/site'
import { ok, type Result } from '../../shared/result'
import { changesFor } from './gather-release'
import { asListed, fillLists, publishedArticle } from './list-articles'
import { allEnded } from './folder-endings'
import { putLots, type Lot, type Lots } from './put-lots'
import type { PutParts } from './put-release'
import { settleFolder } from './settle-folder'
import { readSiteAssets, type SiteAssets } from './site-assets'
import { siteLooksMark } from './site-looks'

/** A whole site to be made anew. */
export interface SiteOrder {
  readonly target: FolderTarget
  readonly at: Instant
  /** Told after each step, with how many of its articles are done. */
  readonly onProgress?: (progress: SiteProgress) => void
  /** Stops it between two lots. */
  readonly signal?: AbortSignal
  /** Files that were lost or changed by hand: only these are put back; absent: all of the site. */
  readonly only?: {
    readonly paths: ReadonlySet<string>
    /** To whom they belong. */
    readonly articles: ReadonlySet<ArticleId>
    /** Some belong to the site itself. */
    readonly lists: boolean
  }
}

// Between two lots whatever else is to be published has its turn.
const articlesAtOnce = 25
const listsAtOnce = 200

/**
 * Makes every file of a site anew, of each article as it was last sent; what comes out as it was is not
 * written. Lot by lot: readers meet whole pages all the time, and live coverage does not wait for it.
 */
export async function publishSite(parts: PutParts, order: SiteOrder): Promise<Result<SiteReport>> {
  try {
    return await makeSite(parts, order)
  } finally {
    await allEnded(order.target.folder)
  }
}

async function makeSite(parts: PutParts, order: SiteOrder): Promise<Result<SiteReport>> {
  const { store } = parts
  const { target } = order
  const site = siteOf(target)
  const settled = await settleFolder(store, target)
  if (!settled.ok) return settled
  const assets = readSiteAssets(parts.siteAssets)
  if (!assets.ok) return assets
  const filled = fillLists({ store, targetId: target.id, site })
  if (!filled.ok) return filled
  const making = { ...order, parts, assets: assets.value, tally: new Tally() }
  const { only } = order
  const ids = store.publications
    .idsAt(target.id)
    .filter((id) => only === undefined || only.articles.has(id))
  const articles = await putLots(parts, articleLots(making, ids))
  if (!articles.ok) return articles
  if (articles.value.kind === 'stopped') {
    return ok(making.tally.report(articles.value.at * articlesAtOnce, true))
  }
  if (only?.lists !== false) {
    const lists = await putLists(making)
    if (!lists.ok) return lists
    if (lists.value === 'stopped') return ok(making.tally.report(ids.length, true))
  }
  if (only !== undefined) return ok(making.tally.report(ids.length, false))
  const design = siteLooksMark({ site, stylesheetMark: assets.value.stylesheetMark })
  const noted = store.sites.noteFiles(target.id, { written: [], removed: [], design })
  if (!noted.ok) return noted
  order.onProgress?.({ done: ids.length, articles: ids.length })
  return ok(making.tally.report(ids.length, false))
}

interface Making extends SiteOrder {
  readonly parts: PutParts
  readonly assets: SiteAssets
  readonly tally: Tally
}

/** Its articles, so many at a time. */
function articleLots(making: Making, ids: readonly ArticleId[]): Lots {
  const { parts, target, signal, tally, only } = making
  return {
    target,
    count: Math.ceil(ids.length / articlesAtOnce),
    make: (at) => articleLot(making, ids.slice(at * articlesAtOnce, (at + 1) * articlesAtOnce)),
    isStopped: (at) => {
      if (signal?.aborted === true) return true
      // Until all are made, its pages are not alike.
      if (at === 0 && only === undefined)
        parts.store.sites.noteFiles(target.id, { written: [], removed: [], design: '' })
      making.onProgress?.({ done: at * articlesAtOnce, articles: ids.length })
      return false
    },
    onPut: (put) => {
      tally.add(put)
    },
    putsBack: only?.paths,
  }
}

async function articleLot(
  { parts, target, at, assets }: Making,
  ids: readonly ArticleId[],
): Promise<Lot> {
  const { store } = parts
  const site = siteOf(target)
  const files: ReleasePart[] = []
  const listed: ListedArticle[] = []
  const formerly: ReleaseFile[] = []
  for (const id of ids) {
    const itsFiles = store.publications.filesAt(target.id, id)
    const held = itsFiles.map(({ path }) => path)
    formerly.push(...itsFiles)
    const found = publishedArticle({ store, targetId: target.id, site }, id)
    if (found === null) {
      const left = store.sites.leftOf(target.id, id)
      const on = siteNow(parts, { target, at, assets })
      if (left !== null) files.push(...leftParts(left, { on, held }))
      continue
    }
    // Its pictures are made anew with it.
    const article = { ...found, picturesAsTaken: false }
    const { coverage } = article
    const changes = changesFor(store, { coverage, targetId: target.id, at })
    const input = { site, article, changes, held, stylesheetMark: assets.stylesheetMark }
    files.push(...articleParts(publicCoverage(article), input))
    listed.push(asListed(article, site))
    await breathe()
  }
  return { files, formerly, listed }
}

/** The lists of all, and what belongs to no article; begun anew where another publishing came between. */
async function putLists(making: Making): Promise<Result<'done' | 'stopped'>> {
  const { parts, target } = making
  for (;;) {
    const since = parts.store.sites.state(target.id).release
    const end = await putLots(parts, { ...listLots(making, siteLot(making)), since })
    if (!end.ok) return end
    if (end.value.kind !== 'overtaken') return ok(end.value.kind)
  }
}

function listLots(making: Making, files: readonly ReleasePart[]): Lots {
  const count = Math.ceil(files.length / listsAtOnce)
  return {
    target: making.target,
    count,
    make: (at) =>
      Promise.resolve({
        files: files.slice(at * listsAtOnce, (at + 1) * listsAtOnce),
        // Only what no list makes any more goes, so only when all have been made.
        formerly: at === count - 1 ? formerLists(making, files) : [],
        listed: [],
      }),
    isStopped: () => making.signal?.aborted === true,
    onPut: (put) => {
      making.tally.add(put)
    },
    putsBack: making.only?.paths,
  }
}

function siteLot({ parts, target, at, assets }: Making): readonly ReleasePart[] {
  const articles = parts.store.sites.articles(target.id, null)
  const on = siteNow(parts, { target, at, assets })
  const all = articles.find({ within: { kind: 'all' }, order: 'newest', take: 'all' })
  const lists = allListFiles(listFileKinds, all, on)
  return [
    ...assets.names.map(asset),
    ...iconParts(on.site),
    ...siteWhole(
      ownParts(on),
      lists.map((file) => listPart(file, articles, on)),
    ),
  ]
}

function siteNow(
  { store }: PutParts,
  { target, at, assets }: Pick<Making, 'target' | 'at' | 'assets'>,
): OnSite {
  const { stylesheetMark } = assets
  const left = store.sites.left(target.id, null)
  const moved = store.sites.moved(target.id)
  const articles = store.sites.articles(target.id, null)
  return onSite({ site: siteOf(target), stylesheetMark, at, left, moved }, articles)
}

function formerLists({ parts, target }: Making, files: readonly ReleasePart[]) {
  const made = new Set(files.map(({ path }) => path))
  const all = [...parts.store.sites.allFiles(target.id)]
  return all.filter(({ path, articleId }) => articleId === null && !made.has(path))
}

class Tally {
  private written = 0
  private unchanged = 0
  private removed = 0

  add(put: {
    readonly written: readonly string[]
    readonly unchanged: readonly string[]
    readonly removed: readonly string[]
  }): void {
    this.written += put.written.length
    this.unchanged += put.unchanged.length
    this.removed += put.removed.length
  }

  report(articles: number, stopped: boolean): SiteReport {
    const { written, unchanged, removed } = this
    return { articles, written, unchanged, removed, stopped }
  }
}
