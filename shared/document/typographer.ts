import { protectedSpace } from './protected-spaces'
import type { Typographic } from './typographic'

/** Quotation marks of a language: outside, and inside of others. */
interface Quotes {
  readonly outer: readonly [open: string, close: string]
  readonly inner: readonly [open: string, close: string]
}

const english: Quotes = { outer: ['“', '”'], inner: ['‘', '’'] }
const german: Quotes = { outer: ['„', '“'], inner: ['‚', '‘'] }
const polish: Quotes = { outer: ['„', '”'], inner: ['‚', '’'] }
const swedish: Quotes = { outer: ['”', '”'], inner: ['’', '’'] }
// French marks stand apart from the words; a line must not break there.
const french: Quotes = { outer: ['«\u00A0', '\u00A0»'], inner: ['’', '’'] }
const pointed: Quotes = { outer: ['«', '»'], inner: ['’', '’'] }
const swiss: Quotes = { outer: ['«', '»'], inner: ['‹', '›'] }

const byLanguage: Readonly<Record<string, Quotes>> = {
  ...{ de: german, 'de-ch': swiss, bg: german, cs: german, is: german, lt: german, sk: german },
  ...{ sl: german, pl: polish, hu: polish, ro: polish, hr: polish, sv: swedish, fi: swedish },
  ...{ fr: french, 'fr-ch': swiss, it: pointed, es: pointed, ru: pointed, uk: pointed },
  ...{ be: pointed, el: pointed, no: pointed, nb: pointed, nn: pointed, hy: pointed },
}

/**
 * What a typographer makes of the last sign of a line that is being typed: quotation marks of the
 * language, `’`, `–` for `--`, `—` for `---`, `…` for `...`, and the spaces at which it breaks no line.
 * Null: it stays as it is typed.
 */
export function typographic(before: string, language: string): Typographic | null {
  if (isAddress(before)) return null
  return signMeant(before, language) ?? protectedSpace(before, language)
}

function signMeant(before: string, language: string): Typographic | null {
  switch (before.at(-1)) {
    case '"':
      return quoted(before.slice(0, -1), quotesOf(language), 'outer')
    case "'":
      return quoted(before.slice(0, -1), quotesOf(language), 'inner')
    case '-':
      return dash(before)
    case '.':
      return /(?<!\.)\.{3}$/.test(before) ? { take: 3, put: '…' } : null
    default:
      return decade(before)
  }
}

/** Whether a typed sign can be one that a typographer would change. */
export function mayBeTypographic(sign: string): boolean {
  return /^["'.\-\d ,;:!?)%‰€£$°]$/.test(sign)
}

function quoted(before: string, quotes: Quotes, kind: keyof Quotes): Typographic | null {
  const [open, close] = quotes[kind]
  const isBehindOpening = [quotes.outer, quotes.inner].some(
    ([one, other]) => one !== other && before.endsWith(one),
  )
  if (isBehindOpening || /(?:^|[\s([{\u2013\u2014/])$/u.test(before)) return { take: 1, put: open }
  const isOpen = before.lastIndexOf(open) > before.lastIndexOf(close)
  const isAlike = open === close && before.split(open).length % 2 === 0
  if (isOpen || isAlike) return { take: 1, put: close }
  // Behind a figure it is a measure: 6'2", 12".
  if (/\d$/.test(before)) return null
  return { take: 1, put: kind === 'inner' ? '’' : close }
}

function dash(before: string): Typographic | null {
  if (before.endsWith('–-')) return { take: 2, put: '—' }
  return /(?<!-)--$/.test(before) ? { take: 2, put: '–' } : null
}

/** What was left out before a figure is no quotation: ’90s. */
function decade(before: string): Typographic | null {
  return /(?:^|\s)‘\d$/u.test(before) ? { take: 2, put: `’${before.slice(-1)}` } : null
}

/** A web or mail address is typed letter by letter. */
function isAddress(before: string): boolean {
  return /(?:[a-z][a-z0-9+.-]*:\/\/|www\.|\w@)\S*$/i.test(before)
}

function quotesOf(language: string): Quotes {
  const tag = language.toLowerCase()
  return byLanguage[tag] ?? byLanguage[tag.split('-')[0] ?? ''] ?? english
}
