import type { ChangeNature, PendingChange } from '../../../shared/model/correction'
import type { Instant } from '../../../shared/model/stamp'
import { latestOf } from '../../../shared/publish/public-notices'

/** What readers have of a text, and what an editor said of its change since. */
export interface Told {
  /** The words last verified; null: readers have seen none. */
  readonly sent_words_hash: string | null
  /** The time of the change that readers were told of with them. */
  readonly sent_edited_at: Instant | null
  /** The words of which an editor said what their change is. */
  readonly decided_hash: string | null
  readonly decided_as: ChangeNature | null
  readonly decided_at: Instant | null
  /** The newest decision before that one which readers are told of, and do not have yet. */
  readonly told_at: Instant | null
}

/** What a change of published words will be told as. A decision holds for the very words it was made of. */
export function pendingChange(told: Told, words: string): PendingChange {
  if (told.sent_words_hash === null || told.sent_words_hash === words) return 'none'
  if (told.decided_hash === words && told.decided_as !== null) return told.decided_as
  return 'undecided'
}

/** The newest decision that readers are told of and do not have yet. */
export function declaredAt({ decided_as: as, decided_at: at, told_at }: Told): Instant | null {
  return as === null || as === 'minor' ? told_at : at
}

/** What readers are told under the decision that stands: a minor fix adds nothing to what they are. */
export function decidedEditedAt(told: Told): Instant | null {
  return latestOf(declaredAt(told), told.sent_edited_at)
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
  if (words.after === told.sent_words_hash) return told.sent_edited_at
  return pendingChange(told, words.after) === 'undecided' ? at : decidedEditedAt(told)
}
