/**
 * A language (BCP 47) as Open Graph names it, with a territory: `en_GB`, and where none is said the one
 * in which most of its readers are.
 */
export function openGraphLocale(language: string): string {
  try {
    const { language: name, region = '' } = new Intl.Locale(language).maximize()
    return region === '' ? name : `${name}_${region}`
  } catch {
    // No tag of a language.
    return ''
  }
}
