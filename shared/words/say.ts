import { IntlMessageFormat } from 'intl-messageformat'
import type { AppLanguage } from './app-language'
import { german, type Phrase } from './german'

/** What fills the gaps of a phrase. */
export type Values = Readonly<Record<string, string | number>>

let spoken: AppLanguage = 'en'

/** Sets the language of this process; once, before anything is said. */
export function speak(language: AppLanguage): void {
  spoken = language
}

/** The language of this process. */
export function spokenLanguage(): AppLanguage {
  return spoken
}

/** Runs something in another language: what readers get follows the article, not the newsroom. */
export function speakingIn<Said>(language: AppLanguage, run: () => Said): Said {
  const before = spoken
  spoken = language
  try {
    return run()
  } finally {
    spoken = before
  }
}

/**
 * The phrase in the newsroom's language. The English phrase is its own key; ICU MessageFormat, and
 * what stands behind a `|` tells two meanings of one English word apart and is never shown.
 */
export function say(phrase: Phrase, values?: Values): string {
  return String(messageOf(phrase).format({ ...values }))
}

// A message is parsed once: a card says the same few again and again.
const messages: Readonly<Record<AppLanguage, Map<Phrase, IntlMessageFormat>>> = {
  en: new Map(),
  de: new Map(),
}

function messageOf(phrase: Phrase): IntlMessageFormat {
  const known = messages[spoken].get(phrase)
  if (known !== undefined) return known
  const words = spoken === 'de' ? german[phrase] : phrase
  const made = new IntlMessageFormat(withoutContext(words), spokenLocale(), undefined, {
    ignoreTag: true,
  })
  messages[spoken].set(phrase, made)
  return made
}

function withoutContext(words: string): string {
  const at = words.lastIndexOf('|')
  return at === -1 ? words : words.slice(0, at)
}

/** By whose rules the app writes dates, numbers and lists. */
export function spokenLocale(): string {
  return spoken === 'de' ? 'de-DE' : 'en-GB'
}
