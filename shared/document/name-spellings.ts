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

/** Two names that may be one. */
export interface SpelledTwice<Place> {
  readonly earlier: PlacedName<Place>
  readonly later: PlacedName<Place>
}

const capital = /(?<![\p{L}\p{M}])\p{Lu}[\p{Ll}\p{M}]{4,}(?![\p{L}\p{M}])/gu
// More names than any day has; beyond it too many pairs would have to be compared.
const mostNames = 2_000
// Nobody goes through more of them one by one.
const mostPairs = 50
// Every noun of theirs has a capital.
const nounsInCapitals = new Set(['de', 'gsw', 'lb', 'nds'])
// Those that are two, and in the news together.
const knownAsTwo = new Set([
  ...['slovakia slovenia', 'slovakian slovenian', 'australian austrian', 'nigerian nigerien'],
  'johnson johnston',
])

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

/**
 * Pairs of names that differ by a letter or two within: Shoygu, Shoigu. `texts` in their order, each with
 * its place; `language` is a BCP 47 tag, or '' where it is not known.
 */
export function twoSpellings<Place>(
  texts: readonly (NamesOfText & { readonly place: Place })[],
  language: string,
): readonly SpelledTwice<Place>[] {
  const areSpellings = nounsInCapitals.has(language.toLowerCase().split('-')[0] ?? '')
    ? (one: string, other: string) => differWithin(one, other) && soundOf(one) === soundOf(other)
    : differWithin
  const isName = nameTest(texts)
  const pairs: SpelledTwice<Place>[] = []
  for (const group of byEnds(firstOfEach(texts))) {
    for (const [index, later] of group.entries()) {
      for (const earlier of group.slice(0, index)) {
        if (!earlier.within && !later.within) continue
        if (!areSpellings(earlier.word, later.word)) continue
        if (!isName(earlier.word) || !isName(later.word)) continue
        pairs.push({ earlier, later })
        if (pairs.length === mostPairs) return pairs
      }
    }
  }
  return pairs
}

/** A word that is also written small is no name. Asked of few, and once of each: all texts are gone through. */
function nameTest(texts: readonly NamesOfText[]): (word: string) => boolean {
  const known = new Map<string, boolean>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const small = word.toLowerCase()
    const whole = new RegExp(`(?<![\\p{L}\\p{M}])${small}(?![\\p{L}\\p{M}])`, 'u')
    // Most texts have it nowhere, which is told much faster without the rule.
    const fresh = !texts.some(({ text }) => text.includes(small) && whole.test(text))
    known.set(word, fresh)
    return fresh
  }
}

function firstOfEach<Place>(
  texts: readonly (NamesOfText & { readonly place: Place })[],
): readonly PlacedName<Place>[] {
  const first = new Map<string, PlacedName<Place>>()
  for (const { names, place } of texts) {
    for (const name of names) {
      const known = first.get(name.word)
      if (known === undefined) {
        if (first.size < mostNames) first.set(name.word, { ...name, place })
      } else if (name.within && !known.within) first.set(name.word, { ...known, within: true })
    }
  }
  return [...first.values()]
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

function differWithin(one: string, other: string): boolean {
  // Short words are often one letter apart by chance (Prize, Prime); names differ by their vowels.
  if (Math.min(one.length, other.length) === 5 && consonants(one) !== consonants(other))
    return false
  const most = Math.min(one.length, other.length) >= 8 ? 2 : 1
  if (Math.abs(one.length - other.length) > 1) return false
  if (knownAsTwo.has([one, other].sort().join(' ').toLowerCase())) return false
  return editDistance(one, other) <= most
}

function consonants(name: string): string {
  return name.replace(/[aeiouy]/g, '~')
}

/** A name as German says it: Maier and Mayer, Strasse and Straße are one, Leitung and Leistung two. */
function soundOf(name: string): string {
  return sounds.reduce((left, [written, heard]) => left.replace(written, heard), name.toLowerCase())
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ae/g, 'ä'],
  [/oe/g, 'ö'],
  [/ue/g, 'ü'],
  [/ou/g, 'u'],
  [/ph/g, 'f'],
  [/th|dt/g, 't'],
  [/ck|c/g, 'k'],
  [/[yj]/g, 'i'],
  [/w/g, 'v'],
  [/(\p{L})\1+/gu, '$1'],
]

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
