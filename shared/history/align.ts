import { diffArrays } from 'diff'

/** A stretch that two sequences have in common: places in the old and the new one, and its length. */
export interface Match {
  readonly before: number
  readonly after: number
  readonly length: number
}

// The diff takes time with the square of the changes: beyond this many it is cut at rare words first,
// and between those at less. A rewritten book then costs milliseconds, and is told a little coarser.
const manyEdits = 300
const manyEditsBetween = 100
const fewEditsBetween = 8
const workBetween = 1_500_000

/**
 * What two sequences have in common, in order, longest chains first. The same whichever is called the
 * old one, so that comparing backwards tells the same story.
 */
export function align(before: readonly string[], after: readonly string[]): readonly Match[] {
  const matches: Match[] = []
  const whole = { before, after, from: { before: 0, after: 0 } }
  if (comesFirst(before, after)) {
    alignWithin(whole, manyEdits, matches)
    return joinMatches(matches)
  }
  alignWithin({ ...whole, before: after, after: before }, manyEdits, matches)
  return joinMatches(matches.map((match) => mirror(match)))
}

/** Part of two sequences, and where it begins in them. */
interface Region {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly from: { readonly before: number; readonly after: number }
}

function alignWithin(region: Region, limit: number, matches: Match[]): void {
  const { before, after, from } = region
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const ends = { before: before.length - tail, after: after.length - tail }
  push(matches, { ...from, length: head })
  if (head < ends.before && head < ends.after) {
    const middle = {
      before: before.slice(head, ends.before),
      after: after.slice(head, ends.after),
      from: { before: from.before + head, after: from.after + head },
    }
    if (!alignFully(middle, limit, matches)) alignAtRareTokens(middle, limit, matches)
  }
  push(matches, {
    before: from.before + ends.before,
    after: from.after + ends.after,
    length: tail,
  })
}

/** The shortest way from one to the other; false where it is longer than the limit. */
function alignFully({ before, after, from }: Region, limit: number, matches: Match[]): boolean {
  const runs = diffArrays([...before], [...after], { maxEditLength: limit })
  if (runs === undefined) return false
  let place = from
  for (const { added, removed, count } of runs) {
    if (!added && !removed) push(matches, { ...place, length: count })
    place = {
      before: place.before + (added ? 0 : count),
      after: place.after + (removed ? 0 : count),
    }
  }
  return true
}

/** Cuts both where a token stands that each has once, and aligns between the cuts. */
function alignAtRareTokens(region: Region, limit: number, matches: Match[]): void {
  // Already cut once: what is left between rare tokens counts as replaced.
  if (limit < manyEdits) return
  const size = region.before.length + region.after.length
  const between = Math.max(fewEditsBetween, Math.min(manyEditsBetween, workBetween / size))
  const anchors = rareAnchors(region)
  const ends = { before: region.before.length, after: region.after.length }
  let start = { before: 0, after: 0 }
  for (const anchor of [...anchors, ends]) {
    const part = {
      before: region.before.slice(start.before, anchor.before),
      after: region.after.slice(start.after, anchor.after),
      from: {
        before: region.from.before + start.before,
        after: region.from.after + start.after,
      },
    }
    // Without anchors this is the whole region again, at the lower limit: it ends at once.
    alignWithin(part, between, matches)
    start = anchor
  }
}

interface Anchor {
  readonly before: number
  readonly after: number
}

/** Tokens that both sides have exactly once, in the longest chain that runs forward in both. */
function rareAnchors({ before, after }: Region): readonly Anchor[] {
  const there = oncePlaces(after)
  const shared: Anchor[] = []
  for (const [token, place] of oncePlaces(before)) {
    const other = there.get(token)
    if (other !== undefined) shared.push({ before: place, after: other })
  }
  return longestForward(shared.sort((a, b) => a.before - b.before))
}

function oncePlaces(tokens: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  tokens.forEach((token, index) => {
    if (places.has(token)) repeated.add(token)
    places.set(token, index)
  })
  for (const token of repeated) places.delete(token)
  return places
}

/** Patience sorting: the longest run of anchors whose new places rise as their old ones do. */
function longestForward(anchors: readonly Anchor[]): readonly Anchor[] {
  interface Link {
    readonly anchor: Anchor
    readonly previous: Link | undefined
  }
  const tops: Link[] = []
  for (const anchor of anchors) {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tops[middle]?.anchor.after ?? 0) < anchor.after) low = middle + 1
      else high = middle
    }
    tops[low] = { anchor, previous: tops[low - 1] }
  }
  const chain: Anchor[] = []
  for (let link = tops.at(-1); link !== undefined; link = link.previous) chain.push(link.anchor)
  return chain.reverse()
}

function push(matches: Match[], match: Match): void {
  if (match.length > 0) matches.push(match)
}

/** Matches that touch on both sides are one. */
function joinMatches(matches: readonly Match[]): readonly Match[] {
  const joined: Match[] = []
  for (const match of matches) {
    const last = joined.at(-1)
    const touches =
      last?.before === match.before - (last?.length ?? 0) &&
      last.after === match.after - last.length
    if (last !== undefined && touches) {
      joined[joined.length - 1] = { ...last, length: last.length + match.length }
    } else joined.push(match)
  }
  return joined
}

function mirror({ before, after, length }: Match): Match {
  return { before: after, after: before, length }
}

/** Whether the one sequence sorts before the other: decides between equally good answers. */
export function comesFirst(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return one.length < other.length
  const place = one.findIndex((token, index) => token !== other[index])
  return place < 0 || (one[place] ?? '') < (other[place] ?? '')
}
