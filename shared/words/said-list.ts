import { spokenLocale } from './say'

/** Several names in one sentence: `A`, `A and B`, `A, B and C`. */
export function saidList(names: readonly string[]): string {
  return new Intl.ListFormat(spokenLocale(), { style: 'long', type: 'conjunction' }).format(names)
}
