import type { CorrectionId } from '../ids'
import type { Phrase } from '../words/german'
import type { Instant } from './stamp'

/**
 * What a change of published text is. `minor`: silent for readers. `update`: they see when it was
 * updated. `correction`, `clarification`: they read what was wrong.
 */
export type ChangeNature = 'minor' | 'update' | NoticeKind

/** The two natures that carry a notice. */
export type NoticeKind = 'correction' | 'clarification'

/**
 * How what was changed since readers saw a text will be told. `none`: they have it as it stands.
 * `undecided`: nobody has said yet what the change is.
 */
export type PendingChange = 'none' | 'undecided' | ChangeNature

/** Where on the page a notice stands: above or below everything, or at the text it is about. */
export type CorrectionPlace = 'top' | 'bottom' | 'entry'

/** What readers are told of a mistake. Stands with the text it is about, for good. */
export interface Correction {
  readonly id: CorrectionId
  readonly kind: NoticeKind
  readonly at: Instant
  /** What was wrong, as readers read it. Plain text. */
  readonly text: string
  readonly place: CorrectionPlace
}

/** What an editor says a change is, with the notice where it needs one. */
export type Telling =
  | { readonly nature: 'minor' | 'update' }
  | {
      readonly nature: NoticeKind
      readonly text: string
      readonly place: CorrectionPlace
    }

/** The natures in the order of their keys. */
export const changeNatures = [
  'minor',
  'update',
  'correction',
  'clarification',
] as const satisfies readonly ChangeNature[]

/** What a nature is called, on a button as in a report. */
export const natureNames: Readonly<Record<ChangeNature, Phrase>> = {
  minor: 'Minor fix',
  update: 'Update|change',
  correction: 'Correction',
  clarification: 'Clarification',
}

/** Where a notice stands, in an editor’s words. */
export const placeNames: Readonly<Record<CorrectionPlace, Phrase>> = {
  entry: 'At the text it is about',
  top: 'On top of the page',
  bottom: 'At the bottom of the page',
}

/** When the newest of the notices was given; null where there is none. */
export function newestNoticeAt(corrections: readonly Correction[]): Instant | null {
  return corrections.length === 0 ? null : Math.max(...corrections.map(({ at }) => at))
}
