import type { ReleaseFile, FolderTarget } from '../../shared/model/publication'
import type { ListedArticle } from '../../shared/publish/listed-article'
import type { ReleasePart } from '../../shared/publish/release-part'
import { ok, type Result } from '../../shared/result'
import { noteLot } from './note-lot'
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

/** Files of ours that no file of a lot takes the place of. */
export function staleOf({
  files,
  formerly,
}: {
  readonly files: readonly Pick<ReleasePart, 'path'>[]
  readonly formerly: readonly ReleaseFile[]
}): readonly ReleaseFile[] {
  const needed = new Set(files.map(({ path }) => path))
  return formerly.filter(({ path }) => !needed.has(path))
}

/** A lot with all that is made for it. */
export interface PreparedLot {
  readonly bytes: ReleaseBytes
  readonly stale: readonly ReleaseFile[]
  readonly listed: readonly ListedArticle[]
}

/** Makes all of a lot that the folder does not hold as it is. */
export async function prepareLot(
  parts: PutParts,
  { target, putsBack }: Pick<Lots, 'target' | 'putsBack'>,
  lot: Lot,
): Promise<Result<PreparedLot>> {
  const bytes = await prepareRelease(parts, { target, files: lot.files, putsBack })
  if (!bytes.ok) return bytes
  return ok({ bytes: bytes.value, stale: staleOf(lot), listed: lot.listed })
}

/** Lots that are put in place one after the other. */
export interface Lots {
  readonly target: FolderTarget
  readonly count: number
  /** `isAlone`: nothing was published there since the first of them but these. */
  readonly prepare: (at: number, isAlone: boolean) => Promise<Result<PreparedLot>>
  /** How many are made while one is put in place; the caller’s own thread makes one. */
  readonly ahead: number
  /** Asked before each; true: no more of them. */
  readonly isStopped: (at: number) => boolean
  /** What was done with each. */
  readonly onPut: (put: PutRelease) => void
  /** Whether the site’s lists do not know all of its articles yet: those of each lot are gathered. */
  readonly isGathering: boolean
  /** The release they are all made from; absent: each is made from what is on the site by then. */
  readonly since?: number
  /** As an order has them: written whatever lies there. */
  readonly putsBack?: ReadonlySet<string> | undefined
}

/** How putting them ended: `overtaken` where another publishing came between lots of one release. */
export type LotsEnd =
  /** Alone: nothing else was published between them. */
  | { readonly kind: 'done'; readonly isAlone: boolean }
  | { readonly kind: 'stopped'; readonly at: number }
  | { readonly kind: 'overtaken' }

/**
 * Puts lots in place, each in its turn: between two of them whatever else is to be published goes first.
 * While one is brought to the disk the next are made; where something was published in between, made anew.
 */
export async function putLots(parts: PutParts, lots: Lots): Promise<Result<LotsEnd>> {
  const made = new MadeAhead(lots)
  for (let at = 0; at < lots.count; at += 1) {
    if (lots.isStopped(at)) return ok({ kind: 'stopped', at })
    // Whoever publishes meanwhile does not wait for what is only being made.
    await made.ready(at)
    const turn = await putLot(parts, lots, { at, made })
    if (!turn.ok) return turn
    if (turn.value === 'overtaken') return ok({ kind: 'overtaken' })
  }
  return ok({ kind: 'done', isAlone: made.isAlone })
}

interface Turn {
  readonly at: number
  readonly made: MadeAhead
}

function putLot(
  parts: PutParts,
  lots: Lots,
  { at, made }: Turn,
): Promise<Result<'put' | 'overtaken'>> {
  const { store } = parts
  const { target } = lots
  return oneAtATime(target.id, async () => {
    const gone = await folderGone(target, store.sites.hasFiles(target.id))
    if (!gone.ok) return gone
    return inSiteFolder<'put' | 'overtaken'>(target.folder, async () => {
      const { release } = store.sites.state(target.id)
      if (!made.isFrom(release)) {
        if (lots.since !== undefined) return ok('overtaken')
        made.beginAnew(release)
      }
      const fit = await fitToWrite(parts, target)
      if (!fit.ok) return fit
      const ready = await made.take(at)
      if (!ready.ok) return ready
      const { bytes, stale, listed } = ready.value
      const order = {
        ...{ target, since: release, files: [], formerly: stale, listed: null, expected: null },
        putsBack: lots.putsBack,
      }
      const putting = putPrepared(parts, order, { bytes, marker: fit.value })
      made.goOn(at)
      const put = await putting
      if (!put.ok) return put
      const { change } = put.value
      const noted = await noteLot(store, lots, { listed, change })
      if (!noted.ok) return noted
      await endRelease(parts, target, put.value)
      lots.onPut(put.value)
      made.noteRelease(store.sites.state(target.id).release)
      return ok('put')
    })
  })
}

/** The lots that are being made before their turn, all from what is on the site with the lots before them. */
class MadeAhead {
  private readonly being = new Map<number, Promise<Result<PreparedLot>>>()
  /** The site’s last release that was one of these lots, or the one they began with. */
  private release: number | undefined
  private begun = 0

  constructor(private readonly lots: Lots) {
    this.release = lots.since
  }

  /** Whether nothing was published since but these lots. */
  isFrom(release: number): boolean {
    return this.release === release
  }

  /** Whether nothing else was published since they began. */
  get isAlone(): boolean {
    return this.begun <= 1
  }

  beginAnew(release: number): void {
    this.begun += 1
    this.being.clear()
    this.release = release
  }

  noteRelease(release: number): void {
    this.release = release
  }

  take(at: number): Promise<Result<PreparedLot>> {
    const made = this.begin(at)
    this.being.delete(at)
    return made
  }

  /** Begins those after one. */
  goOn(at: number): void {
    const last = Math.min(at + this.lots.ahead, this.lots.count - 1)
    for (let next = at + 1; next <= last; next += 1) void this.begin(next)
  }

  /** Waits for one that was begun. */
  async ready(at: number): Promise<void> {
    await this.being.get(at)?.catch(() => undefined)
  }

  private begin(at: number): Promise<Result<PreparedLot>> {
    const known = this.being.get(at)
    if (known !== undefined) return known
    const made = this.lots.prepare(at, this.isAlone)
    // It may never be taken: then nobody is to be told.
    made.catch(() => undefined)
    this.being.set(at, made)
    return made
  }
}
