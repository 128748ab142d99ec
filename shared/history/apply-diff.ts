import { isLine } from '../document/block-line'
import { emptyBody, makeBody } from '../document/make-body'
import type { Block, Body, Inline, List, ListItem } from '../document/nodes'
import { assertNever } from '../result'
import type { BlockChange, ContentChange, PartChange, WordsChange } from './change-types'
import { inlinesOf, runsOf } from './inline-runs'
import { normalBlock, type ItemContent } from './normal-body'

type Time = 'before' | 'after'

/** The old text, put together from what the changes kept and took out: what undoing them all gives. */
export function textBefore(changes: readonly BlockChange[]): Body {
  return bodyOf(changes, 'before')
}

/** The new text, put together from what the changes kept and put in: what applying them gives. */
export function textAfter(changes: readonly BlockChange[]): Body {
  return bodyOf(changes, 'after')
}

function bodyOf(changes: readonly BlockChange[], time: Time): Body {
  const blocks = changes.flatMap((change) => blocksOf(change, time))
  return blocks.length === 0 ? emptyBody : makeBody(blocks)
}

function blocksOf(change: BlockChange, time: Time): readonly Block[] {
  if (change.kind === 'split') {
    if (time === 'after')
      return change.parts.map(({ after, words }) => withLine(after, words, time))
    const line = change.parts.flatMap(({ words }) => lineOf(words, time))
    return [withChildren(change.before, line)]
  }
  if (change.kind === 'joined') {
    if (time === 'before') {
      return change.parts.map(({ before, words }) => withLine(before, words, time))
    }
    const line = change.parts.flatMap(({ words }) => lineOf(words, time))
    return [withChildren(change.after, line)]
  }
  return partsOf(change, time, (block, content) => blockWith(block, content, time)).map(normalBlock)
}

/** What stands at the place of a change at that time: one part, or none. */
function partsOf<Part>(
  change: PartChange<Part>,
  time: Time,
  rebuild: (part: Part, content: readonly ContentChange[]) => Part,
): readonly Part[] {
  switch (change.kind) {
    case 'same':
      return [change.block]
    case 'added':
      return time === 'after' ? [change.block] : []
    case 'removed':
    case 'moved-away':
      return time === 'before' ? [change.block] : []
    case 'changed':
      return [rebuild(change[time], change.content)]
    case 'moved-here':
      return time === 'after' ? [rebuild(change.after, change.content)] : []
    default:
      return assertNever(change)
  }
}

function blockWith(block: Block, content: readonly ContentChange[], time: Time): Block {
  const [first] = content
  // Without content it is told whole: it moved as it was, or nobody can look into it.
  if (first === undefined || first.kind === 'picture' || first.kind === 'table') return block
  if (first.kind === 'holding') return block
  return first.kind === 'words' ? withLine(block, first, time) : listOf(first, time)
}

function withLine(block: Block, words: WordsChange, time: Time): Block {
  return withChildren(block, lineOf(words, time))
}

function withChildren(block: Block, line: readonly Inline[]): Block {
  if (!isLine(block)) return block
  return normalBlock({ ...block, children: line })
}

/** The inline content of a line at that time. */
function lineOf({ pieces }: WordsChange, time: Time): readonly Inline[] {
  const inlines = pieces.flatMap((piece): readonly Inline[] => {
    switch (piece.kind) {
      case 'same':
        return [piece.inline]
      case 'added':
        return time === 'after' ? [piece.inline] : []
      case 'removed':
        return time === 'before' ? [piece.inline] : []
      case 'reformed':
        return [piece[time]]
      default:
        return assertNever(piece)
    }
  })
  return inlinesOf(runsOf(inlines))
}

function listOf(change: Extract<ContentChange, { kind: 'list' }>, time: Time): List {
  const children = change.items.flatMap((item) =>
    partsOf(item, time, (part, content) => itemWith(part, content, time)),
  )
  return { ...change[time], children }
}

function itemWith(item: ListItem, content: readonly ContentChange[], time: Time): ListItem {
  if (content.length === 0) return item
  const children = content.flatMap((one): readonly ItemContent[] => {
    if (one.kind === 'words') return lineOf(one, time)
    return one.kind === 'list' ? [listOf(one, time)] : []
  })
  return { ...item, children }
}
