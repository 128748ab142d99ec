import { align } from './align'
import type { TextPiece } from './change-types'
import { tidyMatches } from './tidy-matches'
import { wordTokens } from './word-tokens'

/**
 * What differs between two plain texts, word by word: no word and no figure is ever cut, and a
 * rewritten sentence is one change. The pieces that are not `added` are the old text, those that are
 * not `removed` the new one; what was taken out stands before what took its place.
 */
export function diffWords(before: string, after: string, language = 'en'): readonly TextPiece[] {
  const texts = { before: wordTokens(before, language), after: wordTokens(after, language) }
  const ends = { before: texts.before.length, after: texts.after.length, length: 0 }
  const pieces: TextPiece[] = []
  const push = (kind: TextPiece['kind'], tokens: readonly string[]) => {
    if (tokens.length > 0) pieces.push({ kind, text: tokens.join('') })
  }
  let place = { before: 0, after: 0 }
  for (const match of [...tidyMatches(texts, align(texts.before, texts.after)), ends]) {
    push('removed', texts.before.slice(place.before, match.before))
    push('added', texts.after.slice(place.after, match.after))
    push('same', texts.before.slice(match.before, match.before + match.length))
    place = { before: match.before + match.length, after: match.after + match.length }
  }
  return pieces
}

/** A value that is no text is replaced whole: half a time is no time. */
export function wholePieces(before: string, after: string): readonly TextPiece[] {
  const pieces: readonly TextPiece[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return pieces.filter(({ text }) => text !== '')
}
