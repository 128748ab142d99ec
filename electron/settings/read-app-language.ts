import type { App } from 'electron'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import {
  appLanguageOf,
  appLanguages,
  type AppLanguage,
  type LanguageChoice,
} from '../../shared/words/app-language'

/** The language chosen for the newsroom of a folder, read before its settings are opened. */
export function readLanguageChoice(dataFolder: string): LanguageChoice {
  try {
    const json: unknown = JSON.parse(readFileSync(join(dataFolder, 'settings.json'), 'utf8'))
    const parsed = z.object({ appLanguage: z.enum(['system', ...appLanguages]) }).safeParse(json)
    return parsed.success ? parsed.data.appLanguage : 'system'
  } catch {
    // There are no settings yet, or they are damaged: the system's language.
    return 'system'
  }
}

/**
 * Has the fields of days written by the rules of the language chosen; before the app is ready, and from
 * then on: another choice changes them at the next start.
 */
export function speakInFields(app: App, choice: LanguageChoice): void {
  if (choice !== 'system') app.commandLine.appendSwitch('lang', choice === 'de' ? 'de' : 'en-GB')
}

/** The language for a choice on this machine. */
export function appLanguageHere(choice: LanguageChoice, app: App): AppLanguage {
  // What the app itself was told to speak stands first in its locale; the system keeps its own.
  const [preferred = app.getLocale()] = app.getPreferredSystemLanguages()
  return appLanguageOf(choice, preferred)
}
