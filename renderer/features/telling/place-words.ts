import type { CorrectionPlace } from '../../../shared/model/correction'
import type { Phrase } from '../../../shared/words/german'

/** Where a notice stands, in an editor’s words. */
export const placeWords: Readonly<Record<CorrectionPlace, Phrase>> = {
  entry: 'At the text it is about',
  top: 'On top of the page',
  bottom: 'At the bottom of the page',
}

/** The place a list was set to; what is none stands at the text. */
export function placeOf(value: string): CorrectionPlace {
  return value === 'top' || value === 'bottom' ? value : 'entry'
}
