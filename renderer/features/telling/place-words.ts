import type { CorrectionPlace } from '../../../shared/model/correction'

/** The place a list was set to; what is none stands at the text. */
export function placeOf(value: string): CorrectionPlace {
  return value === 'top' || value === 'bottom' ? value : 'entry'
}
