import { say } from '../../shared/words/say'
import { mkdir, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ReleaseFile } from '../../shared/model/publication'
import { err, ok, type Result } from '../../shared/result'
import { insideFolder } from './inside-folder'
import { recordOf, type ReadyFile } from './release-bytes'
import {
  clearStaged,
  endJournal,
  stagedFolder,
  stagedPath,
  writeJournal,
  type ReleaseJournal,
} from './release-journal'
import { makeFolder, removeEmpty } from './site-lock'
import { syncFolders } from './sync-folders'
import { siteUntouched, targetFailure } from './target-failure'

/** What a writing belongs to, for whoever finds it cut off. */
export type WritingOf = Omit<ReleaseJournal, 'files'>

/** What was put in place before a writing failed, if anything. */
export interface WrittenFiles {
  readonly placed: readonly ReleaseFile[]
  readonly problem: Result<null>
}

/** How many files are on their way to the disk at once. */
const atOnce = 16

/**
 * Puts files in place so that readers meet old or new, never half: first all of them wait in a folder of
 * our own, on the disk; then it is written down what is to be done; then each takes its place, in the
 * order given. A failure before that leaves the folder byte for byte as it was. The journal stays until
 * the release is noted in the newsroom.
 */
export async function writeFiles(
  folder: string,
  files: readonly ReadyFile[],
  of: WritingOf,
): Promise<WrittenFiles> {
  const made: string[] = []
  try {
    await clearStaged(folder)
    await mkdir(join(folder, stagedFolder), { recursive: true })
    for (const path of new Set(files.map((file) => dirname(insideFolder(folder, file.path))))) {
      await makeFolder(path, { top: folder, made })
    }
    await allAtOnce(files, (file, place) => writeThrough(stagedPath(folder, place), file.bytes))
    await writeJournal(folder, { ...of, files: files.map(recordOf) })
  } catch (cause) {
    await clearAway(folder, made)
    return { placed: [], problem: err(targetFailure(cause, folder, say(siteUntouched))) }
  }
  return putInPlace(folder, files)
}

async function putInPlace(folder: string, files: readonly ReadyFile[]): Promise<WrittenFiles> {
  const placed: ReadyFile[] = []
  try {
    for (const [place, file] of files.entries()) {
      await rename(stagedPath(folder, place), insideFolder(folder, file.path))
      placed.push(file)
    }
    await syncFolders(files.map(({ path }) => dirname(insideFolder(folder, path))))
    return { placed: placed.map(recordOf), problem: ok(null) }
  } catch (cause) {
    await endJournal(folder).catch(() => undefined)
    const site =
      placed.length === 0
        ? say(siteUntouched)
        : say('{placed} of {count} files are new, the others are as they were.', {
            placed: placed.length,
            count: files.length,
          })
    return { placed: placed.map(recordOf), problem: err(targetFailure(cause, folder, site)) }
  }
}

async function writeThrough(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.datasync()
  } finally {
    await file.close()
  }
}

/** Does a step for each of many, so many at a time; the first failure ends it when what runs has ended. */
async function allAtOnce<T>(
  many: readonly T[],
  step: (one: T, place: number) => Promise<void>,
): Promise<void> {
  const queue = many.entries()
  const worker = async () => {
    for (const [place, one] of queue) await step(one, place)
  }
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker))
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

// What is in the way of clearing up (a drive pulled out) must not hide why the writing failed.
async function clearAway(folder: string, made: readonly string[]): Promise<void> {
  await clearStaged(folder).catch(() => undefined)
  await removeEmpty(made)
}
