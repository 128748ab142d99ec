import type { AppErrorKind } from '../../shared/app-error'
import type { ArticleId } from '../../shared/ids'
import type { FolderTarget } from '../../shared/model/publication'
import { publicCoverage } from '../../shared/publish/public-coverage'
import type { ReleasePart } from '../../shared/publish/release-part'
import { articleParts } from '../../shared/publish/render-release'
import { siteOf, type SiteArticle } from '../../shared/publish/site'
import { ok, type Result } from '../../shared/result'
import { changesFor } from './gather-release'
import { publishedArticle } from './list-articles'
import { oneAtATime } from './one-at-a-time'
import { endRelease, folderGone, putRelease, type PutParts } from './put-release'
import { settleFolder } from './settle-folder'
import { readSiteAssets } from './site-assets'
import { inSiteFolder } from './site-lock'

/** How far what follows a publishing has come. */
export type Followed = 'all' | 'more'

/** The most cards that are drawn before whatever else is to be published has its turn. */
export const cardsInARow = 12

/**
 * Makes one article anew, as it was last sent, of those whose pages or cards a publishing left behind:
 * they link to one that came, went or moved, or a new headline is not yet on all of their cards. A little
 * at a time, for news goes before it; what fails is tried again after the next publishing and
 * at the next start.
 */
export function followUp(parts: PutParts, target: FolderTarget): Promise<Result<Followed>> {
  return oneAtATime(target.id, async () => {
    const { store } = parts
    const ids = store.sites.toFollow(target.id)
    if (ids.length === 0) return ok('all')
    const made = await makeFirst(parts, target, ids)
    if (!made.ok) return made
    return ok(store.sites.toFollow(target.id).length === 0 ? 'all' : 'more')
  })
}

/**
 * Makes anew, as it was last sent, what was to be sent and was called off after a try: nothing of it may
 * reach a host with another article. A page with somebody’s hand in it stays, and waits.
 */
export function followCalledOff(
  parts: PutParts,
  target: FolderTarget,
  but: ArticleId,
): Promise<Result<null>> {
  return oneAtATime(target.id, async () => {
    for (const id of parts.store.sites.calledOff(target.id)) {
      if (id === but) continue
      const made = await makeFirst(parts, target, [id])
      if (!made.ok && !ofOnePage.has(made.error.kind)) return made
    }
    return ok(null)
  })
}

/**
 * Makes all that follows a publishing. Fails where something stands in its way: what could be made is made,
 * the rest stays on record for another time.
 */
export async function followAll(parts: PutParts, target: FolderTarget): Promise<Result<null>> {
  for (;;) {
    const followed = await followUp(parts, target)
    if (!followed.ok) return followed
    if (followed.value === 'all') return ok(null)
  }
}

// Whose own page somebody’s hand was in: it holds up itself, and no other.
const ofOnePage: ReadonlySet<AppErrorKind> = new Set([
  'target-foreign-file',
  'target-changed-elsewhere',
])

async function makeFirst(
  parts: PutParts,
  target: FolderTarget,
  ids: readonly ArticleId[],
): Promise<Result<null>> {
  const settled = await settleFolder(parts.store, target)
  if (!settled.ok) return settled
  const gone = await folderGone(target, parts.store.sites.hasFiles(target.id))
  if (!gone.ok) return gone
  let first: Result<null> | null = null
  for (const id of ids) {
    const made = await inSiteFolder(target.folder, () => makeAnew(parts, { target, id }))
    if (made.ok || !ofOnePage.has(made.error.kind)) return made
    first ??= made
  }
  return first ?? ok(null)
}

interface OneArticle {
  readonly target: FolderTarget
  readonly id: ArticleId
}

async function makeAnew(parts: PutParts, { target, id }: OneArticle): Promise<Result<null>> {
  const { store } = parts
  const site = siteOf(target)
  const article = publishedArticle({ store, targetId: target.id, site }, id)
  // Of what a version up to 0.2 sent, lists show pictures by their former names: it waits for its own
  // publishing.
  if (article === null || article.picturesAsTaken === true) {
    return store.sites.noteFiles(target.id, { written: [], removed: [], followed: id })
  }
  const files = filesOf(parts, { target, article })
  if (!files.ok) return files
  const put = await putRelease(parts, {
    target,
    files: files.value,
    formerly: store.publications.filesAt(target.id, id),
    since: store.sites.state(target.id).release,
    ...{ listed: null, expected: null, mostRedrawn: cardsInARow },
  })
  if (!put.ok) return put
  const { change, drawsLater, written } = put.value
  // Cards that cannot be drawn now wait for its next publishing, not the others for them.
  const isDone = !drawsLater || written.length === 0
  const noted = store.sites.noteFiles(target.id, {
    ...change,
    ...(isDone ? { followed: id } : {}),
    isToBring: target.host !== undefined,
  })
  if (noted.ok) await endRelease(parts, target, put.value)
  return noted
}

function filesOf(
  { store, siteAssets, now }: PutParts,
  { target, article }: { readonly target: FolderTarget; readonly article: SiteArticle },
): Result<readonly ReleasePart[]> {
  const assets = readSiteAssets(siteAssets)
  if (!assets.ok) return assets
  const { coverage } = article
  const held = store.publications.filesAt(target.id, coverage.article.id).map(({ path }) => path)
  const changes = changesFor(store, { coverage, targetId: target.id, at: now() })
  const { stylesheetMark } = assets.value
  const site = siteOf(target)
  return ok(articleParts(publicCoverage(article), { site, article, changes, held, stylesheetMark }))
}
