import type { AppError, AppErrorKind } from '../../../shared/app-error'
import type { Instant } from '../../../shared/model/stamp'

/** What becomes of a sending after a try that came to nothing. */
export type AfterTrouble =
  | { readonly kind: 'try-again'; readonly at: Instant }
  /** The editor decides between two texts. */
  | { readonly kind: 'conflict' }
  /** It will not pass by itself: the editor is told. */
  | { readonly kind: 'give-up' }

const firstWaitMs = 4_000
const longestWaitMs = 10 * 60_000
/** A network that is gone is looked for often: its return is what everybody waits for. */
const longestOfflineWaitMs = 60_000
/** A server that goes on stumbling is the editor's business after about an hour of trying. */
const mostStumbles = 12

const passing: ReadonlySet<AppErrorKind> = new Set([
  'network-down',
  'remote-busy',
  'remote-broken',
  'under-embargo',
  'database-locked',
])

/** Whether a failure is one that is tried again without the editor. */
export function passesByItself({ kind }: Pick<AppError, 'kind'>): boolean {
  return passing.has(kind) || kind === 'not-seen-yet'
}

/** What no time mends, but a place set up anew may. */
export const mendable: ReadonlySet<AppErrorKind> = new Set([
  'secret-missing',
  'remote-refused',
  'tls-refused',
  'http-unsafe',
  'remote-moved',
  'target-foreign-file',
])

/**
 * When to try again: twice as long after each try, up to ten minutes (one minute while the network is
 * gone), a fifth shorter or longer by chance so that many desks do not knock at once, and never
 * before the server's own `Retry-After`.
 *
 * @param chance between 0 and 1
 */
export function afterTrouble(of: {
  readonly error: AppError
  /** Tries in a row that met this kind of trouble, this one included. */
  readonly attempts: number
  readonly now: Instant
  readonly chance: number
}): AfterTrouble {
  const { error, attempts, now, chance } = of
  if (error.kind === 'remote-conflict') return { kind: 'conflict' }
  if (!passing.has(error.kind)) return { kind: 'give-up' }
  if (error.kind === 'remote-broken' && attempts >= mostStumbles) return { kind: 'give-up' }
  const longest = error.kind === 'network-down' ? longestOfflineWaitMs : longestWaitMs
  const doubled = Math.min(firstWaitMs * 2 ** Math.min(attempts - 1, 20), longest)
  const wait = Math.max(Math.round(doubled * (0.8 + 0.4 * chance)), error.waitMs ?? 0)
  return { kind: 'try-again', at: now + wait }
}
