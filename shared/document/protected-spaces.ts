import type { Typographic } from './typographic'

/** A line must not break there. */
const noBreak = '\u00A0'
/** The same, and narrow: before the high signs of French. */
const narrow = '\u202F'

/** Short words that are no end of a line. */
const shortWords: Readonly<Record<string, RegExp>> = {
  cs: /(?<![^\s([„‚])[ksvzouaiKSVZOUAI] $/u,
  sk: /(?<![^\s([„‚])[ksvzouaiKSVZOUAI] $/u,
  pl: /(?<![^\s([„‚])[aiouwzAIOUWZ] $/u,
}

/** German abbreviations of several words, as they are typed with or without the space. */
const germanAbbreviation =
  /(?<![\p{L}\p{N}.])(?:z\. ?[BTZ]|[us]\. ?[aoU]|d\. ?[hi]|i\. ?[dAVe]|o\. ?[Ää]|v\. ?[aC]|n\. ?C|m\. ?E|a\. ?[aDO]|u\. ?[Ää])\.$/u

const sign = /\d [%‰€£$°]$/u
const unit =
  /\d (?:k?m[²³]?|[cmµ]m|k?g|mg|t|[hkmcd]?l|ha|[kMGT]?W|[kMG]Wh|k?V|k?Hz|[kMGT]B|°C|km\/h|s|min|h|Mio\.?|Mrd\.?|Uhr|Prozent|Euro)[\s.,;:!?)]$/u

/**
 * The spaces a language does not break a line at, as they are typed: before « : ; ! ? » in French, in
 * z. B. in German, behind the one-letter words of Czech, Slovak and Polish, and between a figure and its
 * unit everywhere but in English, where most newsrooms set them close. Null: it stays as it is typed.
 */
export function protectedSpace(before: string, language: string): Typographic | null {
  const tag = language.toLowerCase()
  const main = tag.split('-')[0] ?? ''
  if (main === 'en') return null
  if (main === 'fr') {
    const french = beforeFrenchSign(before, tag)
    if (french !== null) return french
  }
  if (main === 'de' && germanAbbreviation.test(before)) {
    const close = !before.slice(0, -2).endsWith(' ')
    return close
      ? { take: 2, put: noBreak + before.slice(-2) }
      : { take: 3, put: noBreak + before.slice(-2) }
  }
  if (shortWords[main]?.test(before) === true) return { take: 1, put: noBreak }
  return beforeUnit(before)
}

/**
 * A headline as a page sets it, whatever spaces it was typed or pasted with: in French no line begins with
 * a sign that stands apart from its word, or ends with «. What lies in the store stays as it is.
 */
export function heldTogether(words: string, language: string): string {
  if (!/^fr(?:-|$)/i.test(language)) return words
  return words.replace(/(?<=\S) (?=[:;!?»])|(?<=«) (?=\S)/gu, noBreak)
}

// A colon close to a word is perhaps a time or the beginning of an address, so only its space is changed.
function beforeFrenchSign(before: string, tag: string): Typographic | null {
  if (/\S :$/u.test(before)) return { take: 2, put: `${noBreak}:` }
  // In Canada and in Switzerland the other signs stand close.
  if (tag === 'fr-ca' || tag === 'fr-ch') return null
  const last = before.slice(-1)
  if (/\S [;!?]$/u.test(before)) return { take: 2, put: narrow + last }
  return /[\p{L}\p{N})\]»”’%][;!?]$/u.test(before) ? { take: 1, put: narrow + last } : null
}

function beforeUnit(before: string): Typographic | null {
  if (sign.test(before)) return { take: 2, put: noBreak + before.slice(-1) }
  const found = unit.exec(before)?.[0]
  if (found === undefined) return null
  // Without the figure; what stands behind its space stays.
  return { take: found.length - 1, put: noBreak + found.slice(2) }
}
