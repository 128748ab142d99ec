import { setImmediate as breathe } from 'node:timers/promises'
import type { ArticleId } from '../../shared/ids'
import type { FolderTarget, ReleaseFile } from '../../shared/model/publication'
import type { Instant } from '../../shared/model/stamp'
import { leftParts } from '../../shared/publish/left-parts'
import type { ListedArticle } from '../../shared/publish/listed-article'
import { onSite } from '../../shared/publish/on-site'
import { publicCoverage } from '../../shared/publish/public-coverage'
import type { ReleasePart } from '../../shared/publish/release-part'
import { articleParts } from '../../shared/publish/render-release'
import { siteOf } from '../../shared/publish/site'
import type { OnSite } from '../../shared/publish/site-file'
import type { ContentStore } from '../store/content-store'
import { changesFor } from './gather-release'
import { asListed, publishedArticle } from './list-articles'
import type { Lot } from './put-lots'

/** What the pages of a whole site are made with. */
export interface SiteMaking {
  readonly store: ContentStore
  readonly target: FolderTarget
  readonly at: Instant
  readonly stylesheetMark: string
}

/**
 * Gathers the files of some of a site’s articles, each as it was last sent; `isNew`: nothing of theirs is
 * on the site.
 */
export async function articleLot(
  making: SiteMaking,
  ids: readonly ArticleId[],
  { isWaitedFor = true, isNew = false } = {},
): Promise<Lot> {
  const files: ReleasePart[] = []
  const listed: ListedArticle[] = []
  const formerly: ReleaseFile[] = []
  for (const id of ids) {
    const { store, target } = making
    const itsFiles = isNew ? [] : store.publications.filesAt(target.id, id)
    formerly.push(...itsFiles)
    const one = articleFiles(
      making,
      id,
      itsFiles.map(({ path }) => path),
    )
    files.push(...one.files)
    if (one.listed !== null) listed.push(one.listed)
    if (isWaitedFor) await breathe()
  }
  return { files, formerly, listed }
}

interface OneArticle {
  readonly files: readonly ReleasePart[]
  /** Null: readers have it no more. */
  readonly listed: ListedArticle | null
}

function articleFiles(making: SiteMaking, id: ArticleId, held: readonly string[]): OneArticle {
  const { store, target, at, stylesheetMark } = making
  const site = siteOf(target)
  const found = publishedArticle({ store, targetId: target.id, site }, id)
  if (found === null) {
    const left = store.sites.leftOf(target.id, id)
    const files = left === null ? [] : leftParts(left, { on: siteNow(making), held })
    return { files, listed: null }
  }
  // Its pictures are made anew with it.
  const article = { ...found, picturesAsTaken: false }
  const { coverage } = article
  const changes = changesFor(store, { coverage, targetId: target.id, at })
  const input = { site, article, changes, held, stylesheetMark }
  return {
    files: articleParts(publicCoverage(article), input),
    listed: asListed(article, site),
  }
}

/** What the lists of a site are made with now. */
export function siteNow({ store, target, at, stylesheetMark }: SiteMaking): OnSite {
  const left = store.sites.left(target.id, null)
  const moved = store.sites.moved(target.id)
  const articles = store.sites.articles(target.id, null)
  return onSite({ site: siteOf(target), stylesheetMark, at, left, moved }, articles)
}
