import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { appError } from '../../shared/app-error'
import type { TargetId } from '../../shared/ids'
import type { SecretKeeping } from '../../shared/model/site-found'
import { err, ok, type Result } from '../../shared/result'
import { sentence } from '../../shared/words/sentence'
import { codeOf, diskError } from '../disk-error'

/** What the operating system does for secrets; Electron's `safeStorage`, or a stand-in in tests. */
export interface Vault {
  /** Whether a key of the system's own keeping is behind it; anything less is not called safe. */
  readonly isSafe: () => boolean
  readonly seal: (secret: string) => Buffer
  /** Throws where it was sealed on another machine or by another account. */
  readonly open: (sealed: Buffer) => string
}

/** Passwords and keys of targets: never in the settings, a log, an export or the database. */
export interface SecretStore {
  readonly hasSystem: () => boolean
  readonly keep: (id: TargetId, secret: string, keeping: SecretKeeping) => Result<null>
  /** Fails with `secret-missing`. */
  readonly find: (id: TargetId) => Result<string>
  /** Where it is kept; null where it is not, or no longer. */
  readonly keepingOf: (id: TargetId) => SecretKeeping | null
  readonly forget: (id: TargetId) => Result<null>
  /**
   * Takes it out, so that it goes nowhere while its place is being changed. The answer puts it back as it
   * was kept, under its own id or another one.
   */
  readonly take: (id: TargetId) => Result<(under: TargetId) => Result<null>>
}

const kept = z.union([
  z.object({ keeping: z.literal('system'), sealed: z.string() }),
  z.object({ keeping: z.literal('file'), secret: z.string() }),
])

type Kept = z.infer<typeof kept>

/** The file as it stands: what one entry holds is looked at when it is asked for. */
type Entries = Map<string, unknown>

/**
 * Opens the secrets of a data folder. What is damaged is as none, entry by entry: those secrets are
 * asked anew. A file that the disk does not give is a failure, and nothing is written over it.
 */
export function openSecrets(folder: string, vault: Vault): SecretStore {
  const file = join(folder, 'secrets.json')
  const session = new Map<TargetId, string>()
  const write = (change: (all: Entries) => void): Result<null> => {
    const all = readAll(file)
    if (!all.ok) return all
    change(all.value)
    return writeAll(file, all.value)
  }
  const entryOf = (id: TargetId): Result<Kept | null> => {
    const all = readAll(file)
    return all.ok ? ok(kept.nullable().catch(null).parse(all.value.get(id))) : all
  }
  const forget = (id: TargetId): Result<null> => {
    session.delete(id)
    return existsSync(file) ? write((all) => all.delete(id)) : ok(null)
  }
  return {
    hasSystem: vault.isSafe,
    keep: (id, secret, keeping) => {
      session.delete(id)
      if (keeping === 'session') {
        session.set(id, secret)
        return write((all) => all.delete(id))
      }
      if (keeping === 'file') return write((all) => all.set(id, { keeping, secret }))
      if (!vault.isSafe()) return err(noVault())
      const sealed = vault.seal(secret).toString('base64')
      return write((all) => all.set(id, { keeping, sealed }))
    },
    find: (id) => {
      const held = session.get(id)
      if (held !== undefined) return ok(held)
      const entry = entryOf(id)
      if (!entry.ok) return entry
      if (entry.value === null) return err(missing())
      return entry.value.keeping === 'file'
        ? ok(entry.value.secret)
        : unseal(entry.value.sealed, vault)
    },
    keepingOf: (id) => {
      if (session.has(id)) return 'session'
      const entry = entryOf(id)
      return entry.ok ? (entry.value?.keeping ?? null) : null
    },
    forget,
    take: (id) => {
      const held = session.get(id)
      const entry = entryOf(id)
      if (!entry.ok) return entry
      const forgotten = forget(id)
      if (!forgotten.ok) {
        if (held !== undefined) session.set(id, held)
        return forgotten
      }
      return ok((under) => {
        const { value } = entry
        const written = value === null ? forget(under) : write((all) => all.set(under, value))
        if (held === undefined) session.delete(under)
        else session.set(under, held)
        return written
      })
    },
  }
}

function unseal(sealed: string, vault: Vault): Result<string> {
  try {
    return ok(vault.open(Buffer.from(sealed, 'base64')))
  } catch {
    // Sealed on another machine, by another account, or the keyring is locked: it is asked for again.
    return err(missing())
  }
}

function readAll(file: string): Result<Entries> {
  try {
    return ok(readEntries(readFileSync(file, 'utf8')))
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return ok(new Map())
    return err(diskError(cause, sentence('The kept passwords and keys could not be read.')))
  }
}

function readEntries(text: string): Entries {
  try {
    return new Map(Object.entries(z.record(z.string(), z.unknown()).parse(JSON.parse(text))))
  } catch {
    // Damaged: a password can be typed again, a text could not.
    return new Map()
  }
}

function writeAll(file: string, all: Entries): Result<null> {
  const fresh = `${file}.new`
  try {
    writeFileSync(fresh, '', { mode: 0o600 })
    chmodSync(fresh, 0o600)
    writeThrough(fresh, JSON.stringify(Object.fromEntries(all)))
    renameSync(fresh, file)
    return ok(null)
  } catch (cause) {
    return err(diskError(cause, sentence('The password or key could not be kept.')))
  }
}

// On the disk before it takes the old file's place: a power cut leaves one or the other, whole.
function writeThrough(file: string, text: string): void {
  const handle = openSync(file, 'w')
  try {
    writeFileSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function missing() {
  return appError(
    'secret-missing',
    sentence(
      'The password or key of this site is not at hand, so nothing was sent. Your text is safe.',
    ),
    sentence('Open the site’s settings and give it again.'),
  )
}

function noVault() {
  return appError(
    'secret-missing',
    sentence(
      'This system has no keeping for passwords (no keyring is running), so it was not kept.',
    ),
    sentence('Keep it until Dateline is closed, or in a file that only your account can read.'),
  )
}
