import { closeSync, fdatasyncSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { allAtOnce } from '../all-at-once'
import type { ReleaseFile } from '../../shared/model/publication'
import type { LeftPage } from '../../shared/publish/left-page'
import type { ListedArticle } from '../../shared/publish/listed-article'
import { ownFolder } from '../../shared/publish/own-folder'
import { codeOf } from '../disk-error'
import { bootMark } from './boot-mark'
import { insideFolder } from './inside-folder'
import { hashOf, recordOf, type ReadyFile } from './ready-file'
import { markerPath } from './site-marker'
import { manyFiles, syncAtOnce } from './sync-at-once'
import { syncFolders } from './sync-folders'

/** Where, in a site’s folder, the files of a release wait until all of them are there. */
export const stagedFolder = `${ownFolder}/staged`

/** Where a release is written down, with the bytes of its texts, until its files are on the disk. */
export const logPath = `${ownFolder}/release.log`

/** The first word of that file. */
export const logMark = 'dateline-release'

/** What a release is about to do to a folder. */
export interface ReleaseJournal {
  readonly newsroom: string
  readonly release: number
  /** In the order in which they take their places; each waits under its number. */
  readonly files: readonly ReleaseFile[]
  readonly removed: readonly string[]
  /** What the site’s lists then know of the article; null: nothing new. */
  readonly listed: ListedArticle | null
  /** What is then left of an article that is taken down; absent: none is. */
  readonly left?: LeftPage | undefined
}

/** Where a file of a release waits. */
export function stagedPath(folder: string, place: number): string {
  return join(folder, stagedFolder, `${String(place)}.tmp`)
}

/** Where what a file of a release takes the place of stays until the release is ended. */
export function replacedPath(folder: string, place: number): string {
  return join(folder, stagedFolder, `${String(place)}.replaced`)
}

/**
 * Writes down what is about to be done with the bytes of all texts, and waits for the disk, once: from
 * here on it is done, whatever happens, and no text of it has to be waited for by itself.
 */
export function writeLog(
  folder: string,
  files: readonly ReadyFile[],
  of: Omit<ReleaseJournal, 'files'>,
): void {
  const path = join(folder, logPath)
  const records = files.map((file) => ({ ...recordOf(file), isCopy: file.isCopy }))
  const journal = { ...of, files: records, boot: bootMark() }
  const texts = files.filter(({ isCopy }) => isCopy !== true)
  const text = Buffer.from(JSON.stringify(journal), 'utf8')
  const log = openSync(path, 'w')
  try {
    writeFileSync(log, `${logMark} ${String(text.length)} ${hashOf(text)}\n`)
    for (const bytes of [text, ...texts.map((file) => file.bytes)]) writeFileSync(log, bytes)
    fdatasyncSync(log)
  } finally {
    closeSync(log)
  }
  if (texts.length < files.length) syncNames(join(folder, stagedFolder))
  syncNames(dirname(path))
}

// Not every drive says so by itself when a file is new.
function syncNames(path: string): void {
  let folder: number | null = null
  try {
    folder = openSync(path, 'r')
    fdatasyncSync(folder)
  } catch {
    // Windows and some network drives cannot do this for folders; the file itself is safe.
  } finally {
    if (folder !== null) closeSync(folder)
  }
}

/** Takes away what waits without a log: it belongs to no release. */
export function clearStaged(folder: string): void {
  rmSync(join(folder, stagedFolder), { recursive: true, force: true })
}

/** Calls off a release of which nothing was put in place. */
export function dropLog(folder: string): void {
  rmSync(join(folder, logPath), { force: true })
  clearStaged(folder)
}

/** How many files are on their way to the disk at once. */
const atOnce = 16

/** Brings files that were put in place to the disk, with their names. */
export async function syncPlaced(folder: string, paths: readonly string[]): Promise<void> {
  if (paths.length >= manyFiles && (await syncAtOnce(folder))) return
  const files = [...paths, markerPath].map((path) => insideFolder(folder, path))
  await allAtOnce(files, atOnce, syncFile)
  await syncFolders(files.map((file) => dirname(file)))
}

/** The release is noted in the newsroom and its files are on the disk: its log is not needed. */
export async function endLog(folder: string): Promise<void> {
  await rm(join(folder, logPath), { force: true })
  await rm(join(folder, stagedFolder), { recursive: true, force: true })
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+').catch((cause: unknown) => {
    // Taken away or shut by somebody since: nothing of ours is to be saved there.
    if (['ENOENT', 'EACCES', 'EPERM', 'EISDIR'].includes(codeOf(cause) ?? '')) return null
    throw cause
  })
  if (file === null) return
  try {
    await file.datasync()
  } finally {
    await file.close()
  }
}
