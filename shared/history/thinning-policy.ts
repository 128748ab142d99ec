import type { RevisionCause } from '../model/revision'
import type { Instant } from '../model/stamp'

/** Days after which typing in between may be let go, where the setting says so. */
export const thinAfterDays = 90

/** The same in milliseconds. */
export const thinAfterMs = thinAfterDays * 86_400_000

/** What decides whether the text of a line of history may be let go. */
export interface ThinnableLine {
  readonly cause: RevisionCause | string
  readonly at: Instant
  /** The cause of the next line of its entry; null: it is the newest. */
  readonly next: RevisionCause | string | null
  /** Whether any sending, also one that failed or waits, took its entry as this line has it. */
  readonly sent: boolean
}

/**
 * Whether a line's text may be let go at a time: typing, followed by more typing, that no reader had
 * and that is old. What she did on purpose, and the text each such act began from, stays for good.
 */
export function mayThin({ cause, at, next, sent }: ThinnableLine, now: Instant): boolean {
  return cause === 'typed' && next === 'typed' && !sent && now - at >= thinAfterMs
}

/** A line of which it is also known who wrote it, and who the next line of its entry. */
export interface WrittenLine extends ThinnableLine {
  readonly author: string
  /** Null: it is the newest. */
  readonly nextAuthor: string | null
}

/**
 * Whether its text is let go: where somebody else wrote on from it, never, or the words of both would
 * be the other’s. An older Dateline did so all the same, and its history is not broken for that.
 */
export function isLetGo(line: WrittenLine, now: Instant): boolean {
  return mayThin(line, now) && line.author === line.nextAuthor
}
