// A word or a figure as a sub-editor sees it: `well-known`, `don’t`, `3,000.5`, `12:54`, `U.S` and
// `example.org` are one each. `Intl.Segmenter` alone parts `12:54`, and is two hundred times slower.
const inner = String.raw`[\p{L}\p{N}\p{M}_\u00AD\u200C\u200D]`
const joint = String.raw`['’\-\u2010\u2011](?=[\p{L}\p{N}])|(?<=\p{N})[.,:/](?=\p{N})|\.(?=\p{Ll})|(?<=\p{Lu})\.(?=\p{Lu})`
const word = String.raw`[\p{L}\p{N}_]${inner}*(?:(?:${joint})${inner}+)*`
// Flags, families and skin tones are one sign each.
const toned = String.raw`\p{Extended_Pictographic}[\p{M}\p{EMod}\u{E0020}-\u{E007F}]*`
const emoji = String.raw`\p{RI}\p{RI}|${toned}(?:\u200D${toned})*`
const token = new RegExp(String.raw`${word}|${emoji}|\s|[^]\p{M}*`, 'gu')

const wordLike = /[\p{L}\p{N}]/u
const figure = /\p{N}/u
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * Instead of a language: words that are written without spaces are cut into their characters. Finding
 * their ends takes a hundred times longer, which is too long for a book.
 */
export const byCharacter = ''

/**
 * A text cut into words, figures, signs and single spaces; joined they are the text again. The
 * language decides where words end that are written without spaces.
 */
export function wordTokens(text: string, language = 'en'): readonly string[] {
  const tokens = text.match(token) ?? []
  if (!unspaced.test(text)) return tokens
  const cut = unspacedCutter(language)
  return tokens.flatMap((one) => (unspaced.test(one) ? cut(one) : [one]))
}

/** Whether a token is a word or a figure, and no sign or space. */
export function isWord(one: string): boolean {
  return wordLike.test(one)
}

/** Whether a token holds a figure: those are never marked where they did not change. */
export function isFigure(one: string): boolean {
  return figure.test(one)
}

/** Whether a token is of a script that is written without spaces between its words. */
export function isUnspaced(one: string): boolean {
  return unspaced.test(one)
}

/** How many words and figures a text has. */
export function countWords(text: string, language = 'en'): number {
  return wordTokens(text, language).filter(isWord).length
}

function unspacedCutter(language: string): (run: string) => readonly string[] {
  if (language === byCharacter) return (run) => run.match(/[^]\p{M}*/gu) ?? []
  const segmenter = segmenterOf(language)
  return (run) => Array.from(segmenter.segment(run), ({ segment }) => segment)
}

function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' })
  } catch {
    // A language tag that is none: the rules common to all languages will do.
    return new Intl.Segmenter('und', { granularity: 'word' })
  }
}
