import type { ArticleId, EntryId } from '../ids'
import type { Coverage } from '../model/coverage'
import type { Instant } from '../model/stamp'
import type { Stet } from '../model/stet'
import type { Sentence } from '../words/sentence'

/** Something to look at before publishing. `stop`: it cannot be published so; `warn`: it can. */
export interface Finding {
  readonly kind: FindingKind
  readonly severity: 'stop' | 'warn'
  readonly message: string
  readonly remedy: string
  /** The entry it is about; null where it is the article as a whole. */
  readonly entryId: EntryId | null
  /** Slips that an editor may say are none; absent where the finding rests on a fact. */
  readonly slips?: readonly Stet[]
}

/** What was looked for, for code. */
export type FindingKind =
  | 'nothing-to-publish'
  | 'unknown-block'
  | 'change-undecided'
  | 'headline-missing'
  | 'headline-long'
  | 'key-event-untitled'
  | 'picture-missing'
  | 'credit-missing'
  | 'alt-missing'
  | 'source-missing'
  | 'previous-day-address'
  | 'stamp-in-future'
  | 'stamp-unresolved'
  | 'to-come'
  | 'word-twice'
  | 'name-spellings'
  | 'comments-open'
  | 'link-unpublished'
  | 'structured-data'

/** What is known beside the article when it is looked at. */
export interface PreflightFacts {
  readonly now: Instant
  /** Whether readers have another article; without it links between articles are not looked at. */
  readonly isPublished?: (id: ArticleId) => boolean
  /** The slips she lets stand already. */
  readonly stets?: readonly Stet[]
}

/** One that stops nothing. */
export interface Warning extends Finding {
  readonly severity: 'warn'
}

/** One that stops the publishing: its words are kept where that waits in the queue. */
export interface Stop extends Omit<Finding, 'message' | 'remedy'> {
  readonly severity: 'stop'
  readonly message: Sentence
  readonly remedy: Sentence
}

/** One thing that is looked for. */
export type Check<Found extends Stop | Warning = Warning> = (
  coverage: Coverage,
  facts: PreflightFacts,
) => readonly Found[]
