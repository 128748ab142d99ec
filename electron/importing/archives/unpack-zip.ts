import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { appError, type AppError } from '../../../shared/app-error'
import { err, ok, type Result } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import { codeOf, diskError } from '../../disk-error'

/** The most that comes out of an archive that is packed. */
export interface UnpackLimits {
  readonly files: number
  /** Of all files together, unpacked. */
  readonly bytes: number
  /** How many times larger the whole may become; text shrinks to a tenth, pictures hardly. */
  readonly ratio: number
}

// Twenty years of a newsroom with its pictures.
const limits: UnpackLimits = { files: 200_000, bytes: 40e9, ratio: 60 }
// Below this nothing harms, however well it was packed.
const alwaysFine = 200e6

/**
 * Unpacks a zip file into an empty folder. Nothing of it is trusted: what would land outside the folder,
 * links, passwords and files that grow without measure refuse all of it, in words. What was unpacked
 * until then stays for the caller to take away.
 */
export async function unpackZip(
  path: string,
  into: string,
  most: UnpackLimits = limits,
): Promise<Result<null>> {
  const name = basename(path)
  try {
    // Its sizes are held against what comes out; names that lead out of the folder are refused there.
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false })
    try {
      return await unpackAll(zip, { into, name, most })
    } finally {
      zip.close()
    }
  } catch (cause) {
    if (codeOf(cause) !== undefined) {
      return err(diskError(cause, say('“{name}” could not be unpacked.', { name })))
    }
    return err(broken(name, cause))
  }
}

interface Unpacking {
  readonly into: string
  readonly name: string
  readonly most: UnpackLimits
}

async function unpackAll(zip: ZipFile, of: Unpacking): Promise<Result<null>> {
  const { name, most } = of
  let files = 0
  let bytes = 0
  for await (const entry of zip.eachEntry()) {
    const refused = refusalOf(entry, name)
    if (refused !== null) return err(refused)
    if (isLeftOut(entry.fileName)) continue
    files += 1
    bytes += entry.uncompressedSize
    const mostBytes = Math.min(most.bytes, Math.max(zip.fileSize * most.ratio, alwaysFine))
    if (files > most.files || bytes > mostBytes) return err(tooMuch(name))
    await unpackOne(zip, entry, of)
  }
  return ok(null)
}

async function unpackOne(zip: ZipFile, entry: Entry, { into }: Unpacking): Promise<void> {
  const file = join(into, entry.fileName)
  if (!file.startsWith(into + sep)) throw new Error(`outside of the folder: ${entry.fileName}`)
  await mkdir(dirname(file), { recursive: true })
  if (entry.fileName.endsWith('/')) return
  // A second file of a name would write over the first: it is refused as damage.
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file, { flags: 'wx' }))
}

function refusalOf(entry: Entry, name: string): AppError | null {
  if (entry.isEncrypted()) return locked(name)
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000
  // Symbolic links, devices: an archive of posts has none.
  return kind === 0 || kind === 0o100000 || kind === 0o040000 ? null : strange(name, entry.fileName)
}

/** What a Mac and Windows put beside everything. */
function isLeftOut(path: string): boolean {
  return /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(path)
}

function locked(name: string): AppError {
  return appError(
    'unreadable-file',
    say('“{name}” is locked with a password, so nothing was moved in.', { name }),
    say('Unpack it with its password, then choose the folder that comes out of it.'),
  )
}

function strange(name: string, path: string): AppError {
  return appError(
    'unreadable-file',
    say('“{name}” holds a link to another place ({path}), so nothing was moved in.', {
      name,
      path,
    }),
    say('If you trust it, unpack it and choose the folder that comes out of it.'),
  )
}

function tooMuch(name: string): AppError {
  return appError(
    'too-large',
    say('“{name}” would become far larger than any archive of posts, so it was not unpacked.', {
      name,
    }),
    say('If you trust it, unpack it and choose the folder that comes out of it.'),
  )
}

function broken(name: string, cause: unknown): AppError {
  return appError(
    'unreadable-file',
    say('“{name}” is damaged, or no zip file of posts. Nothing was moved in.', { name }),
    say('Export it once more, or unpack it and choose the folder that comes out of it.'),
    cause instanceof Error ? cause.message : undefined,
  )
}
