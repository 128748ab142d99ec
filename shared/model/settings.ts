import type { Target } from './publication'

/** What an editor sets once for the whole app. Kept as a small file, apart from the content. */
export interface Settings {
  /** Named in every revision. */
  readonly authorName: string
  readonly theme: 'system' | 'light' | 'dark'
  /** The zone of new articles. */
  readonly houseZone: string
  /** The editor's own zone, shown beside the house zone; empty means: this machine's. */
  readonly ownZone: string
  /** Language of new articles, BCP 47. */
  readonly language: string
  readonly stampTemplate: string
  /** Lets go of the text of old typing in between; what is kept for good, `mayThin` says. */
  readonly thinHistory: boolean
  readonly targets: readonly Target[]
}
