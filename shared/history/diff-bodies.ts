import { lineOf } from '../document/block-line'
import { blockText } from '../document/plain-text'
import type { Block, Body, UnknownBlock } from '../document/nodes'
import { assertNever } from '../result'
import type { BlockChange, ContentChange } from './change-types'
import { diffJoined, diffSplit } from './diff-divided'
import { diffHolders } from './diff-holders'
import { diffImages, imageTraits, nameOf } from './diff-images'
import { diffLines } from './diff-lines'
import { diffList } from './diff-lists'
import { diffTables } from './diff-tables'
import { heldPictures, isHolder, type Holder } from './holder'
import { languageFor } from './language-for'
import { makeTraits, type Traits } from './likeness'
import { matchParts } from './match-parts'
import { blockKey } from './normal-body'
import type { Pair } from './pair-in-order'
import { partAt, partChange, placeParts } from './place-parts'

/**
 * What differs between two texts, as a sub-editor would mark it: blocks first (by content, then by
 * likeness, moved ones as moved), then the words in them, with formats and links.
 *
 * Two texts that read alike and are stored alike have no change. The answer is the same in both
 * directions, and takes milliseconds whatever the texts: beyond a book's length it becomes coarser.
 */
export function diffBodies(before: Body, after: Body, language = 'en'): readonly BlockChange[] {
  const words = languageFor(before, after, language)
  const blocks = { before: before.root.children, after: after.root.children }
  const traits = {
    before: blocks.before.map((block) => traitsOf(block)),
    after: blocks.after.map((block) => traitsOf(block)),
  }
  const sizes = { before: blocks.before.length, after: blocks.after.length }
  const sides = {
    ...blocks,
    isSame: (from: number, to: number) => traits.before[from]?.key === traits.after[to]?.key,
    content: (old: Block, now: Block) => diffBlock(old, now, words),
  }
  return placeParts(matchParts(traits.before, traits.after), sizes).map((placement): BlockChange =>
    placement.kind === 'kept' && isDivided(placement.pair)
      ? diffDivided(blocks, placement.pair, words)
      : partChange(placement, sides),
  )
}

/** Whether anything differs at all. */
export function hasChanges(changes: readonly BlockChange[]): boolean {
  return changes.some(({ kind }) => kind !== 'same')
}

function traitsOf(block: Block): Traits {
  const key = blockKey(block)
  if (block.type === 'unknown-block') {
    return makeTraits({ key, shape: `unknown ${unknownType(block)}`, text: key })
  }
  if (block.type === 'image') return imageTraits(block)
  if (isHolder(block)) return makeTraits({ key, shape: block.type, text: holderText(block) })
  // A divider has no words to be known by.
  if (block.type === 'horizontalrule') return makeTraits({ key, shape: 'divider', text: key })
  const shape = ownShapes.has(block.type) ? block.type : 'words'
  return makeTraits({ key, shape, text: blockText(block) })
}

// What none of the others ever became.
const ownShapes: ReadonlySet<Block['type']> = new Set(['list', 'code', 'table'])

// What lies in it says more than its words which one it is.
function holderText(holder: Holder): string {
  const names = heldPictures(holder).map(nameOf)
  const address = holder.type === 'embed' ? holder.url : ''
  return [...names, ...names, address, blockText(holder)].join(' ').trim()
}

function unknownType({ original }: UnknownBlock): string {
  const isNode = typeof original === 'object' && original !== null && 'type' in original
  return isNode && typeof original.type === 'string' ? original.type : ''
}

function diffBlock(before: Block, after: Block, language: string): readonly ContentChange[] {
  switch (before.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'code':
      return [diffLines(before.children, lineOf(after), language)]
    case 'list':
      return after.type === 'list' ? [diffList(before, after, language)] : []
    case 'table':
      return after.type === 'table' ? [diffTables(before, after, language)] : []
    case 'image':
      return after.type === 'image' ? [diffImages(before, after, language)] : []
    case 'gallery':
    case 'map':
    case 'box':
    case 'embed':
      return isHolder(after) && after.type === before.type
        ? [
            diffHolders(before, after, {
              language,
              diffText: (old, now) => diffBodies(old, now, language),
            }),
          ]
        : []
    case 'horizontalrule':
    case 'unknown-block':
      return []
    default:
      return assertNever(before)
  }
}

function isDivided({ before, after }: Pair): boolean {
  return before.count !== 1 || after.count !== 1
}

/** A block that became several, or several that became one. */
function diffDivided(
  { before, after }: { readonly before: readonly Block[]; readonly after: readonly Block[] },
  pair: Pair,
  language: string,
): BlockChange {
  const olds = before.slice(pair.before.from, pair.before.from + pair.before.count)
  const news = after.slice(pair.after.from, pair.after.from + pair.after.count)
  if (olds.length === 1) {
    const old = partAt(olds, 0)
    const words = diffSplit(lineOf(old), news.map(lineOf), language)
    const parts = news.map((block, index) => ({ after: block, words: partAt(words, index) }))
    return { kind: 'split', before: old, parts }
  }
  const now = partAt(news, 0)
  const words = diffJoined(olds.map(lineOf), lineOf(now), language)
  const parts = olds.map((block, index) => ({ before: block, words: partAt(words, index) }))
  return { kind: 'joined', parts, after: now }
}
