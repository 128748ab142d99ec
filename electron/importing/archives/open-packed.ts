import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { err, ok, type Result } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import { diskError } from '../../disk-error'
import type { Archive, ArchiveReading } from './archive'
import { openArchive } from './open-archive'
import { unpackZip } from './unpack-zip'

/** An archive that is open, and the way to let go of it. */
export interface OpenedArchive {
  readonly archive: Archive
  /** Takes away what was unpacked for it. */
  readonly close: () => Promise<void>
}

/** Opens what a newsroom moves in with; a zip file is unpacked first, on this machine, until it is closed. */
export async function openPacked(
  path: string,
  reading: ArchiveReading,
): Promise<Result<OpenedArchive>> {
  if (!/\.zip$/i.test(path)) {
    const opened = openArchive(path, reading)
    return opened.ok ? ok({ archive: opened.value, close: () => Promise.resolve() }) : opened
  }
  const unpacked = await unpackBeside(path)
  if (!unpacked.ok) return unpacked
  const { top, folder } = unpacked.value
  const close = () => takeAway(top)
  const opened = openArchive(await withinOneFolder(folder), reading)
  if (opened.ok) return ok({ archive: opened.value, close })
  await close()
  return opened
}

// Taken away at the latest when Dateline ends.
const unpackedNow = new Set<string>()
process.once('exit', () => {
  for (const folder of unpackedNow) rmSync(folder, { recursive: true, force: true })
})

async function unpackBeside(
  path: string,
): Promise<Result<{ readonly top: string; readonly folder: string }>> {
  const name = basename(path)
  try {
    const top = await mkdtemp(join(tmpdir(), 'dateline-archive-'))
    unpackedNow.add(top)
    // Posts are known again by the name of their folder.
    const folder = join(top, name.replace(/\.zip$/i, '') || 'archive')
    await mkdir(folder)
    const done = await unpackZip(path, folder)
    if (done.ok) return ok({ top, folder })
    await takeAway(top)
    return done
  } catch (cause) {
    return err(diskError(cause, say('“{name}” could not be unpacked.', { name })))
  }
}

async function takeAway(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  unpackedNow.delete(folder)
}

/** Most programs pack the folder itself: its name is outside, what is meant inside. */
async function withinOneFolder(folder: string, depth = 0): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true })
  const [only, ...more] = entries
  if (only?.isDirectory() !== true || more.length > 0 || depth > 3) return folder
  return withinOneFolder(join(folder, only.name), depth + 1)
}
