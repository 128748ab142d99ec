import type { TargetId } from '../ids'
import type { CorrectionPlace } from './correction'
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
  /** Quotation marks and dashes become those of the article’s language while she types. */
  readonly typographicQuotes: boolean
  /** Lets go of the text of old typing in between; what is kept for good, `mayThin` says. */
  readonly thinHistory: boolean
  /** What an undecided change of published text is taken for when it is published. */
  readonly changePreset: ChangePreset
  /** Where a new notice stands, unless she says otherwise. */
  readonly correctionsAt: CorrectionPlace
  readonly targets: readonly Target[]
  /** Targets that “Publish” leaves out until they are wanted again. */
  readonly restingTargets: readonly TargetId[]
  /** Nothing leaves the queue until the editor lets it go on. */
  readonly queuePaused: boolean
}

/** The places that “Publish” sends to. */
export function activeTargets({
  targets,
  restingTargets,
}: Pick<Settings, 'targets' | 'restingTargets'>): readonly Target[] {
  return targets.filter(({ id }) => !restingTargets.includes(id))
}

/** `ask`: an editor says of every change what it is; the others are said for her. */
export type ChangePreset = 'ask' | 'minor' | 'update'
