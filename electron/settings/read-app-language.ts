import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { appLanguageOf, appLanguages, type AppLanguage } from '../../shared/words/app-language'

/** The language the newsroom of a folder is spoken in, read before its settings are opened. */
export function readAppLanguage(dataFolder: string, system: string): AppLanguage {
  try {
    const json: unknown = JSON.parse(readFileSync(join(dataFolder, 'settings.json'), 'utf8'))
    const parsed = z.object({ appLanguage: z.enum(['system', ...appLanguages]) }).safeParse(json)
    return appLanguageOf(parsed.success ? parsed.data.appLanguage : 'system', system)
  } catch {
    // There are no settings yet, or they are damaged: the system's language.
    return appLanguageOf('system', system)
  }
}
