// Every noun of theirs has a capital.
const nounsInCapitals = new Set(['de', 'gsw', 'lb', 'nds'])
// Those that are two, and in the news together.
const knownAsTwo = new Set([
  ...['slovakia slovenia', 'slovakian slovenian', 'australian austrian', 'nigerian nigerien'],
  'johnson johnston',
])

/** Whether two names that begin and end alike may be one: they differ by a letter or two within. */
export type SpeltAlike = (one: string, other: string) => boolean

/** The rule of a language: a BCP 47 tag, or '' where it is not known. */
export function speltAlikeIn(language: string): SpeltAlike {
  return nounsInCapitals.has(language.toLowerCase().split('-')[0] ?? '') ? sayAlike : differWithin
}

function sayAlike(one: string, other: string): boolean {
  return differWithin(one, other) && soundOf(one) === soundOf(other)
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
