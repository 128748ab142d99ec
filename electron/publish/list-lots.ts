import { allListFiles } from '../../shared/publish/affected-files'
import { listFileKinds } from '../../shared/publish/list-files'
import type { ReleaseFile } from '../../shared/model/publication'
import type { ListedArticle } from '../../shared/publish/listed-article'
import type { ReleasePart } from '../../shared/publish/release-part'
import {
  asset,
  iconParts,
  listPart,
  ownParts,
  siteWhole,
} from '../../shared/publish/render-release'
import type { SiteArticles } from '../../shared/publish/site-articles'
import { siteNow, type SiteMaking } from './article-lot'
import type { Lot } from './put-lots'

/** What of a site belongs to no article, so many files at a time. */
export interface ListLots {
  readonly count: number
  readonly lot: (at: number) => Lot
}

const listsAtOnce = 250

/**
 * Finds the lists of all articles of a site as it is now; they are made when they are asked for. `onRead`
 * is told each time that some articles were read.
 */
export function listLots(
  making: SiteMaking,
  assets: readonly string[],
  onRead: () => void = () => undefined,
): ListLots {
  const files = filesOfSite(making, assets, onRead)
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

function filesOfSite(
  making: SiteMaking,
  assets: readonly string[],
  onRead: () => void,
): readonly ReleasePart[] {
  const on = siteNow(making)
  const articles = making.store.sites.articles(making.target.id, null, { isKept: false })
  const lists = allListFiles(listFileKinds, allArticles(articles, onRead), on)
  return [
    ...assets.map(asset),
    ...iconParts(on.site),
    ...siteWhole(
      ownParts(on),
      lists.map((file) => listPart(file, articles, on)),
    ),
  ]
}

const readAtOnce = 200

/** All of a site, the newest first; so many at a time, for all of them together are its memory. */
function* allArticles(articles: SiteArticles, onRead: () => void): Generator<ListedArticle> {
  const within = { kind: 'all' } as const
  const count = articles.count(within)
  // Pages are counted from the oldest.
  for (let page = Math.ceil(count / readAtOnce); page > 0; page -= 1) {
    yield* articles.find({ within, order: 'newest', take: { page, size: readAtOnce } })
    onRead()
  }
}

function formerLists({ store, target }: SiteMaking, files: readonly ReleasePart[]) {
  const made = new Set(files.map(({ path }) => path))
  const former: ReleaseFile[] = []
  for (const file of store.sites.allFiles(target.id)) {
    if (file.articleId === null && !made.has(file.path)) former.push(file)
  }
  return former
}
