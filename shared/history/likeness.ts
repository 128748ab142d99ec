import { byCharacter, isUnspaced, isWord, wordTokens } from './word-tokens'

/** What two blocks or items are compared by, before anybody looks at single words. */
export interface Traits {
  /** Equal for equal content. */
  readonly key: string
  /** Only blocks of one shape can be the same block changed: a list never became a paragraph. */
  readonly shape: string
  readonly text: string
  /** Counted only when asked for: most blocks of a text are as they were. */
  readonly words: WordBag
}

/** Traits of which the words are counted once, when they are first asked for. */
export function makeTraits({ key, shape, text }: Omit<Traits, 'words'>): Traits {
  let words: WordBag | null = null
  return {
    key,
    shape,
    text,
    get words() {
      words ??= bagOf(text)
      return words
    },
  }
}

/** The words of a text, whatever their order; a long word weighs more than an “of”. */
export interface WordBag {
  readonly counts: ReadonlyMap<string, number>
  readonly weight: number
  readonly size: number
}

/**
 * The words of a text as a bag. Of words written without spaces it holds pairs of characters: single
 * ones are shared by any two texts, and words are dear to find.
 */
function bagOf(text: string): WordBag {
  const counts = new Map<string, number>()
  let weight = 0
  let size = 0
  let last = ''
  for (const token of wordTokens(text.toLowerCase(), byCharacter)) {
    const word = isUnspaced(token) && isUnspaced(last) ? `${last}${token}` : token
    last = token
    if (!isWord(token)) continue
    counts.set(word, (counts.get(word) ?? 0) + 1)
    weight += word.length
    size += 1
  }
  return { counts, weight, size }
}

/** Several bags poured together. */
export function bagOfAll(bags: readonly WordBag[]): WordBag {
  const counts = new Map<string, number>()
  for (const bag of bags) {
    for (const [word, count] of bag.counts) counts.set(word, (counts.get(word) ?? 0) + count)
  }
  return {
    counts,
    weight: bags.reduce((sum, bag) => sum + bag.weight, 0),
    size: bags.reduce((sum, bag) => sum + bag.size, 0),
  }
}

/** The weight of the words two texts share. */
export function sharedWeight(one: WordBag, other: WordBag): number {
  const [small, large] =
    one.counts.size <= other.counts.size ? [one.counts, other.counts] : [other.counts, one.counts]
  let shared = 0
  for (const [word, count] of small) {
    shared += Math.min(count, large.get(word) ?? 0) * word.length
  }
  return shared
}

// In a line this short a slip and a new time are half of it, and it is still the same line.
const fewWords = 8

/**
 * How much of two texts is the same, from 0 to 1. A text that went on growing counts as like what it
 * grew from; in the shortest ones, where a slip may be in the only word, letters decide.
 */
export function likeness(
  one: Traits,
  other: Traits,
  { shared, letters }: { readonly shared: number; readonly letters: boolean },
): number {
  if (one.text === '' || other.text === '') return 0
  const alike = (2 * shared) / Math.max(1, one.words.weight + other.words.weight)
  const shorter = Math.min(one.words.size, other.words.size)
  const cover = shared / Math.max(1, Math.min(one.words.weight, other.words.weight))
  const grown = grewFrom(one.text, other.text) || (shorter >= 4 && cover >= 0.75)
  const byLetters = letters && shorter <= fewWords ? letterLikeness(one.text, other.text) : 0
  return Math.max(alike, grown ? 0.5 : 0, byLetters)
}

function grewFrom(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one)
}

/** The share of pairs of neighbouring letters that both texts have. */
function letterLikeness(one: string, other: string): number {
  if (Math.max(one.length, other.length) > 200) return 0
  const pairs = letterPairs(one)
  let left = 0
  for (const count of pairs.values()) left += count
  const total = left + Math.max(0, other.length - 1)
  let shared = 0
  for (const [pair, count] of letterPairs(other)) shared += Math.min(count, pairs.get(pair) ?? 0)
  return total === 0 ? 0 : (2 * shared) / total
}

function letterPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let place = 0; place + 1 < text.length; place += 1) {
    const pair = text.slice(place, place + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}
