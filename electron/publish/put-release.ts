import { say } from '../../shared/words/say'
import { sentence } from '../../shared/words/sentence'
import { stat } from 'node:fs/promises'
import { appError } from '../../shared/app-error'
import type { FolderTarget, ReleaseFile } from '../../shared/model/publication'
import type { Instant } from '../../shared/model/stamp'
import type { LeftPage } from '../../shared/publish/left-page'
import type { ListedArticle } from '../../shared/publish/listed-article'
import type { ReleasePart } from '../../shared/publish/release-part'
import type { Release } from '../../shared/publish/render-release'
import { err, ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import type { SiteChange } from '../store/site-store'
import { endLater } from './folder-endings'
import { ownHand, type FolderHand, type LookedFor } from './folder-hand'
import type { FolderOutcome } from './folder-work'
import { releaseBytes, type ReleaseBytes, type ReleaseSources } from './release-bytes'
import { isCutOff } from './release-journal'
import { markerPath, movedOn, readMarker, type SiteMarker } from './site-marker'
import { siteUntouched, targetFailure } from './target-failure'

/** What putting a release into a folder needs of the newsroom. */
export interface PutParts extends ReleaseSources {
  readonly store: ContentStore
  readonly now: () => Instant
  /** Who does the work in the folder; absent: the caller itself. */
  readonly hand?: FolderHand | undefined
  /** Told what is being done, in an editor's words. */
  readonly onStep?: (words: string) => void
}

/** What goes into a folder together. */
export interface PutOrder {
  readonly target: FolderTarget
  /** In the order in which they may appear to readers. */
  readonly files: readonly ReleasePart[]
  /** Files of ours that go unless they are among those. */
  readonly formerly: readonly ReleaseFile[]
  /** What the site’s lists know of the article from now on; null: nothing new. */
  readonly listed: ListedArticle | null
  /** What is left of an article that these files take down; absent: they take none. */
  readonly left?: LeftPage
  /** The number of the site’s last release when the files were made. */
  readonly since: number
  /** What a page must hold when it is read back; null: only its bytes count. */
  readonly expected: Pick<Release, 'pagePath' | 'updates' | 'notices'> | null
  /** How many cards and icons that lie there are drawn anew with it at most; absent: all that differ. */
  readonly mostRedrawn?: number
  /** Files of ours that are being looked for in the folder already; absent: none. */
  readonly lookedFor?: LookedFor
  /** Paths that are written whatever lies there: an editor asked to have them as they were. */
  readonly putsBack?: ReadonlySet<string> | undefined
}

/** What was done to a folder, to be noted in the newsroom. */
export interface PutRelease {
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
  readonly removed: readonly string[]
  /** More cards and icons differ than were to be drawn anew with it. */
  readonly drawsLater: boolean
  readonly change: SiteChange
}

/**
 * Puts a release into a site’s folder and reads it back; the caller holds the folder, notes the change in
 * the newsroom and then ends the release’s journal.
 */
export async function putRelease(parts: PutParts, order: PutOrder): Promise<Result<PutRelease>> {
  const { store } = parts
  const { target, files, since } = order
  const fit = await fitToWrite(parts, target)
  if (!fit.ok) return fit
  if (store.sites.state(target.id).release !== since) return err(overtaken(target))
  if (files.some(({ content }) => content.kind === 'picture')) {
    parts.onStep?.(say('Making the pictures ready'))
  }
  const bytes = await prepareRelease(parts, order)
  return bytes.ok ? putPrepared(parts, order, { bytes: bytes.value, marker: fit.value }) : bytes
}

/** Makes all of a release that the folder does not hold as it is; nothing is written. */
export function prepareRelease(
  parts: PutParts,
  order: Pick<PutOrder, 'target' | 'files' | 'mostRedrawn' | 'putsBack' | 'lookedFor'>,
): Promise<Result<ReleaseBytes>> {
  const { store, hand = ownHand } = parts
  const { target, files, mostRedrawn, putsBack, lookedFor } = order
  const fileAt = store.sites.held(target.id)
  const held = { folder: target.folder, fileAt, hand, lookedFor }
  return releaseBytes(files, { sources: parts, held, mostRedrawn, putsBack })
}

/** Puts what was made into the folder; before this function first waits, the hand has been told. */
export async function putPrepared(
  parts: PutParts,
  order: PutOrder,
  { bytes, marker }: { readonly bytes: ReleaseBytes; readonly marker: SiteMarker | null },
): Promise<Result<PutRelease>> {
  const { store, hand = ownHand } = parts
  const { target, listed, left } = order
  const { made, gone } = bytes
  const state = store.sites.state(target.id)
  const release = Math.max(state.release, marker?.release ?? 0) + 1
  if (made.length > 0) parts.onStep?.(wordsOf(made.length))
  const outcome = await hand.put({
    folder: target.folder,
    files: made,
    stale: [...formerlyOf(order), ...present(gone.map(store.sites.held(target.id)))],
    takesOver: state.takesOver,
    putsBack: order.putsBack,
    newsroom: store.sites.newsroomMark(),
    release,
    at: parts.now(),
    ...{ listed, left },
    expected: order.expected === null ? null : expectedOf(order.expected),
  })
  return donePut(parts, order, { outcome, bytes, release })
}

/** Why a folder cannot be written to now, if it cannot: gone, or somebody else published there. */
export async function fitToWrite(
  { store }: PutParts,
  target: FolderTarget,
): Promise<Result<SiteMarker | null>> {
  const gone = await folderGone(target, store.sites.hasFiles(target.id))
  if (!gone.ok) return gone
  if (await isCutOff(target.folder)) return err(overtaken(target))
  const marker = await readMarker(target.folder)
  const moved = movedOn(marker, target, store.sites)
  return moved === null ? ok(marker) : err(moved)
}

/** A folder that held our site and is gone is a drive not connected: never made anew in its place. */
export async function folderGone(
  { folder }: FolderTarget,
  holdsOurs: boolean,
): Promise<Result<null>> {
  try {
    const stats = await stat(folder)
    if (stats.isDirectory()) return ok(null)
    return err(
      appError(
        'target-missing',
        sentence('{folder} is a file, not a folder. Nothing was sent.', { folder }),
        sentence('Choose a folder for the site.'),
      ),
    )
  } catch (cause) {
    return holdsOurs ? err(targetFailure(cause, folder, sentence(siteUntouched))) : ok(null)
  }
}

/** Notes what was put in place, whatever became of the rest, or says what is to be noted. */
async function donePut(
  parts: PutParts,
  order: PutOrder,
  { outcome, bytes, release }: Outcome,
): Promise<Result<PutRelease>> {
  if (!outcome.ok) {
    await notePlaced(parts, order, { placed: outcome.placed, release })
    return err(outcome.error)
  }
  const { written, unchanged, untouched, noted, removed, isNew } = outcome.done
  const { listed, left } = order
  return ok({
    written: written.map(({ path }) => path),
    unchanged: [...bytes.untouched, ...untouched, ...unchanged.map(({ path }) => path)],
    removed,
    drawsLater: bytes.drawsLater,
    change: {
      written: [...written, ...unchanged, ...noted],
      removed,
      ...(isNew ? { release } : {}),
      ...(listed === null ? {} : { listed }),
      ...(left === undefined ? {} : { left }),
    },
  })
}

interface Outcome {
  readonly outcome: FolderOutcome
  readonly bytes: ReleaseBytes
  readonly release: number
}

/**
 * Ends the log of a release that is noted in the newsroom, once its files are on the disk: beside
 * everything else where that can be, for its readers have it and its log would bring it back.
 */
export async function endRelease(
  { hand = ownHand }: PutParts,
  { folder }: FolderTarget,
  { written, removed }: Pick<PutRelease, 'written' | 'removed'>,
): Promise<void> {
  if (written.length === 0 && removed.length === 0) return
  const ending = hand.end(folder, written)
  if (hand.isBeside) endLater(folder, ending)
  else await ending
}

// What is in place is ours, whatever became of the rest: the next publishing knows it again.
async function notePlaced(
  { store, hand = ownHand }: PutParts,
  { target, listed }: PutOrder,
  { placed, release }: { readonly placed: readonly ReleaseFile[]; readonly release: number },
): Promise<void> {
  if (placed.length === 0) return
  const files = placed.filter(({ path }) => path !== markerPath)
  store.sites.noteFiles(target.id, {
    written: files.map((file) => ({ ...file, madeFrom: null })),
    removed: [],
    ...(files.length < placed.length ? { release } : {}),
    ...(listed === null ? {} : { listed }),
  })
  const paths = files.map(({ path }) => path)
  await hand.end(target.folder, paths).catch(() => undefined)
}

function formerlyOf({ formerly, files }: PutOrder): readonly ReleaseFile[] {
  const needed = new Set(files.map(({ path }) => path))
  return formerly.filter(({ path }) => !needed.has(path))
}

// A release holds more, and not all of it can go to another thread.
function expectedOf({ pagePath, updates, notices }: NonNullable<PutOrder['expected']>) {
  return { pagePath, updates, notices }
}

function wordsOf(count: number): string {
  return say('{count, plural, one {Writing 1 file} other {Writing # files}}', { count })
}

function present<T>(values: readonly (T | null)[]): readonly T[] {
  return values.filter((value) => value !== null)
}

function overtaken({ folder }: FolderTarget) {
  return appError(
    'target-busy',
    sentence('Another Dateline has just written to {folder}. The site is as it was.', { folder }),
    sentence('It is tried again in a moment.'),
  )
}
