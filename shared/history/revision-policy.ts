import type { RevisionId } from '../ids'
import type { RevisionCause } from '../model/revision'
import type { Instant } from '../model/stamp'

/** How long a burst of typing shares one line of history: milliseconds from its first save. */
export const mergeWindowMs = 60_000

/** The newest revision of the entry (or of the fields) that is about to be saved. */
export interface LastRevision {
  readonly id: RevisionId
  readonly cause: RevisionCause
  readonly openedAt: Instant
  readonly author: string
  readonly contentHash: string
  /** Whether a publication sent it: what readers may have seen is never written over. */
  readonly sent: boolean
  /** Whether the newsroom's history went on after it: the next line is tied to it as it is. */
  readonly followed: boolean
}

/** What is about to be saved. */
export interface NextRevision {
  readonly cause: RevisionCause
  readonly at: Instant
  readonly author: string
  readonly contentHash: string
}

/** What history does with a save. */
export type RevisionDecision =
  | { readonly kind: 'append' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'replace'; readonly id: RevisionId }

/** When typing becomes history: every deliberate act is kept, bursts of autosave share one line. */
export function decideRevision(
  last: LastRevision | undefined,
  next: NextRevision,
): RevisionDecision {
  if (last === undefined || next.cause !== 'typed') return { kind: 'append' }
  if (next.contentHash === last.contentHash) return { kind: 'skip' }
  return continuesBurst(last, next) ? { kind: 'replace', id: last.id } : { kind: 'append' }
}

function continuesBurst(last: LastRevision, next: NextRevision): boolean {
  if (last.cause !== 'typed' || last.sent || last.followed) return false
  if (last.author !== next.author) return false
  // Measured from the burst's first save, or an hour of steady typing would be one revision; and a
  // clock that was set back must not keep a burst open until it has caught up.
  const age = next.at - last.openedAt
  return age >= 0 && age < mergeWindowMs
}
