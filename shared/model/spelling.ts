/**
 * The dictionary for a text in this language, of those there are; null: there is none. Its own form
 * first (`en-GB`), then the language’s common one (`en-US`, `pt-BR`), then any other of the language.
 */
export function dictionaryFor(language: string, there: readonly string[]): string | null {
  const [main = ''] = language.split('-')
  const named = (name: string) =>
    there.find((one) => one.toLowerCase() === name.toLowerCase()) ?? null
  const common = commonForms[main.toLowerCase()]
  return (
    named(language) ??
    named(main) ??
    (common === undefined ? null : named(common)) ??
    there.find((one) => one.toLowerCase().startsWith(`${main.toLowerCase()}-`)) ??
    null
  )
}

const commonForms: Readonly<Record<string, string>> = { en: 'en-US', pt: 'pt-BR', es: 'es-ES' }

/** The language of a dictionary’s file as Chromium names it, such as `en-US-10-1.bdic`; else null. */
export function dictionaryIn(fileName: string): string | null {
  return /^([a-z]{2,3}(?:-[A-Z]{2})?)-\d+-\d+\.bdic$/.exec(fileName)?.[1] ?? null
}
