import { emptyBody, makeBody } from '../document/make-body'
import type { Block, Body } from '../document/nodes'
import { assertNever } from '../result'
import type { BlockChange } from './change-types'
import { keepComments } from './keep-comments'
import type { Phrase } from '../words/german'

/** What a button that puts a change back says. */
export type RestoreWords = Extract<
  Phrase,
  'Put back' | 'Take out' | 'Put back as it was' | 'Join again' | 'Part again' | 'Move back'
>

/** What putting one change back would do, as its button says it; null: there is nothing to put back. */
export function restoreWords(change: BlockChange): RestoreWords | null {
  switch (change.kind) {
    case 'same':
    // A move is put back where the block stands now.
    case 'moved-away':
      return null
    case 'removed':
      return 'Put back'
    case 'added':
      return 'Take out'
    case 'changed':
      return 'Put back as it was'
    case 'split':
      return 'Join again'
    case 'joined':
      return 'Part again'
    case 'moved-here':
      return 'Move back'
    default:
      return assertNever(change)
  }
}

/** The newer text with one of its changes undone; all others stay as they are. */
export function restoreBlock(changes: readonly BlockChange[], index: number): Body {
  const wanted = changes[index]
  const move = wanted?.kind === 'moved-here' ? wanted : null
  const blocks = changes.flatMap((change, at) => keptBlocks(change, at === index, move))
  return blocks.length === 0 ? emptyBody : makeBody(blocks)
}

type Move = Extract<BlockChange, { readonly kind: 'moved-here' }>

function keptBlocks(change: BlockChange, undone: boolean, move: Move | null): readonly Block[] {
  switch (change.kind) {
    case 'same':
      return [change.block]
    case 'added':
      return undone ? [] : [change.block]
    case 'removed':
      return undone ? [change.block] : []
    case 'changed':
      return undone ? putBack([change.before], [change.after]) : [change.after]
    case 'split': {
      const now = change.parts.map(({ after }) => after)
      return undone ? putBack([change.before], now) : now
    }
    case 'joined': {
      const then = change.parts.map(({ before }) => before)
      return undone ? putBack(then, [change.after]) : [change.after]
    }
    case 'moved-away':
      return change.move === move?.move ? putBack([change.block], [move.after]) : []
    case 'moved-here':
      return undone ? [] : [change.after]
    default:
      return assertNever(change)
  }
}

// What was noted since on words that come back stays on them: nobody asked for that to go.
function putBack(then: readonly Block[], now: readonly Block[]): readonly Block[] {
  return keepComments(makeBody(now), makeBody(then)).root.children
}
