/** Whether a tag names a language as BCP 47 writes it, such as `en`, `en-GB` or `ar`. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
