import type { Match } from './align'
import { isFigure, isWord } from './word-tokens'

// What one swallowing makes longer may swallow more; in a real sentence that ends after two or three.
const mostPasses = 5

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
 * A rewritten sentence keeps an “of” and a “the” by chance; shown as kept they make it unreadable. So
 * a space alone does not part two changes of which one replaced words, and up to three short words do
 * not part two passages that were both replaced and are longer than they.
 */
function swallowSmallWords(texts: Texts, matches: readonly Match[]): readonly Match[] {
  let kept = matches
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const gaps = Array.from({ length: kept.length + 1 }, (_, index) => gapAt(texts, kept, index))
    const next = kept.filter(
      (match, index) => !isSwallowed(texts.before, match, [gaps[index], gaps[index + 1]]),
    )
    if (next.length === kept.length) return kept
    kept = next
  }
  return kept
}

/** What changed between two matches: words taken out or put in, whichever are more. */
interface Gap {
  readonly words: number
  readonly letters: number
  /** Whether words took the place of words. */
  readonly replaced: boolean
}

function isSwallowed(
  tokens: readonly string[],
  match: Match,
  [before, after]: readonly [Gap | undefined, Gap | undefined],
): boolean {
  if (before === undefined || after === undefined) return false
  if (before.words === 0 || after.words === 0) return false
  if (match.length === 1 && tokens[match.before] === ' ') return before.replaced || after.replaced
  // One word for one word on either side of a third is two changes, and easily read as such.
  if (!before.replaced || !after.replaced || before.words + after.words < 3) return false
  return smallSize(tokens, match) <= Math.min(before.letters, after.letters)
}

/** Letters in a match of a few short words; endless for one that is never dropped. */
function smallSize(tokens: readonly string[], { before, length }: Match): number {
  let words = 0
  let letters = 0
  for (let place = before; place < before + length; place += 1) {
    const one = tokens[place] ?? ''
    if (one === '\n' || isFigure(one)) return Infinity
    if (!isWord(one)) continue
    words += 1
    letters += one.length
    if (words > 3 || one.length > 4) return Infinity
  }
  return letters
}

function gapAt(texts: Texts, matches: readonly Match[], index: number): Gap {
  const last = matches[index - 1] ?? { before: 0, after: 0, length: 0 }
  const next = matches[index] ?? { before: texts.before.length, after: texts.after.length }
  const removed = wordsIn(texts.before, last.before + last.length, next.before)
  const added = wordsIn(texts.after, last.after + last.length, next.after)
  return {
    words: Math.max(removed.words, added.words),
    letters: Math.max(removed.letters, added.letters),
    replaced: removed.words > 0 && added.words > 0,
  }
}

/** The words of a passage. A figure counts for nothing here: it is a change of its own. */
function wordsIn(tokens: readonly string[], from: number, to: number) {
  let words = 0
  let letters = 0
  for (let place = from; place < to; place += 1) {
    const one = tokens[place] ?? ''
    if (!isWord(one) || isFigure(one)) continue
    words += 1
    letters += one.length
  }
  return { words, letters }
}
