import type { Inline } from '../document/nodes'
import { align, type Match } from './align'
import type { WordsChange } from './change-types'
import { piecesBetween } from './diff-lines'
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

/** Shares out the words of the whole: each part gets what it has in common, up to the next one's. */
function divide(whole: Line, parts: readonly Line[], language: string) {
  const wholeTokens = lineTokens(whole, language)
  const partTokens = parts.map((part) => lineTokens(part, language))
  const texts = {
    before: wholeTokens.map(({ key }) => key),
    after: partTokens.flat().map(({ key }) => key),
  }
  const matches = tidyMatches(texts, align(texts.before, texts.after))
  let from = { before: 0, after: 0 }
  return partTokens.map((part, index) => {
    const after = from.after + part.length
    const isLast = index === partTokens.length - 1
    const to = { before: isLast ? wholeTokens.length : cutAt(matches, after, texts), after }
    const share = wholeTokens.slice(from.before, to.before)
    const within = matchesWithin(matches, from, to)
    from = to
    return { share, part, matches: within }
  })
}

/** Where the whole is cut for a part that ends here. What was taken out at the cut goes before it. */
function cutAt(
  matches: readonly Match[],
  end: number,
  texts: { readonly before: readonly string[] },
): number {
  const next = matches.find((match) => match.after + match.length > end)
  if (next === undefined) return texts.before.length
  return next.before + Math.max(0, end - next.after)
}

interface Point {
  readonly before: number
  readonly after: number
}

/** The matches between two cuts, counted from the first. */
function matchesWithin(matches: readonly Match[], from: Point, to: Point): readonly Match[] {
  return matches.flatMap((match) => {
    const start = Math.max(match.after, from.after)
    const end = Math.min(match.after + match.length, to.after)
    const before = match.before + start - match.after
    return start < end
      ? [{ before: before - from.before, after: start - from.after, length: end - start }]
      : []
  })
}
