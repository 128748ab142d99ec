import { session } from 'electron'
import { dictionaryFor } from './dictionary-for'

/** Checks spelling by the dictionary of this language, where there is one; null: not at all. */
export function checkSpelling(language: string | null): void {
  const { defaultSession } = session
  const dictionary =
    language === null
      ? null
      : dictionaryFor(language, defaultSession.availableSpellCheckerLanguages)
  defaultSession.setSpellCheckerEnabled(dictionary !== null)
  // macOS knows the language by itself.
  if (dictionary === null || process.platform === 'darwin') return
  defaultSession.setSpellCheckerLanguages([dictionary])
}
