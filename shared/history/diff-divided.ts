import type { Inline } from '../document/nodes'
import { align, type Match } from './align'
import type { WordsChange } from './change-types'
import { piecesBetween, wholeLine, type LinePart } from './diff-lines'
import { lineTokens } from './line-tokens'
import { tidyMatches } from './tidy-matches'

type Line = readonly Inline[]

/** One line that became several: for each of those, what of the one went into it. */
export function diffSplit(
  whole: Line,
  parts: readonly Line[],
  language: string,
): readonly WordsChange[] {
  return divide(whole, parts, language).map(({ share, part, matches }) =>
    piecesBetween(share, part, matches),
  )
}

/** Several lines that became one: for each of those, what of it stands in the one. */
export function diffJoined(
  parts: readonly Line[],
  whole: Line,
  language: string,
): readonly WordsChange[] {
  return divide(whole, parts, language).map(({ share, part, matches }) =>
    piecesBetween(
      part,
      share,
      matches.map(({ before, after, length }) => ({ before: after, after: before, length })),
    ),
  )
}

/** What of the whole goes with one part: places of matches are those in the whole and in the part. */
interface Share {
  readonly share: LinePart
  readonly part: LinePart
  readonly matches: readonly Match[]
}

/** Shares out the words of the whole: each part gets what it has in common, up to the next one's. */
function divide(whole: Line, parts: readonly Line[], language: string): readonly Share[] {
  const wholeLineTokens = lineTokens(whole, language)
  const partTokens = parts.map((part) => lineTokens(part, language))
  const texts = {
    before: wholeLineTokens.keys,
    after: partTokens.flatMap(({ keys }) => keys),
  }
  const matches = tidyMatches(texts, align(texts.before, texts.after))
  const end = { before: texts.before.length, after: texts.after.length }
  let from = { before: 0, after: 0 }
  return partTokens.map((line, index) => {
    const after = from.after + line.keys.length
    const to = index === partTokens.length - 1 ? end : { before: cutAt(matches, after, end), after }
    const share = { line: wholeLineTokens, from: from.before, to: to.before }
    const within = matchesWithin(matches, from, to)
    from = to
    return { share, part: wholeLine(line), matches: within }
  })
}

interface Point {
  readonly before: number
  readonly after: number
}

/** Where the whole is cut for a part that ends here. What was taken out at the cut goes before it. */
function cutAt(matches: readonly Match[], place: number, end: Point): number {
  const next = matches.find((match) => match.after + match.length > place)
  return next === undefined ? end.before : next.before + Math.max(0, place - next.after)
}

/** The matches between two cuts, in the part counted from the first. */
function matchesWithin(matches: readonly Match[], from: Point, to: Point): readonly Match[] {
  return matches.flatMap((match) => {
    const start = Math.max(match.after, from.after)
    const end = Math.min(match.after + match.length, to.after)
    const before = match.before + start - match.after
    return start < end ? [{ before, after: start - from.after, length: end - start }] : []
  })
}
