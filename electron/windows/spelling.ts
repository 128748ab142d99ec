import { session } from 'electron'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { dictionaryFor, dictionaryIn } from '../../shared/model/spelling'
import type { Settings } from '../../shared/model/settings'

/** The spell checker, in the language of the article in front. */
export interface Spelling {
  /** Null: no article is open. */
  readonly use: (language: string | null) => void
  /** The settings may have changed. */
  readonly settle: () => void
}

// Where Chromium’s own dictionaries lie; asked only where the editor has allowed it.
const makers = 'https://redirector.gvt1.com/edgedl/chrome/dict/'
// Our own scheme answers no such request, so nothing leaves the machine.
const nowhere = 'dateline://dictionaries/'

/**
 * Sets up spell checking before the first window: left alone, Electron would fetch a dictionary from
 * its makers without a question. On a Mac the system checks, and fetches nothing.
 */
export function openSpelling(parts: {
  readonly dataFolder: string
  readonly settings: () => Settings
}): Spelling {
  const ours = session.defaultSession
  const onMac = process.platform === 'darwin'
  let language: string | null = null
  const settle = (): void => {
    const settings = parts.settings()
    const { fetchDictionaries, spellCheck } = settings
    ours.setSpellCheckerEnabled(spellCheck)
    if (onMac) return
    ours.setSpellCheckerDictionaryDownloadURL(fetchDictionaries ? makers : nowhere)
    const known = ours.availableSpellCheckerLanguages
    const there = fetchDictionaries ? known : heldOf(parts.dataFolder, known)
    const chosen = language === null || !spellCheck ? null : dictionaryFor(language, there)
    ours.setSpellCheckerLanguages(chosen === null ? [] : [chosen])
  }
  settle()
  return {
    use: (wanted) => {
      language = wanted
      settle()
    },
    settle,
  }
}

/** The dictionaries that are here already: fetched once, or put there by hand. */
function heldOf(dataFolder: string, known: readonly string[]): readonly string[] {
  try {
    const held = readdirSync(join(dataFolder, 'Dictionaries')).map(dictionaryIn)
    return known.filter((language) => held.includes(language))
  } catch {
    // There is no such folder until the first dictionary comes.
    return []
  }
}
