import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { appError } from '../../shared/app-error'
import type { TargetId } from '../../shared/ids'
import type { SecretKeeping } from '../../shared/model/site-found'
import { err, ok, type Result } from '../../shared/result'
import { diskError } from '../disk-error'

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
}

const kept = z.union([
  z.object({ keeping: z.literal('system'), sealed: z.string() }),
  z.object({ keeping: z.literal('file'), secret: z.string() }),
])

type Kept = z.infer<typeof kept>

/** Opens the secrets of a data folder. A file that cannot be read is as none: the secrets are asked anew. */
export function openSecrets(folder: string, vault: Vault): SecretStore {
  const file = join(folder, 'secrets.json')
  const session = new Map<TargetId, string>()
  const write = (change: (all: Map<string, Kept>) => void): Result<null> => {
    const all = readAll(file)
    change(all)
    return writeAll(file, all)
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
      const entry = readAll(file).get(id)
      if (entry === undefined) return err(missing())
      return entry.keeping === 'file' ? ok(entry.secret) : unseal(entry.sealed, vault)
    },
    keepingOf: (id) => (session.has(id) ? 'session' : (readAll(file).get(id)?.keeping ?? null)),
    forget: (id) => {
      session.delete(id)
      return existsSync(file) ? write((all) => all.delete(id)) : ok(null)
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

function readAll(file: string): Map<string, Kept> {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const parsed = z.record(z.string(), kept).safeParse(json)
    return new Map(parsed.success ? Object.entries(parsed.data) : [])
  } catch {
    // Absent or damaged: a password can be typed again, a text could not.
    return new Map()
  }
}

function writeAll(file: string, all: ReadonlyMap<string, Kept>): Result<null> {
  const fresh = `${file}.new`
  try {
    writeFileSync(fresh, JSON.stringify(Object.fromEntries(all)), { mode: 0o600 })
    chmodSync(fresh, 0o600)
    renameSync(fresh, file)
    return ok(null)
  } catch (cause) {
    return err(diskError(cause, 'The password or key could not be kept.'))
  }
}

function missing() {
  return appError(
    'secret-missing',
    'The password or key of this site is not at hand, so nothing was sent. Your text is safe.',
    'Open the site’s settings and give it again.',
  )
}

function noVault() {
  return appError(
    'secret-missing',
    'This system has no keeping for passwords (no keyring is running), so it was not kept.',
    'Keep it until Dateline is closed, or in a file that only your account can read.',
  )
}
