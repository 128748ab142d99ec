import { IntlMessageFormat } from 'intl-messageformat'
import type { AppLanguage } from './app-language'
import { withFirmSpaces } from './firm-spaces'
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
  return String(messageOf(phrase).format({ ...values, ...figuresIn(values) }))
}

/** Figures as the language writes them, for gaps that are no plural: `1,204`, in German `1.204`. */
function figuresIn(values: Values = {}): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      figureName(name),
      typeof value === 'number' ? value.toLocaleString(spokenLocale()) : value,
    ]),
  )
}

function figureName(gap: string): string {
  return `${gap} said`
}

// A message is parsed once: a card says the same few again and again.
const messages: Readonly<Record<AppLanguage, Map<Phrase, IntlMessageFormat>>> = {
  en: new Map(),
  de: new Map(),
}

function messageOf(phrase: Phrase): IntlMessageFormat {
  const known = messages[spoken].get(phrase)
  if (known !== undefined) return known
  const words = spoken === 'de' ? withFirmSpaces(german[phrase]) : phrase
  const [locale, options] = [spokenLocale(), { ignoreTag: true }] as const
  const parsed = new IntlMessageFormat(withoutContext(words), locale, undefined, options)
  const made = new IntlMessageFormat(parsed.getAst().map(withFigures), locale, undefined, options)
  messages[spoken].set(phrase, made)
  return made
}

type Piece = ReturnType<IntlMessageFormat['getAst']>[number]

/** A piece of a message whose plain gaps take their values as they are said. */
function withFigures(piece: Piece): Piece {
  if (piece.type === plainGap) return { ...piece, value: figureName(piece.value) }
  if (!('options' in piece)) return piece
  const options = Object.entries(piece.options).map(([name, option]) => [
    name,
    { ...option, value: option.value.map(withFigures) },
  ])
  return { ...piece, options: Object.fromEntries(options) }
}

// As the parser numbers it; its own names are types alone.
const plainGap = 1

function withoutContext(words: string): string {
  const at = words.lastIndexOf('|')
  return at === -1 ? words : words.slice(0, at)
}

/** By whose rules the app writes dates, numbers and lists. */
export function spokenLocale(): string {
  return spoken === 'de' ? 'de-DE' : 'en-GB'
}
