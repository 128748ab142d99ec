import { assertNever } from '../result'
import type { ContentChange, PartChange } from './change-types'
import type { PartMatches } from './match-parts'
import type { Pair } from './pair-in-order'

/** What stands at one place of a told change: old and new blocks by their places. */
export type Placement =
  | { readonly kind: 'kept'; readonly pair: Pair }
  | { readonly kind: 'removed'; readonly before: number }
  | { readonly kind: 'added'; readonly after: number }
  | { readonly kind: 'moved-away'; readonly before: number; readonly move: number }
  | {
      readonly kind: 'moved-here'
      readonly before: number
      readonly after: number
      readonly move: number
    }

/**
 * Puts two texts into one sequence: what both have in order, and between it what went, then what
 * came. Leaving out what went and moved away gives the new order; the reverse, the old one.
 */
export function placeParts(
  { inOrder, moved }: PartMatches,
  sizes: { readonly before: number; readonly after: number },
): readonly Placement[] {
  const away = new Map(moved.map(({ before }, index) => [before, index + 1]))
  const here = new Map(
    moved.map(({ before, after }, index) => [after, { before, move: index + 1 }]),
  )
  const placements: Placement[] = []
  let old = 0
  let now = 0
  const fill = (before: number, after: number) => {
    for (; old < before; old += 1) {
      const move = away.get(old)
      placements.push(
        move === undefined
          ? { kind: 'removed', before: old }
          : { kind: 'moved-away', before: old, move },
      )
    }
    for (; now < after; now += 1) {
      const from = here.get(now)
      placements.push(
        from === undefined
          ? { kind: 'added', after: now }
          : { kind: 'moved-here', after: now, ...from },
      )
    }
  }
  for (const pair of inOrder) {
    fill(pair.before.from, pair.after.from)
    placements.push({ kind: 'kept', pair })
    old += pair.before.count
    now += pair.after.count
  }
  fill(sizes.before, sizes.after)
  return placements
}

/** Two texts, or two lists, and how their parts are compared. */
export interface Sides<Part> {
  readonly before: readonly Part[]
  readonly after: readonly Part[]
  readonly isSame: (before: number, after: number) => boolean
  readonly content: (before: Part, after: Part) => readonly ContentChange[]
}

/** What became of the one part, or the one pair of parts, at a place. */
export function partChange<Part>(placement: Placement, sides: Sides<Part>): PartChange<Part> {
  switch (placement.kind) {
    case 'removed':
      return { kind: 'removed', block: partAt(sides.before, placement.before) }
    case 'added':
      return { kind: 'added', block: partAt(sides.after, placement.after) }
    case 'moved-away': {
      const { move } = placement
      return { kind: 'moved-away', block: partAt(sides.before, placement.before), move }
    }
    case 'moved-here': {
      const { before, after, move } = placement
      return { kind: 'moved-here', ...compareParts(sides, before, after), move }
    }
    case 'kept': {
      const { before, after } = placement.pair
      if (sides.isSame(before.from, after.from)) {
        return { kind: 'same', block: partAt(sides.after, after.from) }
      }
      return { kind: 'changed', ...compareParts(sides, before.from, after.from) }
    }
    default:
      return assertNever(placement)
  }
}

function compareParts<Part>(sides: Sides<Part>, from: number, to: number) {
  const before = partAt(sides.before, from)
  const after = partAt(sides.after, to)
  return { before, after, content: sides.isSame(from, to) ? [] : sides.content(before, after) }
}

/** The part at a place. A placement only names places there are. */
export function partAt<Part>(parts: readonly Part[], place: number): Part {
  const part = parts[place]
  if (part === undefined) throw new Error(`There is no block ${String(place)}.`)
  return part
}
