import { spokenLocale } from './say'

/** A number as the newsroom writes it: `1,204`, in German `1.204`. */
export function saidNumber(number: number): string {
  return number.toLocaleString(spokenLocale())
}
