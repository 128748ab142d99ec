import { commentsOn, hasComments, inOrder, sameComments, withComments } from '../document/comments'
import { makeText } from '../document/make-body'
import type { Body, Comment, Text } from '../document/nodes'
import { align } from './align'
import { cutTexts, textLines } from './text-leaves'

/**
 * A text that came from elsewhere, with the comments of the text whose place it takes on the words that
 * both have. A comment stays where at least half of the words it was about stay, on those that do; where
 * more was rewritten it would hang on a word that nobody meant.
 *
 * @param before what stood here, with its comments
 * @param after what stands in its place; a comment it has already stays
 */
export function keepComments(before: Body, after: Body): Body {
  if (!hasComments(before)) return after
  const kept = carriedOver(spell(before), spell(after))
  return [...kept.values()].flat(2).length === 0 ? after : noted(after, kept)
}

/** The comments on each letter of a word. */
type OnLetters = readonly (readonly Comment[])[]

/** A word, space or sign, and what is noted on it. */
interface Token {
  readonly word: string
  readonly on: OnLetters
}

// Scripts without spaces stand letter by letter: else a line of them would be one word.
const words =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{N}\p{M}]+|[^]/gu

function wordsOf(line: readonly Text[]): readonly { readonly word: string; readonly at: number }[] {
  const letters = line.map(({ text }) => text).join('')
  return [...letters.matchAll(words)].map(({ 0: word, index }) => ({ word, at: index }))
}

/** A text word by word, the end of each line among them; a word may be of two forms. */
function spell(body: Body): readonly Token[] {
  return textLines(body).flatMap((line): readonly Token[] => {
    const on = line.flatMap((text) => repeated(commentsOn(text), text.text.length))
    const spelt = wordsOf(line).map(({ word, at }) => ({
      word,
      on: on.slice(at, at + word.length),
    }))
    return [...spelt, { word: '\n', on: [] }]
  })
}

function repeated(comments: readonly Comment[], times: number): OnLetters {
  return Array.from({ length: times }, () => comments)
}

/** By the place of a word in the new text, the comments it is to carry. */
function carriedOver(old: readonly Token[], now: readonly Token[]): ReadonlyMap<number, OnLetters> {
  const matches = align(
    old.map(({ word }) => word),
    now.map(({ word }) => word),
  )
  const carried = new Map<number, Token>()
  for (const { before, after, length } of matches) {
    const run = old.slice(before, before + length)
    // A space or a comma alone is any other: it stays only with what stood beside it.
    if (length === 1 && !isWord(run[0]?.word ?? '')) continue
    run.forEach((token, at) => carried.set(after + at, token))
  }
  const all = extents(old)
  const staying = extents([...carried.values()])
  const stays = ({ id }: Comment) => isHalf(staying.get(id) ?? nothing, all.get(id) ?? nothing)
  return new Map(
    [...carried].map(([at, { on }]) => [at, on.map((comments) => comments.filter(stays))] as const),
  )
}

function isWord(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word)
}

/** How many words, and signs between them, a comment is about. */
interface Extent {
  readonly words: number
  readonly signs: number
}

const nothing: Extent = { words: 0, signs: 0 }

function extents(tokens: readonly Token[]): ReadonlyMap<string, Extent> {
  const counts = new Map<string, Extent>()
  for (const { word, on } of tokens) {
    for (const { id } of inOrder(on.flat())) {
      const { words, signs } = counts.get(id) ?? nothing
      counts.set(id, isWord(word) ? { words: words + 1, signs } : { words, signs: signs + 1 })
    }
  }
  return counts
}

/** Signs count only where a comment is about nothing else. */
function isHalf(part: Extent, whole: Extent): boolean {
  return whole.words > 0 ? part.words * 2 >= whole.words : part.signs * 2 >= whole.signs
}

/** The same text with these comments on its words, whose form stays. */
function noted(body: Body, kept: ReadonlyMap<number, OnLetters>): Body {
  const pieces = new Map<Text, readonly Text[]>()
  let place = 0
  for (const line of textLines(body)) {
    const carried: (readonly Comment[])[] = []
    for (const { word } of wordsOf(line)) {
      carried.push(...(kept.get(place) ?? repeated([], word.length)))
      place += 1
    }
    // The end of the line.
    place += 1
    let from = 0
    for (const text of line) {
      pieces.set(text, cut(text, carried.slice(from, from + text.text.length)))
      from += text.text.length
    }
  }
  return cutTexts(body, pieces)
}

/** A text cut where its comments change. */
function cut(text: Text, carried: OnLetters): readonly Text[] {
  const pieces: { letters: string; readonly comments: readonly Comment[] }[] = []
  // As a string counts, and so do the places: no sign is parted, for its halves carry the same.
  carried.forEach((comments, at) => {
    const last = pieces.at(-1)
    const letter = text.text.charAt(at)
    if (last !== undefined && sameComments(last.comments, comments)) last.letters += letter
    else pieces.push({ letters: letter, comments })
  })
  const had = commentsOn(text)
  return pieces.map(({ letters, comments }) =>
    withComments(makeText(letters, text.format), [...had, ...comments]),
  )
}
