import {
  closeSync,
  existsSync,
  fdatasyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { ReleaseFile } from '../../shared/model/publication'
import { err, ok, type Result } from '../../shared/result'
import { sentence } from '../../shared/words/sentence'
import { insideFolder } from './inside-folder'
import { recordOf, type ReadyFile } from './ready-file'
import {
  clearStaged,
  dropLog,
  replacedPath,
  stagedFolder,
  stagedPath,
  writeLog,
  type ReleaseJournal,
} from './release-log'
import { siteUntouched, targetFailure } from './target-failure'

/** What a writing belongs to, for whoever finds it cut off. */
export type WritingOf = Omit<ReleaseJournal, 'files'>

/** What was put in place before a writing failed, if anything. */
export interface WrittenFiles {
  readonly placed: readonly ReleaseFile[]
  readonly problem: Result<null>
}

/**
 * Puts files in place so that readers meet old or new, never half: first all of them wait in a folder of
 * our own; then the release is written down with the bytes of its texts, on the disk; then each takes its
 * place, in the order given. A failure before that leaves the folder byte for byte as it was. The log
 * stays until the release is noted in the newsroom and its files are on the disk too.
 */
export function writeFiles(
  folder: string,
  files: readonly ReadyFile[],
  of: WritingOf,
): WrittenFiles {
  const made: string[] = []
  try {
    clearStaged(folder)
    mkdirSync(join(folder, stagedFolder), { recursive: true })
    const there = new Set<string>()
    for (const path of new Set(files.map((file) => dirname(insideFolder(folder, file.path))))) {
      makeFolder(path, { top: folder, made, there })
    }
    for (const [place, file] of files.entries()) stage(stagedPath(folder, place), file)
    writeLog(folder, files, of)
  } catch (cause) {
    clearAway(folder, made)
    return { placed: [], problem: err(targetFailure(cause, folder, sentence(siteUntouched))) }
  }
  return putInPlace(folder, files)
}

function stage(path: string, { bytes, isCopy }: ReadyFile): void {
  const file = openSync(path, 'wx')
  try {
    writeFileSync(file, bytes)
    // Of pictures the log holds no bytes: they would be written twice, and seldom change.
    if (isCopy === true) fdatasyncSync(file)
  } finally {
    closeSync(file)
  }
}

function putInPlace(folder: string, files: readonly ReadyFile[]): WrittenFiles {
  const placed: ReadyFile[] = []
  try {
    for (const [place, file] of files.entries()) {
      const path = insideFolder(folder, file.path)
      keepReplaced(path, replacedPath(folder, place))
      renameSync(stagedPath(folder, place), path)
      placed.push(file)
    }
    return { placed: placed.map(recordOf), problem: ok(null) }
  } catch (cause) {
    tried(() => {
      dropLog(folder)
    })
    const site =
      placed.length === 0
        ? sentence(siteUntouched)
        : sentence('{placed} of {count} files are new, the others are as they were.', {
            placed: placed.length,
            count: files.length,
          })
    return { placed: placed.map(recordOf), problem: err(targetFailure(cause, folder, site)) }
  }
}

/**
 * Gives a file that is about to be replaced a second name, which goes when the release is ended: letting go
 * of its bytes takes a disk longer than all else about a rename, and readers need not wait for it.
 */
function keepReplaced(path: string, replaced: string): void {
  if (!existsSync(path)) return
  tried(() => {
    linkSync(path, replaced)
  })
}

/** Makes a folder and those above it, up to the site's own; the place it stands in must exist. */
function makeFolder(
  path: string,
  of: { readonly top: string; readonly made: string[]; readonly there: Set<string> },
): void {
  if (of.there.has(path)) return
  of.there.add(path)
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return
  if (path !== of.top) makeFolder(dirname(path), of)
  mkdirSync(path)
  of.made.push(path)
}

// What is in the way of clearing up (a drive pulled out) must not hide why the writing failed.
function clearAway(folder: string, made: readonly string[]): void {
  tried(() => {
    dropLog(folder)
  })
  for (const path of [...made].reverse()) {
    tried(() => {
      rmdirSync(path)
    })
  }
}

function tried(step: () => void): void {
  try {
    step()
  } catch {
    // It is tried again with the next release, or goes without.
  }
}
