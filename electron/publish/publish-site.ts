import type { ArticleId, TargetId } from '../../shared/ids'
import type { FolderTarget } from '../../shared/model/publication'
import type { Instant } from '../../shared/model/stamp'
import type { SiteProgress, SiteReport } from '../../shared/model/whole-site'
import { siteOf } from '../../shared/publish/site'
import { ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import { articleLot, type SiteMaking } from './article-lot'
import { allEnded } from './folder-endings'
import { fillLists } from './list-articles'
import { listLots, type ListLots } from './list-lots'
import type { MadeLot } from './lot-job'
import type { LotMakers, LotsBeside } from './lots-beside'
import { prepareLot, putLots, type Lots, type PreparedLot } from './put-lots'
import type { PutParts, PutRelease } from './put-release'
import { settleFolder } from './settle-folder'
import { readSiteAssets, type SiteAssets } from './site-assets'
import { siteLooksMark } from './site-looks'
import { takeLot } from './take-lot'

/** What making a whole site needs of the newsroom. */
export interface SiteParts extends PutParts {
  /** Threads that make its articles; absent: the caller makes them. */
  readonly lots?: LotsBeside | undefined
}

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
const articlesAtOnce = 100
// A thread has only so much memory, and lists are made from all articles.
const mostListed = 20_000

/**
 * Makes every file of a site anew, of each article as it was last sent; what comes out as it was is not
 * written. Lot by lot: readers meet whole pages all the time, and live coverage does not wait for it.
 */
export async function publishSite(parts: SiteParts, order: SiteOrder): Promise<Result<SiteReport>> {
  try {
    return await makeSite(parts, order)
  } finally {
    await allEnded(order.target.folder)
  }
}

async function makeSite(parts: SiteParts, order: SiteOrder): Promise<Result<SiteReport>> {
  const { store } = parts
  const { target, at } = order
  const settled = await settleFolder(store, target)
  if (!settled.ok) return settled
  const assets = readSiteAssets(parts.siteAssets)
  if (!assets.ok) return assets
  const isFirst = isMadeFirst(store, target.id)
  const filled = isFirst ? store.sites.beginLists(target.id) : fillLists(listingOf(parts, order))
  if (!filled.ok) return filled
  const site = { store, target, at, stylesheetMark: assets.value.stylesheetMark }
  const making = { ...order, parts, assets: assets.value, site, tally: new Tally(), isFirst }
  const { only } = order
  const ids = store.publications
    .idsAt(target.id)
    .filter((id) => only === undefined || only.articles.has(id))
  const makers = makersFor(making, ids)
  try {
    return await makeAll(making, ids, makers)
  } finally {
    await makers?.end()
  }
}

async function makeAll(
  making: Making,
  ids: readonly ArticleId[],
  makers: LotMakers | undefined,
): Promise<Result<SiteReport>> {
  const { parts, target, only, tally, site } = making
  const { sites } = parts.store
  const articles = await putLots(parts, articleLots(making, ids, makers))
  if (!articles.ok) return articles
  const end = articles.value
  if (end.kind === 'stopped') return ok(tally.report(end.at * articlesAtOnce, true))
  const isAlone = making.isFirst && end.kind === 'done' && end.isAlone
  const known = isAlone ? sites.endLists(target.id) : fillLists(listingOf(parts, making))
  if (!known.ok) return known
  if (only?.lists !== false) {
    const lists = await putLists(making, ids.length <= mostListed ? makers : undefined)
    if (!lists.ok) return lists
    if (lists.value === 'stopped') return ok(tally.report(ids.length, true))
  }
  if (only !== undefined) return ok(tally.report(ids.length, false))
  const design = siteLooksMark({ site: siteOf(target), stylesheetMark: site.stylesheetMark })
  const noted = sites.noteFiles(target.id, { written: [], removed: [], design })
  if (!noted.ok) return noted
  making.onProgress?.({ done: ids.length, articles: ids.length })
  return ok(tally.report(ids.length, false))
}

function listingOf({ store }: SiteParts, { target }: SiteOrder) {
  return { store, targetId: target.id, site: siteOf(target) }
}

/** Threads beside this one, for a site of many articles. */
function makersFor(
  { parts, target, at, site, assets, only }: Making,
  ids: readonly ArticleId[],
): LotMakers | undefined {
  // What is to be put back is little, whatever the site holds.
  if (only !== undefined || ids.length <= articlesAtOnce) return undefined
  const { stylesheetMark } = site
  return parts.lots?.({ target, at, stylesheetMark, assets: assets.names })
}

interface Making extends SiteOrder {
  readonly parts: SiteParts
  readonly assets: SiteAssets
  readonly site: SiteMaking
  readonly tally: Tally
  /** Nothing of ours is there yet: its articles are gathered for its lists while they are made. */
  readonly isFirst: boolean
}

/** Whether nothing of ours is on a site: then its articles need not be read before they are made. */
function isMadeFirst({ sites }: ContentStore, id: TargetId): boolean {
  const isLeft = sites.left(id, null).length > 0 || sites.moved(id).length > 0
  return !sites.hasFiles(id) && !isLeft && sites.toFollow(id).length === 0
}

/** Its articles, so many at a time. */
function articleLots(
  making: Making,
  ids: readonly ArticleId[],
  makers: LotMakers | undefined,
): Lots {
  const { parts, target, signal, tally, only } = making
  return {
    target,
    count: Math.ceil(ids.length / articlesAtOnce),
    ahead: makers === undefined ? 1 : makers.atOnce + 1,
    prepare: (at, isAlone) => {
      const its = ids.slice(at * articlesAtOnce, (at + 1) * articlesAtOnce)
      const own = () => ownLot(making, its)
      const isNew = making.isFirst && isAlone
      return makers === undefined
        ? own()
        : makers.articles(its, isNew).then((made) => lotBeside(making, made, own))
    },
    isStopped: (at) => {
      if (signal?.aborted === true) return true
      // Until all are made, its pages are not alike.
      if (at === 0 && only === undefined)
        parts.store.sites.noteFiles(target.id, { written: [], removed: [], design: '' })
      making.onProgress?.({ done: at * articlesAtOnce, articles: ids.length })
      return false
    },
    isGathering: making.isFirst,
    onPut: (put) => {
      tally.add(put)
    },
    putsBack: only?.paths,
  }
}

async function ownLot(
  { site, parts, target, only }: Making,
  ids: readonly ArticleId[],
): Promise<Result<PreparedLot>> {
  return prepareLot(parts, { target, putsBack: only?.paths }, await articleLot(site, ids))
}

/** A lot that threads made, or else this one does. */
async function lotBeside(
  { parts, target }: Making,
  made: Result<MadeLot> | null,
  own: () => Promise<Result<PreparedLot>>,
): Promise<Result<PreparedLot>> {
  if (made?.ok === false) return made
  const taken = made === null ? ok(null) : await takeLot(parts, target, made.value)
  if (!taken.ok) return taken
  return taken.value === null ? own() : ok(taken.value)
}

/** The lists of all, and what belongs to no article; begun anew where another publishing came between. */
async function putLists(
  making: Making,
  makers: LotMakers | undefined,
): Promise<Result<'done' | 'stopped'>> {
  const { parts, target } = making
  for (;;) {
    const since = parts.store.sites.state(target.id).release
    const count = (await makers?.lists()) ?? null
    const lots = count === null ? ownLists(making) : listsBeside(making, count, makers)
    const end = await putLots(parts, { ...lots, since })
    if (!end.ok) return end
    if (end.value.kind !== 'overtaken') return ok(end.value.kind)
  }
}

function ownLists(making: Making): Lots {
  const { site, assets } = making
  const lists = listLots(site, assets.names)
  const prepare = (at: number) => prepareList(making, lists, at)
  return { ...commonLots(making), count: lists.count, ahead: 1, prepare }
}

function listsBeside(making: Making, count: number, makers: LotMakers | undefined): Lots {
  const { site, assets } = making
  let lists: ListLots | null = null
  const prepare = async (at: number) => {
    const made = (await makers?.listLot(at)) ?? null
    return lotBeside(making, made, () => {
      lists ??= listLots(site, assets.names)
      return prepareList(making, lists, at)
    })
  }
  return { ...commonLots(making), count, ahead: 1, prepare }
}

function prepareList(
  { parts, target, only }: Making,
  lists: ListLots,
  at: number,
): Promise<Result<PreparedLot>> {
  return prepareLot(parts, { target, putsBack: only?.paths }, lists.lot(at))
}

function commonLots({ target, signal, tally, only }: Making) {
  return {
    target,
    isGathering: false,
    isStopped: () => signal?.aborted === true,
    onPut: (put: PutRelease) => {
      tally.add(put)
    },
    putsBack: only?.paths,
  }
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
