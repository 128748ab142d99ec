import { appError } from '../app-error'
import { err, ok, type Result } from '../result'
import { say } from '../words/say'

/** What is looked for in an article. */
export interface FindQuery {
  readonly words: string
  readonly wholeWords: boolean
  readonly matchCase: boolean
  /** `words` is a regular expression. */
  readonly pattern: boolean
}

/** Nothing is looked for yet. */
export const emptyQuery: FindQuery = {
  words: '',
  wholeWords: false,
  matchCase: false,
  pattern: false,
}

// What a keyboard writes finds what typography made of it.
const alike: Readonly<Record<string, string>> = {
  "'": "['‘’‚‹›]",
  '"': '(?:["“”„]|«[\\u00A0\\u202F]?|[\\u00A0\\u202F]?»)',
  ' ': '[ \\u00A0\\u202F]',
  '-': '[-\\u2011]',
  '--': '(?:--|–)',
  '---': '(?:---|—)',
  '...': '(?:\\.{3}|…)',
}

/** Signs that are one to a typographer, else each letter with the marks on it. */
const signs = /-{3}|-{2}|\.{3}|[^]\p{M}*/gu

/** The expression that finds what is asked for, with the flags `gu`; an editor’s own may be wrong. */
export function findExpression(query: FindQuery): Result<RegExp> {
  const asked = query.pattern ? query.words : literal(query.words)
  const source = query.wholeWords
    ? `(?<![\\p{L}\\p{N}\\p{M}_\\u00AD])(?:${asked})(?![\\p{L}\\p{N}\\p{M}_\\u00AD])`
    : asked
  try {
    // Alone first: with what stands around it, `a)(b` would be an expression.
    new RegExp(asked, 'u')
    return ok(new RegExp(source, query.matchCase ? 'gu' : 'giu'))
  } catch (cause) {
    return err(
      appError(
        'find-pattern',
        say('This is no regular expression.'),
        say('Finish it, or switch regular expressions off.'),
        String(cause),
      ),
    )
  }
}

// Half of a letter that is written as two, an “e” and its accent, is another letter.
function literal(words: string): string {
  const written = words.match(signs) ?? []
  const expression = written.map((sign, at) => gapBefore(sign, written[at - 1]) + writtenAs(sign))
  return `${expression.join('')}(?![\\u0300-\\u036F])`
}

// A typographer parts some signs, and a hyphen that only the end of a line shows parts any.
function gapBefore(sign: string, before: string | undefined): string {
  if (before === undefined) return ''
  if (/^[;!?]$/.test(sign) && /[\p{L}\p{N})\]»”’%]/u.test(before)) return '\\u202F?'
  if (before === '.' && /\p{L}/u.test(sign)) return '\\u00A0?'
  return '\\u00AD?'
}

/** As it is typed, and in both ways in which a letter with its marks may be written. */
function writtenAs(sign: string): string {
  const ways = [sign, sign.normalize('NFC'), sign.normalize('NFD')]
  const [one = '', ...others] = new Set(ways.map((way) => alike[way] ?? escaped(way)))
  return others.length === 0 ? one : `(?:${[one, ...others].join('|')})`
}

function escaped(sign: string): string {
  return sign.replace(/[\^$\\.*+?()[\]{}|/]/, '\\$&')
}
