import type { ChangeNature, PendingChange } from '../../../shared/model/correction'
import type { Instant } from '../../../shared/model/stamp'

/** What readers have of a text, and what an editor said of its change since. */
export interface Told {
  /** The words last verified; null: readers have seen none. */
  readonly sent_words_hash: string | null
  /** The time of the change that readers were told of with them. */
  readonly sent_edited_at: Instant | null
  /** The words of which an editor said what their change is. */
  readonly decided_hash: string | null
  readonly decided_as: ChangeNature | null
}

/** What a change of published words will be told as. A decision holds for the very words it was made of. */
export function pendingChange(told: Told, words: string): PendingChange {
  if (told.sent_words_hash === null || told.sent_words_hash === words) return 'none'
  if (told.decided_hash === words && told.decided_as !== null) return told.decided_as
  return 'undecided'
}

/**
 * When readers were last given other words. Only what a verified publication showed counts, and
 * words put back as they were shown are no change. Until an editor says what a change is, it is told.
 */
export function editedAtAfter(
  told: Told,
  words: {
    readonly before: string
    readonly after: string
    readonly editedAt: Instant | null
  },
  at: Instant,
): Instant | null {
  if (told.sent_words_hash === null || words.after === words.before) return words.editedAt
  return words.after === told.sent_words_hash ? told.sent_edited_at : at
}
