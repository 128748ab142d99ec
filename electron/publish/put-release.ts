import { say } from '../../shared/words/say'
import { stat } from 'node:fs/promises'
import { appError } from '../../shared/app-error'
import type { FolderTarget, ReleaseFile } from '../../shared/model/publication'
import type { Instant } from '../../shared/model/stamp'
import type { LeftPage } from '../../shared/publish/left-page'
import type { ListedArticle } from '../../shared/publish/listed-article'
import type { Release, ReleasePart } from '../../shared/publish/render-release'
import { err, ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import type { SiteChange } from '../store/site-store'
import { planWrite, type WritePlan } from './plan-write'
import { readBack } from './read-back'
import {
  hashOf,
  recordOf,
  releaseBytes,
  type ReadyFile,
  type ReleaseBytes,
  type ReleaseSources,
} from './release-bytes'
import { endJournal, readJournal, removeFile } from './release-journal'
import { markerPath, markerText, movedOn, readMarker } from './site-marker'
import { siteUntouched, targetFailure } from './target-failure'
import { writeFiles } from './write-files'

/** What putting a release into a folder needs of the newsroom. */
export interface PutParts extends ReleaseSources {
  readonly store: ContentStore
  readonly now: () => Instant
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
  const fileAt = store.sites.held(target.id)
  const bytes = await releaseBytes(files, {
    sources: parts,
    held: { folder: target.folder, fileAt },
    mostRedrawn: order.mostRedrawn,
    putsBack: order.putsBack,
  })
  if (!bytes.ok) return bytes
  const { ready, gone } = bytes.value
  const plan = await planWrite(target.folder, {
    files: ready,
    held: present(ready.map(({ path }) => fileAt(path))),
    stale: [...formerlyOf(order), ...present(gone.map(fileAt))],
    takesOver: store.sites.state(target.id).takesOver,
    putsBack: order.putsBack,
  })
  return plan.ok ? putPlan(parts, order, { plan: plan.value, bytes: bytes.value }) : plan
}

/** Why a folder cannot be written to now, if it cannot: gone, or somebody else published there. */
async function fitToWrite({ store }: PutParts, target: FolderTarget): Promise<Result<null>> {
  const gone = await folderGone(target, store.sites.hasFiles(target.id))
  if (!gone.ok) return gone
  if ((await readJournal(target.folder)) !== null) return err(overtaken(target))
  const moved = movedOn(await readMarker(target.folder), target, store.sites)
  return moved === null ? ok(null) : err(moved)
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
        say('{folder} is a file, not a folder. Nothing was sent.', { folder }),
        say('Choose a folder for the site.'),
      ),
    )
  } catch (cause) {
    return holdsOurs ? err(targetFailure(cause, folder, say(siteUntouched))) : ok(null)
  }
}

interface Planned {
  readonly plan: WritePlan
  readonly bytes: ReleaseBytes
}

async function putPlan(
  parts: PutParts,
  order: PutOrder,
  { plan, bytes }: Planned,
): Promise<Result<PutRelease>> {
  const { target, listed, left } = order
  const { changed, stale } = plan
  const isNew = changed.length > 0 || stale.length > 0
  const release = isNew ? await nextRelease(parts, target) : order.since
  const removing = stale.map(({ path }) => path)
  if (isNew) {
    const { newsroomMark } = parts.store.sites
    parts.onStep?.(wordsOf(changed.length))
    const marker = markerFile({ newsroom: newsroomMark(), release, at: parts.now() })
    const of = { newsroom: newsroomMark(), release, removed: removing, listed, left }
    const { placed, problem } = await writeFiles(target.folder, [...changed, marker], of)
    const readBackProblem = problem.ok ? await check(parts, order, changed) : problem
    if (!readBackProblem.ok) {
      await notePlaced(parts, order, { placed, release })
      return readBackProblem
    }
  }
  const removed: string[] = []
  for (const path of removing) if (await removeFile(target.folder, path)) removed.push(path)
  const written = [...changed, ...plan.unchanged].map(recordOf)
  return ok({
    written: changed.map(({ path }) => path),
    unchanged: [...bytes.untouched, ...plan.unchanged.map(({ path }) => path)],
    removed,
    drawsLater: bytes.drawsLater,
    change: {
      written: [...written, ...bytes.noted],
      removed,
      ...(isNew ? { release } : {}),
      ...(listed === null ? {} : { listed }),
      ...(left === undefined ? {} : { left }),
    },
  })
}

async function nextRelease({ store }: PutParts, { id, folder }: FolderTarget): Promise<number> {
  const marker = await readMarker(folder)
  return Math.max(store.sites.state(id).release, marker?.release ?? 0) + 1
}

async function check(
  parts: PutParts,
  { target, expected }: PutOrder,
  changed: readonly ReadyFile[],
): Promise<Result<null>> {
  parts.onStep?.(say('Reading it back'))
  const problem = await readBack(target.folder, changed, expected)
  return problem === null ? ok(null) : err(problem)
}

// What is in place is ours, whatever became of the rest: the next publishing knows it again.
async function notePlaced(
  { store }: PutParts,
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
  await endJournal(target.folder).catch(() => undefined)
}

function formerlyOf({ formerly, files }: PutOrder): readonly ReleaseFile[] {
  const needed = new Set(files.map(({ path }) => path))
  return formerly.filter(({ path }) => !needed.has(path))
}

function markerFile(of: Parameters<typeof markerText>[0]): ReadyFile {
  const bytes = Buffer.from(markerText(of), 'utf8')
  return { path: markerPath, articleId: null, bytes, hash: hashOf(bytes), madeFrom: null }
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
    say('Another Dateline has just written to {folder}. The site is as it was.', { folder }),
    say('It is tried again in a moment.'),
  )
}
