/** The languages Dateline itself speaks. */
export const appLanguages = ['en', 'de'] as const

/** A language Dateline itself speaks. */
export type AppLanguage = (typeof appLanguages)[number]

/** What an editor chose: one of them, or the system’s. */
export type LanguageChoice = 'system' | AppLanguage

/** The language for a choice; a system in a language we do not speak hears English. */
export function appLanguageOf(choice: LanguageChoice, system: string): AppLanguage {
  if (choice !== 'system') return choice
  return /^de\b/i.test(system.replace('_', '-')) ? 'de' : 'en'
}
