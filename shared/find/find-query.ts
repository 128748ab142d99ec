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
  "'": "['‘’]",
  '"': '["“”„«»]',
  ' ': '[ \\u00A0\\u202F]',
  '-': '[-\\u2011]',
}

/** The expression that finds what is asked for, with the flags `gu`; an editor’s own may be wrong. */
export function findExpression(query: FindQuery): Result<RegExp> {
  const asked = query.pattern ? query.words : literal(query.words)
  const source = query.wholeWords
    ? `(?<![\\p{L}\\p{N}\\p{M}_])(?:${asked})(?![\\p{L}\\p{N}\\p{M}_])`
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

function literal(words: string): string {
  return Array.from(words, (sign) => alike[sign] ?? escaped(sign)).join('')
}

function escaped(sign: string): string {
  return sign.replace(/[\^$\\.*+?()[\]{}|/]/, '\\$&')
}
