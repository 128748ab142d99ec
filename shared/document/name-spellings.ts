import { remembering } from '../remembering'
import { speltAlikeIn, type SpeltAlike } from './spelt-alike'

/** A name as it stands somewhere for the first time. */
export interface WrittenName {
  readonly word: string
  readonly at: number
  /** Seen within a sentence, where a capital means a name. */
  readonly within: boolean
}

/** A text and the names in it. */
export interface NamesOfText {
  readonly text: string
  readonly names: readonly WrittenName[]
}

/** A name with the place of the text it stands in. */
export interface PlacedName<Place> extends WrittenName {
  readonly place: Place
}

/** What the texts of a part hold: its names, and whether a word stands in it written small. */
export interface GatheredNames<Place> {
  readonly names: readonly PlacedName<Place>[]
  readonly hasSmall: (word: string) => boolean
}

/** Two names that may be one. */
export interface SpelledTwice<Place> {
  readonly earlier: PlacedName<Place>
  readonly later: PlacedName<Place>
}

const capital = /(?<![\p{L}\p{M}])\p{Lu}[\p{Ll}\p{M}]{4,}(?![\p{L}\p{M}])/gu
// More names than any day has; beyond it too many pairs would have to be compared.
const mostNames = 2_000

/** Words of five letters or more that are written with a capital, each where it first stands. */
export function namesIn(text: string): NamesOfText {
  const names = new Map<string, { word: string; at: number; within: boolean }>()
  for (const { index, 0: word } of text.matchAll(capital)) {
    const within = /[\p{L}\p{N},]\s$/u.test(text.slice(Math.max(0, index - 3), index))
    const known = names.get(word)
    if (known === undefined) names.set(word, { word, at: index, within })
    else known.within ||= within
  }
  return { text, names: [...names.values()] }
}

/** The names of some texts, gathered in their order, each with the place of the text it first stands in. */
export function gatherNames<Place>(
  texts: readonly (NamesOfText & { readonly place: Place })[],
): GatheredNames<Place> {
  const first = new Map<string, PlacedName<Place>>()
  for (const { names, place } of texts) {
    for (const name of names) keepFirst(first, name, place)
  }
  const small = new Map<string, boolean>()
  return {
    names: [...first.values()],
    hasSmall: (word) => {
      const known = small.get(word)
      if (known !== undefined) return known
      const whole = new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'u')
      // Most texts have it nowhere, which is told much faster without the rule.
      const fresh = texts.some(({ text }) => text.includes(word) && whole.test(text))
      small.set(word, fresh)
      return fresh
    },
  }
}

/**
 * Pairs of names that differ by a letter or two within: Shoygu, Shoigu; at most so many. `parts` of the
 * texts in their order: of one that is asked about again only what is new is made. `language` is a BCP 47
 * tag, or '' where it is not known.
 */
export function twoSpellings<Place>(
  parts: readonly GatheredNames<Place>[],
  { language, most }: { readonly language: string; readonly most: number },
): readonly SpelledTwice<Place>[] {
  const first = new Map<string, PlacedName<Place>>()
  for (const { names } of parts) {
    for (const name of names) keepFirst(first, name, name.place)
  }
  const isName = nameTest(parts)
  const pairs: SpelledTwice<Place>[] = []
  for (const group of byEnds([...first.values()])) {
    for (const [earlier, later] of alikeIn(group, language)) {
      if (!earlier.within && !later.within) continue
      if (!isName(earlier.word) || !isName(later.word)) continue
      pairs.push({ earlier, later })
      if (pairs.length === most) return pairs
    }
  }
  return pairs
}

/** A word that is also written small is no name. */
function nameTest(
  parts: readonly Pick<GatheredNames<unknown>, 'hasSmall'>[],
): (word: string) => boolean {
  const known = new Map<string, boolean>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const small = word.toLowerCase()
    const fresh = !parts.some(({ hasSmall }) => hasSmall(small))
    known.set(word, fresh)
    return fresh
  }
}

function keepFirst<Place>(
  first: Map<string, PlacedName<Place>>,
  name: WrittenName,
  place: Place,
): void {
  const known = first.get(name.word)
  if (known === undefined) {
    if (first.size < mostNames) first.set(name.word, { ...name, place })
  } else if (name.within && !known.within) first.set(name.word, { ...known, within: true })
}

/** Names that begin alike and end alike; not a plural, not a nation and its people. */
function byEnds<Place>(
  names: readonly PlacedName<Place>[],
): readonly (readonly PlacedName<Place>[])[] {
  const groups = new Map<string, PlacedName<Place>[]>()
  for (const name of names) {
    const key = `${name.word[0] ?? ''}${name.word.at(-1) ?? ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [name])
    else group.push(name)
  }
  return [...groups.values()]
}

type AlikeAt = readonly (readonly [earlier: number, later: number])[]

// Of a day’s names most were compared before: each is held against all others of its group.
const alikeAt = remembering<AlikeAt>(500_000)

function* alikeIn<Place>(
  group: readonly PlacedName<Place>[],
  language: string,
): Generator<readonly [earlier: PlacedName<Place>, later: PlacedName<Place>]> {
  if (group.length === 1) return
  const words = group.map(({ word }) => word)
  const found = alikeAt(`${language} ${words.join(' ')}`, () =>
    compareAll(words, speltAlikeIn(language)),
  )
  for (const [at, other] of found) {
    const [earlier, later] = [group[at], group[other]]
    if (earlier !== undefined && later !== undefined) yield [earlier, later]
  }
}

function compareAll(words: readonly string[], areAlike: SpeltAlike): AlikeAt {
  return words.flatMap((later, other) =>
    words
      .slice(0, other)
      .flatMap((earlier, at) => (areAlike(earlier, later) ? [[at, other] as const] : [])),
  )
}
