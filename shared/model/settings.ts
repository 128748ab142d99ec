import type { TargetId } from '../ids'
import type { CorrectionPlace } from './correction'
import type { LanguageChoice } from '../words/app-language'
import type { Target } from './publication'

/** What an editor sets once for the whole app. Kept as a small file, apart from the content. */
export interface Settings {
  /** Named in every revision. */
  readonly authorName: string
  readonly theme: 'system' | 'light' | 'dark'
  /** `system`: high where the system wants it. */
  readonly contrast: 'system' | 'more'
  /** Of the text she writes. */
  readonly textSize: 'small' | 'medium' | 'large' | 'larger'
  /** Of Dateline itself, not of what is written in it. */
  readonly appLanguage: LanguageChoice
  /** Of the whole window: percent, one of `zooms`. */
  readonly zoom: number
  /** The zone of new articles. */
  readonly houseZone: string
  /** The editor's own zone, shown beside the house zone; empty means: this machine's. */
  readonly ownZone: string
  /** Language of new articles, BCP 47. */
  readonly language: string
  readonly stampTemplate: string
  /** Quotation marks and dashes become those of the article’s language while she types. */
  readonly typographicQuotes: boolean
  readonly spellCheck: boolean
  /** Publishing is told of by the system's notifications while no window is in front. */
  readonly notify: boolean
  /** A spelling dictionary that is not here may be fetched from its makers’ servers. */
  readonly fetchDictionaries: boolean
  /** Lets go of the text of old typing in between; what is kept for good, `mayThin` says. */
  readonly thinHistory: boolean
  /** What is posted goes to readers who have its article, once the time to take it back is over. */
  readonly postingPublishes: boolean
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

/** How large a window can be set: percent. */
export const zooms = [70, 80, 90, 100, 110, 125, 150, 175, 200] as const

/** One step larger (1) or smaller (-1) than this; at an end it stays. */
export function stepZoom(zoom: number, step: 1 | -1): number {
  const others = zooms.filter((one) => (step === 1 ? one > zoom : one < zoom))
  return (step === 1 ? others[0] : others.at(-1)) ?? zoom
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
