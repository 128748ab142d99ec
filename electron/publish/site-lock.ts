import { ownFolder } from '../../shared/publish/own-folder'
import { sentence } from '../../shared/words/sentence'
import {
  link,
  mkdir,
  readdir,
  readFile,
  rm,
  rmdir,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { appError } from '../../shared/app-error'
import { err, type Result } from '../../shared/result'
import { codeOf } from '../disk-error'
import { isRunning } from '../is-running'
import { allEnded, endingIn, endLater } from './folder-endings'
import { siteUntouched, targetFailure } from './target-failure'

// Who holds a lock renews it; one this old was left by a crash on another machine.
const abandonedAfterMs = 10 * 60_000
const renewedEachMs = 60_000
// Its writer died between making it and signing it, on a drive that cannot do both at once.
const namelessAfterMs = 5_000

/** Works in a site’s folder while no other Dateline does, and leaves no trace of having waited. */
export async function inSiteFolder<T>(
  folder: string,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  await allEnded(folder)
  const made: string[] = []
  const lock = join(folder, ownFolder, 'lock')
  try {
    await makeFolder(dirname(lock), { top: folder, made })
    if (!(await take(lock))) return err(busy(folder))
  } catch (cause) {
    await removeEmpty(made)
    return err(targetFailure(cause, folder, sentence(siteUntouched)))
  }
  const renewal = setInterval(() => void renew(lock), renewedEachMs)
  renewal.unref()
  const leave = async () => {
    clearInterval(renewal)
    await rm(lock, { force: true }).catch(() => undefined)
    await removeEmpty(made)
  }
  try {
    return await work()
  } finally {
    // Nobody else may write there before the last release is on the disk; its readers have it already.
    const ending = endingIn(folder)
    if (ending === undefined) await leave()
    else endLater(folder, ending.then(leave, leave))
  }
}

/** Makes a folder and those above it, up to the site's own; the place it stands in must exist. */
export async function makeFolder(
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

/** Takes away the folders that were made and hold nothing. */
export async function removeEmpty(made: readonly string[]): Promise<void> {
  for (const folder of [...made].reverse()) await rmdir(folder).catch(() => undefined)
}

async function take(lock: string): Promise<boolean> {
  const mine = JSON.stringify({ machine: hostname(), process: process.pid })
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      await putWhole(lock, mine)
      await clearDrafts(lock)
      return true
    } catch (cause) {
      if (codeOf(cause) !== 'EEXIST') {
        // On a full disk its name may be there without a word in it.
        await rm(lock, { force: true }).catch(() => undefined)
        throw cause
      }
      if (!(await isAbandoned(lock))) return false
      await rm(lock, { force: true })
    }
  }
  return false
}

/** With all its words from the first moment, where the drive can: a kill must not leave a nameless lock. */
async function putWhole(lock: string, mine: string): Promise<void> {
  const draft = `${lock}.${String(process.pid)}`
  try {
    await writeFile(draft, mine)
    await link(draft, lock)
  } catch (cause) {
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(codeOf(cause) ?? '')) throw cause
    await writeFile(lock, mine, { flag: 'wx' })
  } finally {
    await rm(draft, { force: true }).catch(() => undefined)
  }
}

/** What those that were killed while they took it left beside it. */
async function clearDrafts(lock: string): Promise<void> {
  for (const name of await readdir(dirname(lock))) {
    const [, holder] = /^lock\.(\d+)$/.exec(name) ?? []
    if (holder !== undefined && !isRunning(Number(holder))) {
      await rm(join(dirname(lock), name), { force: true })
    }
  }
}

async function isAbandoned(lock: string): Promise<boolean> {
  const stats = await stat(lock).catch(() => null)
  if (stats === null || Date.now() - stats.mtimeMs > abandonedAfterMs) return true
  const text = await readFile(lock, 'utf8').catch(() => '')
  if (text === '') return Date.now() - stats.mtimeMs > namelessAfterMs
  const { machine, process: holder } = holderIn(text)
  if (machine !== hostname() || holder === null) return false
  return holder !== process.pid && !isRunning(holder)
}

function holderIn(text: string): { readonly machine: string; readonly process: number | null } {
  const [, machine = '', holder] = /^\{"machine":"([^"]*)","process":(\d+)\}$/.exec(text) ?? []
  return { machine, process: holder === undefined ? null : Number(holder) }
}

async function renew(lock: string): Promise<void> {
  const now = new Date()
  // Gone with its drive: whoever works there finds out by itself.
  await utimes(lock, now, now).catch(() => undefined)
}

function busy(folder: string) {
  return appError(
    'target-busy',
    sentence('Another Dateline is writing to {folder} right now. The site is as it was.', {
      folder,
    }),
    sentence('It goes on by itself when the other one has finished.'),
  )
}
