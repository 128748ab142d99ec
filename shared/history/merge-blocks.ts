import { emptyBody, makeBody } from '../document/make-body'
import type { Block, Body } from '../document/nodes'
import { assertNever } from '../result'
import type { BlockChange } from './change-types'

/**
 * One text with some of the changes that another one made of it: `changes` lead from the first to the
 * second, `taken` are the places of those that are wanted. None gives the first text, all the second.
 * A block that moved is taken at its new place.
 */
export function mergeBlocks(changes: readonly BlockChange[], taken: ReadonlySet<number>): Body {
  const moves = new Set(
    changes.flatMap((change, at) =>
      change.kind === 'moved-here' && taken.has(at) ? [change.move] : [],
    ),
  )
  const blocks = changes.flatMap((change, at) => chosen(change, { isTaken: taken.has(at), moves }))
  return blocks.length === 0 ? emptyBody : makeBody(blocks)
}

/** Whether a change is one to be taken or left: what stays as it is, and a move's old place, are not. */
export function isChoice({ kind }: BlockChange): boolean {
  return kind !== 'same' && kind !== 'moved-away'
}

function chosen(
  change: BlockChange,
  on: { readonly isTaken: boolean; readonly moves: ReadonlySet<number> },
): readonly Block[] {
  switch (change.kind) {
    case 'same':
      return [change.block]
    case 'added':
      return on.isTaken ? [change.block] : []
    case 'removed':
      return on.isTaken ? [] : [change.block]
    case 'changed':
      return [on.isTaken ? change.after : change.before]
    case 'split':
      return on.isTaken ? change.parts.map(({ after }) => after) : [change.before]
    case 'joined':
      return on.isTaken ? [change.after] : change.parts.map(({ before }) => before)
    case 'moved-away':
      return on.moves.has(change.move) ? [] : [change.block]
    case 'moved-here':
      return on.isTaken ? [change.after] : []
    default:
      return assertNever(change)
  }
}
