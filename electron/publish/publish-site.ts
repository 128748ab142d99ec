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
  type ReleasePart,
} from '../../shared/publish/render-release'
import type { ListedArticle } from '../../shared/publish/listed-article'
import type { OnSite } from '../../shared/publish/site-file'
import { siteOf } from '../../shared/publish/site'
import { ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import type { SiteChange } from '../store/site-store'
import { changesFor } from './gather-release'
import { asListed, fillLists, publishedArticle } from './list-articles'
import { allEnded } from './folder-endings'
import { oneAtATime } from './one-at-a-time'
import { endRelease, folderGone, putRelease, type PutOrder, type PutParts } from './put-release'
import { settleFolder } from './settle-folder'
import { readSiteAssets, type SiteAssets } from './site-assets'
import { inSiteFolder } from './site-lock'
import { siteLooksMark } from './site-looks'

/** A whole site to be made anew. */
export interface SiteOrder {
  readonly target: FolderTarget
  readonly at: Instant
  /** Told after each step, with how many of its articles are done. */
  readonly onProgress?: (progress: SiteProgress) => void
  /** Stops it between two lots. */
  readonly signal?: AbortSignal
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
  const ids = store.publications.idsAt(target.id)
  for (let done = 0; done < ids.length; done += articlesAtOnce) {
    if (order.signal?.aborted === true) return ok(making.tally.report(done, true))
    // Until all are made, its pages are not alike.
    if (done === 0) store.sites.noteFiles(target.id, { written: [], removed: [], design: '' })
    order.onProgress?.({ done, articles: ids.length })
    const lot = ids.slice(done, done + articlesAtOnce)
    const put = await putLot(making, () => articleLot(making, lot))
    if (!put.ok) return put
  }
  const lists = await putLists(making)
  if (!lists.ok) return lists
  if (lists.value === 'stopped') return ok(making.tally.report(ids.length, true))
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

interface Lot extends Pick<PutOrder, 'files' | 'formerly'> {
  /** What lists know of its articles from then on. */
  readonly listed: readonly ListedArticle[]
}

/** Puts one lot in place, in its turn; `make` is asked when nothing else is being published there. */
function putLot(
  { parts, target, tally }: Making,
  make: () => Promise<Lot>,
): Promise<Result<number>> {
  const { store } = parts
  return oneAtATime(target.id, async () => {
    const gone = await folderGone(target, store.sites.hasFiles(target.id))
    if (!gone.ok) return gone
    return inSiteFolder(target.folder, async () => {
      const since = store.sites.state(target.id).release
      const lot = await make()
      const { files, formerly } = lot
      const of = { target, since, files, formerly }
      const put = await putRelease(parts, { ...of, listed: null, expected: null })
      if (!put.ok) return put
      const noted = noteLot(store, target, { listed: lot.listed, change: put.value.change })
      if (!noted.ok) return noted
      await endRelease(parts, target, put.value)
      tally.add(put.value)
      return ok(store.sites.state(target.id).release)
    })
  })
}

// In one transaction: each apart would wait for the disk.
function noteLot(
  store: ContentStore,
  { id }: FolderTarget,
  { listed, change }: Pick<Lot, 'listed'> & { readonly change: SiteChange },
): Result<null> {
  return store.together(() => {
    for (const article of listed) {
      const one = store.sites.noteFiles(id, { written: [], removed: [], listed: article })
      if (!one.ok) return one
    }
    return store.sites.noteFiles(id, change)
  })
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
  for (;;) {
    const since = making.parts.store.sites.state(making.target.id).release
    const whole = await putListLots(making, { since, files: siteLot(making) })
    if (!whole.ok) return whole
    if (whole.value !== 'overtaken') return ok(whole.value)
  }
}

/** Whether all of them were put in place: `overtaken` where they were made before another publishing. */
async function putListLots(
  making: Making,
  { since, files }: { readonly since: number; readonly files: readonly ReleasePart[] },
): Promise<Result<'done' | 'overtaken' | 'stopped'>> {
  const { state } = making.parts.store.sites
  let expected = since
  for (let done = 0; done < files.length; done += listsAtOnce) {
    if (making.signal?.aborted === true) return ok('stopped')
    const lot = files.slice(done, done + listsAtOnce)
    const isLast = done + listsAtOnce >= files.length
    let overtaken = false
    const put = await putLot(making, () => {
      overtaken = state(making.target.id).release !== expected
      if (overtaken) return Promise.resolve({ files: [], formerly: [], listed: [] })
      // Only what no list makes any more goes, so only when all have been made.
      const formerly = isLast ? formerLists(making, files) : []
      return Promise.resolve({ files: lot, formerly, listed: [] })
    })
    if (!put.ok) return put
    if (overtaken) return ok('overtaken')
    expected = put.value
  }
  return ok('done')
}

function siteLot({ parts, target, at, assets }: Making): readonly ReleasePart[] {
  const articles = parts.store.sites.articles(target.id, null)
  const on = siteNow(parts, { target, at, assets })
  const all = articles.find({ within: { kind: 'all' }, order: 'newest', take: 'all' })
  const lists = allListFiles(listFileKinds, all, on)
  return [
    ...assets.names.map(asset),
    ...iconParts(on.site),
    ...ownParts(on),
    ...lists.map((file) => listPart(file, articles, on)),
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
