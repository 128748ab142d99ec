import { allListFiles } from '../../shared/publish/affected-files'
import { listFileKinds } from '../../shared/publish/list-files'
import {
  asset,
  iconParts,
  listPart,
  ownParts,
  siteWhole,
  type ReleasePart,
} from '../../shared/publish/render-release'
import { siteNow, type SiteMaking } from './article-lot'
import type { Lot } from './put-lots'

/** What of a site belongs to no article, so many files at a time. */
export interface ListLots {
  readonly count: number
  readonly lot: (at: number) => Lot
}

const listsAtOnce = 250

/** Finds the lists of all articles of a site as it is now; they are made when they are asked for. */
export function listLots(making: SiteMaking, assets: readonly string[]): ListLots {
  const files = filesOfSite(making, assets)
  const count = Math.ceil(files.length / listsAtOnce)
  return {
    count,
    lot: (at) => ({
      files: files.slice(at * listsAtOnce, (at + 1) * listsAtOnce),
      // Only what no list makes any more goes, so only when all have been made.
      formerly: at === count - 1 ? formerLists(making, files) : [],
      listed: [],
    }),
  }
}

function filesOfSite(making: SiteMaking, assets: readonly string[]): readonly ReleasePart[] {
  const articles = making.store.sites.articles(making.target.id, null)
  const on = siteNow(making)
  const all = articles.find({ within: { kind: 'all' }, order: 'newest', take: 'all' })
  const lists = allListFiles(listFileKinds, all, on)
  return [
    ...assets.map(asset),
    ...iconParts(on.site),
    ...siteWhole(
      ownParts(on),
      lists.map((file) => listPart(file, articles, on)),
    ),
  ]
}

function formerLists({ store, target }: SiteMaking, files: readonly ReleasePart[]) {
  const made = new Set(files.map(({ path }) => path))
  const all = [...store.sites.allFiles(target.id)]
  return all.filter(({ path, articleId }) => articleId === null && !made.has(path))
}
