import { foldWords } from './fold-words'

/** How well a line answers what was typed: lower is better. Equal lines keep their order. */
export type MatchRank = number

/**
 * Whether a line answers what was typed, by rules one can learn: every typed word must be found, and
 * a word is found as a word of the line (0), as its beginning (1), as the beginnings of several words
 * in their order, `sholi` for “Show or Hide Library” (2), or within one (3). The worst of them counts
 * first, then how far into the line the first typed word stands. Null: the line does not answer.
 * Nothing typed is answered by every line alike.
 */
export function matchLine(typed: string, line: string): MatchRank | null {
  const sought = foldWords(typed).map(({ word }) => word)
  const words = foldWords(line).map(({ word }) => word)
  let worst = 0
  let sum = 0
  let first = 0
  for (const [index, part] of sought.entries()) {
    const found = findWord(part, words)
    if (found === null) return null
    worst = Math.max(worst, found.kind)
    sum += found.kind
    if (index === 0) first = Math.min(found.at, 99)
  }
  return worst * 1_000_000 + sum * 1_000 + first
}

/** The lines that answer, best first; of its names the first counts a little more than the others. */
export function bestLines<Line>(
  typed: string,
  lines: readonly Line[],
  names: (line: Line) => readonly string[],
): readonly { readonly line: Line; readonly rank: MatchRank }[] {
  return lines
    .flatMap((line) => {
      const ranks = names(line).flatMap((name, index) => {
        const rank = matchLine(typed, name)
        return rank === null ? [] : [index === 0 ? rank : rank + otherName]
      })
      return ranks.length === 0 ? [] : [{ line, rank: Math.min(...ranks) }]
    })
    .sort((a, b) => a.rank - b.rank)
}

// Less than any difference in how well a line answers.
const otherName = 500

interface FoundWord {
  readonly kind: 0 | 1 | 2 | 3
  /** Which word of the line it begins in. */
  readonly at: number
}

function findWord(part: string, words: readonly string[]): FoundWord | null {
  const whole = words.indexOf(part)
  if (whole !== -1) return { kind: 0, at: whole }
  const begun = words.findIndex((word) => word.startsWith(part))
  if (begun !== -1) return { kind: 1, at: begun }
  const leaps = part.length > mostLeaps ? -1 : leapsFrom(part, words.slice(0, mostWords))
  if (leaps !== -1) return { kind: 2, at: leaps }
  // One letter stands in nearly every line: within a word it says nothing.
  const inside = part.length < 2 ? -1 : words.findIndex((word) => word.includes(part))
  return inside === -1 ? null : { kind: 3, at: inside }
}

// More than somebody types as initials; beyond it the ways to try would multiply.
const mostLeaps = 10
const mostWords = 16

function leapsFrom(part: string, words: readonly string[]): number {
  return words.findIndex((_, index) => beginsWords(part, words.slice(index)))
}

/** Whether letters are the beginnings of words in their order, of the first word in any case. */
function beginsWords(letters: string, [word, ...others]: readonly string[]): boolean {
  if (word === undefined) return false
  const shared = sharedStart(letters, word)
  for (let taken = shared; taken > 0; taken -= 1) {
    const rest = letters.slice(taken)
    if (rest === '') return true
    // Words in between may be left out: “or” in “Show or Hide”.
    if (others.some((_, index) => beginsWords(rest, others.slice(index)))) return true
  }
  return false
}

function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}
