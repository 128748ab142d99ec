import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { err, ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import { codeOf } from '../disk-error'
import { insideFolder } from './plan-write'
import type { ReadyFile } from './release-bytes'
import { temporaryName } from './sweep-leftovers'
import { siteUntouched, targetFailure } from './target-failure'

interface Staged {
  readonly temporary: string
  readonly final: string
}

/**
 * Puts files in place so that readers meet old or new, never half: first all of them under temporary
 * names, on the disk; then each renamed, in the order given. A failure while they are being written
 * leaves the folder byte for byte as it was.
 */
export async function writeFiles(
  folder: string,
  files: readonly ReadyFile[],
): Promise<Result<null>> {
  const staged: Staged[] = []
  const made: string[] = []
  try {
    for (const { path, bytes } of files) {
      const final = insideFolder(folder, path)
      await makeFolder(dirname(final), { top: folder, made })
      const name = temporaryName(randomBytes(6).toString('hex'))
      const temporary = join(dirname(final), name)
      staged.push({ temporary, final })
      await writeThrough(temporary, bytes)
    }
  } catch (cause) {
    await clearAway(staged, made)
    return err(targetFailure(cause, folder, say(siteUntouched)))
  }
  return putInPlace(folder, staged)
}

async function putInPlace(folder: string, staged: readonly Staged[]): Promise<Result<null>> {
  let placed = 0
  try {
    for (const { temporary, final } of staged) {
      await rename(temporary, final)
      placed += 1
    }
    for (const directory of new Set(staged.map(({ final }) => dirname(final)))) {
      await syncFolder(directory)
    }
    return ok(null)
  } catch (cause) {
    await clearAway(staged.slice(placed), [])
    const site =
      placed === 0
        ? say(siteUntouched)
        : say('{placed} of {count} files are new, the others are as they were.', {
            placed,
            count: staged.length,
          })
    return err(targetFailure(cause, folder, site))
  }
}

async function writeThrough(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes a folder and those above it, up to the site's own; the place it stands in must exist. */
async function makeFolder(
  path: string,
  of: { readonly top: string; readonly made: string[] },
): Promise<void> {
  const there = await stat(path).catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') return null
    throw cause
  })
  if (there !== null) return
  if (path !== of.top) await makeFolder(dirname(path), of)
  await mkdir(path)
  of.made.push(path)
}

// What is in the way of clearing up (a drive pulled out) must not hide why the writing failed.
async function clearAway(staged: readonly Staged[], made: readonly string[]): Promise<void> {
  for (const { temporary } of staged) await rm(temporary, { force: true }).catch(() => undefined)
  for (const folder of [...made].reverse()) await rmdir(folder).catch(() => undefined)
}

// A rename is only certain to outlive a power cut once its folder is on the disk too.
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null)
  if (folder === null) return
  try {
    await folder.sync()
  } catch {
    // Windows and some network drives cannot do this for folders; the files themselves are safe.
  } finally {
    await folder.close()
  }
}
