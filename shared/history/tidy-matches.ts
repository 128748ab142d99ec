import type { Match } from './align'
import { isFigure, isWord } from './word-tokens'

/** Two texts as tokens. */
interface Texts {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/**
 * Makes the shortest way from one text to another one that an editor would tell: changes begin where
 * words and sentences do, and small words left standing between two changes join them.
 */
export function tidyMatches(texts: Texts, matches: readonly Match[]): readonly Match[] {
  return swallowSmallWords(texts, startAtSentences(texts, matches))
}

/**
 * “He left. [He ate. ]He slept.” and “He left. He [ate. He ]slept.” are the same change: of all its
 * places, the one that begins with a sentence is told, else with a word.
 */
function startAtSentences(texts: Texts, matches: readonly Match[]): readonly Match[] {
  const ends = { before: texts.before.length, after: texts.after.length, length: 0 }
  const slid: Match[] = [{ before: 0, after: 0, length: 0 }]
  for (const next of [...matches, ends]) {
    const last = slid[slid.length - 1] ?? next
    const shift = bestShift(texts, last, next)
    slid[slid.length - 1] = { ...last, length: last.length + shift }
    slid.push({
      before: next.before + shift,
      after: next.after + shift,
      length: next.length - shift,
    })
  }
  return slid.filter(({ length }) => length > 0)
}

/** By how many tokens the change between two matches is best told later (or, negative, earlier). */
function bestShift(texts: Texts, last: Match, next: Match): number {
  const [gap, tokens] =
    last.before + last.length === next.before
      ? [{ start: last.after + last.length, end: next.after }, texts.after]
      : [{ start: last.before + last.length, end: next.before }, texts.before]
  const oneSided =
    last.before + last.length === next.before || last.after + last.length === next.after
  if (!oneSided || gap.start === gap.end) return 0
  let earliest = 0
  while (
    -earliest < last.length &&
    tokens[gap.start + earliest - 1] === tokens[gap.end + earliest - 1]
  ) {
    earliest -= 1
  }
  let latest = 0
  while (latest < next.length && tokens[gap.start + latest] === tokens[gap.end + latest]) {
    latest += 1
  }
  let best = { shift: 0, rank: -1 }
  for (let shift = latest; shift >= earliest; shift -= 1) {
    const rank = rankOfStart(tokens, gap.start + shift)
    if (rank > best.rank) best = { shift, rank }
  }
  return best.shift
}

/** How good a place is for a change to begin: 3 a line or sentence, 1 a word, 0 within a phrase. */
function rankOfStart(tokens: readonly string[], place: number): number {
  const previous = tokens[place - 1]
  if (previous === undefined || previous === '\n' || /[。！？]/u.test(previous)) return 3
  if (!/\s/u.test(previous)) return 0
  let back = place - 2
  while (/^[\s"'”’)»]$/u.test(tokens[back] ?? '')) back -= 1
  return /[.!?…؟]/u.test(tokens[back] ?? '') ? 3 : 1
}

/**
 * A rewritten sentence keeps an “of” and a “the” by chance; shown as kept they make it unreadable. A
 * match is dropped where it is at most three short words, no figure, stands between two passages that
 * were both replaced, and is not longer than either.
 */
function swallowSmallWords(texts: Texts, matches: readonly Match[]): readonly Match[] {
  let kept = matches
  for (;;) {
    const sizes = Array.from({ length: kept.length + 1 }, (_, gap) => replaced(texts, kept, gap))
    const next = kept.filter((match, index) => {
      const smaller = Math.min(sizes[index] ?? 0, sizes[index + 1] ?? 0)
      return smaller === 0 || (smallSize(texts.before, match) ?? Infinity) > smaller
    })
    if (next.length === kept.length) return kept
    kept = next
  }
}

/** Letters in a match of a few short words; null for one that is never dropped. */
function smallSize(tokens: readonly string[], { before, length }: Match): number | null {
  let words = 0
  let letters = 0
  for (let place = before; place < before + length; place += 1) {
    const one = tokens[place] ?? ''
    if (one === '\n' || isFigure(one)) return null
    if (!isWord(one)) continue
    words += 1
    letters += one.length
    if (words > 3 || one.length > 4) return null
  }
  return letters
}

/** Letters of a passage that was replaced, where it has more; 0 where nothing took a word's place. */
function replaced(texts: Texts, matches: readonly Match[], gap: number): number {
  const last = matches[gap - 1] ?? { before: 0, after: 0, length: 0 }
  const next = matches[gap] ?? { before: texts.before.length, after: texts.after.length }
  const removed = lettersIn(texts.before, last.before + last.length, next.before)
  const added = lettersIn(texts.after, last.after + last.length, next.after)
  return removed === 0 || added === 0 ? 0 : Math.max(removed, added)
}

function lettersIn(tokens: readonly string[], from: number, to: number): number {
  let letters = 0
  for (let place = from; place < to; place += 1) {
    const one = tokens[place] ?? ''
    if (isWord(one)) letters += one.length
  }
  return letters
}
