import { say } from '../../words/say'
import type { ReadBlock, Unsure } from './live-text-reading'

// Nobody goes through more of them one by one.
const mostSlips = 500
// Said on purpose often enough.
const meantTwice = new Set(['had', 'that', 'very', 'no', 'so', 'is', 'bye', 'now'])
const doubled = /(?<![\p{L}\p{N}'’-])(\p{L}+)\s+\1(?![\p{L}\p{N}'’-])/giu

/** Slips of the pen an editor should look at: doubled words, and names spelt in two ways. */
export function findSlips(blocks: readonly ReadBlock[]): readonly Unsure[] {
  const slips: Unsure[] = []
  for (const block of blocks) {
    for (const slip of doubledWords(block)) {
      slips.push(slip)
      if (slips.length >= mostSlips) return slips
    }
  }
  return [...slips, ...twoSpellings(blocks)]
}

function* doubledWords(block: ReadBlock): Generator<Unsure> {
  const lineAt = lineFinder(block)
  for (const match of block.text.matchAll(doubled)) {
    const [both, word = ''] = match
    // “Baden Baden”, “Duran Duran”: a name.
    const name = /^\p{Lu}/u.test(word) && both.endsWith(word)
    if (name || meantTwice.has(word.toLowerCase())) continue
    yield {
      kind: 'slip',
      line: lineAt(match.index),
      message: say('A word stands twice: “{both}”. The text was left as it is.', {
        both: both.replace(/\s+/g, ' '),
      }),
    }
  }
}

interface Name {
  readonly word: string
  readonly line: number
  /** Seen within a sentence, where a capital means a name. */
  within: boolean
}

const word = /\p{L}[\p{L}\p{M}]*/gu
// More names than any day has; beyond it too many pairs would have to be compared.
const mostNames = 2_000

/** Pairs of names that differ by a letter or two within: Shoygu, Shoigu. */
function twoSpellings(blocks: readonly ReadBlock[]): readonly Unsure[] {
  const groups = new Map<string, Name[]>()
  for (const name of namesIn(blocks)) {
    const key = `${name.word[0] ?? ''}${name.word.at(-1) ?? ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [name])
    else group.push(name)
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((later, index) =>
      group
        .slice(0, index)
        .filter((earlier) => earlier.within || later.within)
        .filter((earlier) => areSpellings(earlier.word, later.word))
        .map((earlier) => spellingNote(earlier, later)),
    ),
  )
}

/** Words of five letters or more that are only ever written with a capital. */
function namesIn(blocks: readonly ReadBlock[]): readonly Name[] {
  const names = new Map<string, Name>()
  const common = new Set<string>()
  for (const block of blocks) {
    const lineAt = lineFinder(block)
    for (const match of block.text.matchAll(word)) {
      const [text] = match
      if (text.length < 5) continue
      const known = names.get(text)
      if (known === undefined && !/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(text)) {
        common.add(text)
        continue
      }
      const before = block.text.slice(Math.max(0, match.index - 3), match.index)
      const within = /[\p{L}\p{N},]\s$/u.test(before)
      if (known !== undefined) known.within ||= within
      else if (names.size < mostNames) {
        names.set(text, { word: text, line: lineAt(match.index), within })
      }
    }
  }
  return [...names.values()].filter((name) => !common.has(name.word.toLowerCase()))
}

/** Equal at both ends and different within: not a plural, not a nation and its people. */
function areSpellings(one: string, other: string): boolean {
  // Short words are often one letter apart by chance (Prize, Prime); names differ by their vowels.
  if (Math.min(one.length, other.length) === 5 && consonants(one) !== consonants(other))
    return false
  const most = Math.min(one.length, other.length) >= 8 ? 2 : 1
  if (Math.abs(one.length - other.length) > most) return false
  return editDistance(one, other) <= most
}

function consonants(name: string): string {
  return name.replace(/[aeiouy]/g, '~')
}

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

function spellingNote(earlier: Name, later: Name): Unsure {
  return {
    kind: 'slip',
    line: later.line,
    message: say(
      '“{word}” here and “{word2}” on line {line} may be one name in two spellings. The text was left as it is.',
      { word: later.word, word2: earlier.word, line: earlier.line },
    ),
  }
}

/** Tells the line of each place in a block; places are asked for in their order. */
function lineFinder(block: ReadBlock): (index: number) => number {
  let line = block.line
  let next = block.text.indexOf('\n')
  return (index) => {
    while (next !== -1 && next < index) {
      line += 1
      next = block.text.indexOf('\n', next + 1)
    }
    return line
  }
}
