import { appError, type AppError } from '../../shared/app-error'
import type { EntryId } from '../../shared/ids'
import { err, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'

/** Anything that has a version. */
interface Versioned {
  readonly version: number
}

const versions = new Map<EntryId, number>()
const lines = new Map<EntryId, Promise<unknown>>()

/** Notes the version an entry was opened with. Versions only grow: what was read earlier is no news. */
export function knowVersion(id: EntryId, version: number): void {
  versions.set(id, Math.max(version, knownVersion(id)))
}

/** The version the next save of an entry builds on. */
export function knownVersion(id: EntryId): number {
  return versions.get(id) ?? 0
}

/**
 * Sends one request about an entry after those before it, each with the version the last one left:
 * text, times and flags of one update never overtake each other, so only somebody else's change can
 * make a save stale.
 */
export function inLine<T extends Versioned>(
  id: EntryId,
  ask: (baseVersion: number) => Promise<Result<T>>,
): Promise<Result<T>> {
  const before = lines.get(id) ?? Promise.resolve()
  const mine = before.then(async () => {
    // A broken request must not stop those behind it; its own caller hears of it.
    const reply = await ask(knownVersion(id)).catch((cause: unknown) => err(broken(cause)))
    if (reply.ok) knowVersion(id, reply.value.version)
    return reply
  })
  lines.set(id, mine)
  void mine.then(() => {
    if (lines.get(id) === mine) lines.delete(id)
  })
  return mine
}

function broken(cause: unknown): AppError {
  return appError(
    'unexpected',
    say('Dateline did not get an answer from its own store.'),
    say('What was saved is safe. Try again; if it happens again, restart Dateline.'),
    String(cause),
  )
}
