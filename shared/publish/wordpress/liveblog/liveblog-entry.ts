import type { Instant } from '../../../model/stamp'

/** An entry of the Liveblog plug-in, as the site keeps it. */
export interface LiveblogEntry {
  readonly id: number
  /** Its markup. */
  readonly content: string
  /** Whether it stands in the plug-in’s list of key events. */
  readonly isKey: boolean
  /** The time that the plug-in shows, to the second. */
  readonly at: Instant
  /** Whom the plug-in names as its writers; the first is the account it stands under. */
  readonly authors: readonly EntryAuthor[]
}

/** An account of the site, by which the plug-in names who wrote an entry. */
export interface EntryAuthor {
  readonly id: number
  readonly name: string
}
