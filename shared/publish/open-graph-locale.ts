import { remembering } from '../remembering'

/**
 * A language (BCP 47) as Open Graph names it, with a territory: `en_GB`, and where none is said the one
 * in which most of its readers are.
 */
export function openGraphLocale(language: string): string {
  return locales(language, () => localeOf(language))
}

// A site has few languages and many pages, and to ask for one takes as long as many a page.
const locales = remembering<string>(1_000)

function localeOf(language: string): string {
  try {
    const { language: name, region = '' } = new Intl.Locale(language).maximize()
    return region === '' ? name : `${name}_${region}`
  } catch {
    // No tag of a language.
    return ''
  }
}
