import { align, comesFirst } from './align'
import type { Traits } from './likeness'
import { pairInOrder, sharedWeights, type Pair, type Span } from './pair-in-order'

/** Which blocks (or items) of an old text are which of a new one; the others went or came. */
export interface PartMatches {
  /** In the order of both texts. */
  readonly inOrder: readonly Pair[]
  /** The same block at another place. */
  readonly moved: readonly Move[]
}

/** Where a block stood, and where it stands. */
export interface Move {
  readonly before: number
  readonly after: number
}

// A block that both moved and changed must keep more than one that stayed at its place.
const alikeEnoughToMove = 0.6
const wordsToMove = 5
const manyCells = 250_000
const manyCellsToWeigh = 40_000

/** Finds each block's former self: first by content, then by likeness. */
export function matchParts(before: readonly Traits[], after: readonly Traits[]): PartMatches {
  const keys = { before: before.map(({ key }) => key), after: after.map(({ key }) => key) }
  // Of equally good answers the same is given whichever text is called the old one.
  if (comesFirst(keys.before, keys.after)) return matchForward(before, after)
  const { inOrder, moved } = matchForward(after, before)
  return {
    inOrder: inOrder.map((pair) => ({ before: pair.after, after: pair.before })),
    moved: moved.map((move) => ({ before: move.after, after: move.before })),
  }
}

function matchForward(before: readonly Traits[], after: readonly Traits[]): PartMatches {
  const sure = surePairs(before, after)
  const free = { before: new Set(before.keys()), after: new Set(after.keys()) }
  take(free, sure)
  const likely = gapsBetween(sure, { before: before.length, after: after.length }).flatMap((gap) =>
    pairGap(before, after, gap, free),
  )
  take(free, likely)
  const moved = equalElsewhere(before, after, free)
  const movedAndChanged = alikeElsewhere(before, after, free)
  return {
    inOrder: [...sure, ...likely].sort((a, b) => a.before.from - b.before.from),
    moved: [...moved, ...movedAndChanged],
  }
}

/**
 * Equal blocks that stayed: at the head and the foot; and between them where the text is too long to
 * weigh all ways. Else one equal block that moved would make all others seem to have moved round it.
 */
function surePairs(before: readonly Traits[], after: readonly Traits[]): readonly Pair[] {
  const matches = align(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  )
  const pairs = matches.flatMap(({ before: old, after: now, length }) =>
    Array.from({ length }, (_, index) => pairOf(old + index, now + index)),
  )
  const head = pairs.filter(
    (pair, place) => pair.before.from === place && pair.after.from === place,
  )
  const foot = pairs.filter(
    (pair, place) =>
      place >= head.length &&
      before.length - pair.before.from === pairs.length - place &&
      after.length - pair.after.from === pairs.length - place,
  )
  const edges = head.length + foot.length
  const cells = (before.length - edges) * (after.length - edges)
  return cells <= manyCellsToWeigh ? [...head, ...foot] : pairs
}

/** Places not yet matched. */
interface Free {
  readonly before: Set<number>
  readonly after: Set<number>
}

function take(free: Free, pairs: readonly Pair[]): void {
  for (const { before, after } of pairs) {
    for (const place of placesOf(before)) free.before.delete(place)
    for (const place of placesOf(after)) free.after.delete(place)
  }
}

/** Blocks that stand word for word elsewhere. Blank ones do not move: they come and go. */
function equalElsewhere(
  before: readonly Traits[],
  after: readonly Traits[],
  free: Free,
): readonly Move[] {
  const waiting = new Map<string, number[]>()
  for (const place of free.after) {
    const { key, text } = after[place] ?? { key: '', text: '' }
    if (text === '') continue
    const places = waiting.get(key)
    if (places === undefined) waiting.set(key, [place])
    else places.push(place)
  }
  const moves: Move[] = []
  for (const place of free.before) {
    const there = waiting.get(before[place]?.key ?? '')?.shift()
    if (there !== undefined) moves.push({ before: place, after: there })
  }
  for (const move of moves) {
    free.before.delete(move.before)
    free.after.delete(move.after)
  }
  return moves
}

/** The passages between blocks that stayed: where everything is new, gone or changed. */
function gapsBetween(
  pairs: readonly Pair[],
  ends: { readonly before: number; readonly after: number },
): readonly { readonly before: Span; readonly after: Span }[] {
  let start = { before: 0, after: 0 }
  return [...pairs, pairOf(ends.before, ends.after)].map((pair) => {
    const gap = {
      before: { from: start.before, count: pair.before.from - start.before },
      after: { from: start.after, count: pair.after.from - start.after },
    }
    start = { before: pair.before.from + 1, after: pair.after.from + 1 }
    return gap
  })
}

function pairGap(
  before: readonly Traits[],
  after: readonly Traits[],
  gap: { readonly before: Span; readonly after: Span },
  free: Free,
): readonly Pair[] {
  const old = placesOf(gap.before).filter((place) => free.before.has(place))
  const now = placesOf(gap.after).filter((place) => free.after.has(place))
  const pairs = pairInOrder(traitsAt(before, old), traitsAt(after, now))
  return pairs.flatMap((pair): readonly Pair[] => {
    const placed = { before: spanAt(old, pair.before), after: spanAt(now, pair.after) }
    return placed.before === null || placed.after === null
      ? []
      : [{ before: placed.before, after: placed.after }]
  })
}

/** The span in the whole text; null where a block that moved here stands between its parts. */
function spanAt(places: readonly number[], { from, count }: Span): Span | null {
  const first = places[from]
  const last = places[from + count - 1]
  if (first === undefined || last === undefined || last - first !== count - 1) return null
  return { from: first, count }
}

/** Blocks that are much like one elsewhere, the most alike first. */
function alikeElsewhere(
  before: readonly Traits[],
  after: readonly Traits[],
  free: Free,
): readonly Move[] {
  const old = [...free.before].filter((place) => (before[place]?.words.size ?? 0) >= wordsToMove)
  const now = [...free.after].filter((place) => (after[place]?.words.size ?? 0) >= wordsToMove)
  if (old.length * now.length > manyCells) return []
  const shared = sharedWeights(traitsAt(before, old), traitsAt(after, now))
  const candidates = old.flatMap((from, row) =>
    now.flatMap((to, column) => {
      const alike = alikeness(before[from], after[to], shared[row * now.length + column] ?? 0)
      return alike < alikeEnoughToMove ? [] : [{ before: from, after: to, alike }]
    }),
  )
  return candidates
    .sort((a, b) => b.alike - a.alike)
    .flatMap((move) => {
      if (!free.before.has(move.before) || !free.after.has(move.after)) return []
      free.before.delete(move.before)
      free.after.delete(move.after)
      return [{ before: move.before, after: move.after }]
    })
}

function alikeness(one: Traits | undefined, other: Traits | undefined, shared: number): number {
  if (one === undefined || one.shape !== other?.shape) return 0
  return (2 * shared) / (one.words.weight + other.words.weight)
}

function traitsAt(parts: readonly Traits[], places: readonly number[]): readonly Traits[] {
  return places.flatMap((place) => parts[place] ?? [])
}

function placesOf({ from, count }: Span): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index)
}

function pairOf(before: number, after: number): Pair {
  return { before: { from: before, count: 1 }, after: { from: after, count: 1 } }
}
