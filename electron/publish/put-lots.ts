import type { ReleaseFile, FolderTarget } from '../../shared/model/publication'
import type { ListedArticle } from '../../shared/publish/listed-article'
import type { ReleasePart } from '../../shared/publish/render-release'
import { err, ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import type { SiteChange } from '../store/site-store'
import { oneAtATime } from './one-at-a-time'
import {
  endRelease,
  fitToWrite,
  folderGone,
  prepareRelease,
  putPrepared,
  type PutParts,
  type PutRelease,
} from './put-release'
import type { ReleaseBytes } from './release-bytes'
import { inSiteFolder } from './site-lock'

/** A part of a whole site that is put in place at once. */
export interface Lot {
  /** In the order in which they may appear to readers. */
  readonly files: readonly ReleasePart[]
  /** Files of ours that go unless they are among those. */
  readonly formerly: readonly ReleaseFile[]
  /** What lists know of its articles from then on. */
  readonly listed: readonly ListedArticle[]
}

/** Lots that are put in place one after the other. */
export interface Lots {
  readonly target: FolderTarget
  readonly count: number
  readonly make: (at: number) => Promise<Lot>
  /** Asked before each; true: no more of them. */
  readonly isStopped: (at: number) => boolean
  /** What was done with each. */
  readonly onPut: (put: PutRelease) => void
  /** The release they are all made from; absent: each is made from what is on the site by then. */
  readonly since?: number
  /** As an order has them: written whatever lies there. */
  readonly putsBack?: ReadonlySet<string> | undefined
}

/** How putting them ended: `overtaken` where another publishing came between lots of one release. */
export type LotsEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'stopped'; readonly at: number }
  | { readonly kind: 'overtaken' }

/**
 * Puts lots in place, each in its turn: between two of them whatever else is to be published goes first.
 * While one is brought to the disk the next is made; where something was published in between, made anew.
 */
export async function putLots(parts: PutParts, lots: Lots): Promise<Result<LotsEnd>> {
  let ahead: Prepared | null = null
  let expected = lots.since
  for (let at = 0; at < lots.count; at += 1) {
    if (lots.isStopped(at)) return ok({ kind: 'stopped', at })
    const turn = await putLot(parts, lots, { at, ahead, expected })
    if (!turn.ok) return turn
    if (turn.value === 'overtaken') return ok({ kind: 'overtaken' })
    ahead = turn.value.next
    expected = lots.since === undefined ? undefined : turn.value.release
  }
  return ok({ kind: 'done' })
}

interface Prepared {
  readonly lot: Lot
  readonly bytes: ReleaseBytes
  /** The site’s release it was made from, with all lots before it. */
  readonly since: number
}

interface Turn {
  readonly at: number
  readonly ahead: Prepared | null
  readonly expected: number | undefined
}

interface PutTurn {
  readonly release: number
  readonly next: Prepared | null
}

function putLot(
  parts: PutParts,
  lots: Lots,
  { at, ahead, expected }: Turn,
): Promise<Result<PutTurn | 'overtaken'>> {
  const { store } = parts
  const { target } = lots
  return oneAtATime(target.id, async () => {
    const gone = await folderGone(target, store.sites.hasFiles(target.id))
    if (!gone.ok) return gone
    return inSiteFolder<PutTurn | 'overtaken'>(target.folder, async () => {
      const { release } = store.sites.state(target.id)
      if (expected !== undefined && expected !== release) return ok('overtaken')
      const fit = await fitToWrite(parts, target)
      if (!fit.ok) return fit
      const ready = ahead?.since === release ? ok(ahead) : await prepare(parts, lots, at)
      if (!ready.ok) return ready
      const { lot, bytes } = ready.value
      const { putsBack } = lots
      const order = { target, since: release, ...lot, listed: null, expected: null, putsBack }
      const putting = putPrepared(parts, order, { bytes, marker: fit.value })
      const next = at + 1 < lots.count ? await prepare(parts, lots, at + 1) : ok(null)
      const put = await putting
      if (!put.ok) return put
      const noted = noteLot(store, target, { listed: lot.listed, change: put.value.change })
      if (!noted.ok) return noted
      await endRelease(parts, target, put.value)
      lots.onPut(put.value)
      if (!next.ok) return next
      const now = store.sites.state(target.id).release
      return ok({ release: now, next: next.value === null ? null : { ...next.value, since: now } })
    })
  })
}

async function prepare(
  parts: PutParts,
  { target, make, putsBack }: Lots,
  at: number,
): Promise<Result<Prepared>> {
  const { release } = parts.store.sites.state(target.id)
  const lot = await make(at)
  const bytes = await prepareRelease(parts, { target, files: lot.files, putsBack })
  return bytes.ok ? ok({ lot, bytes: bytes.value, since: release }) : err(bytes.error)
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
