import { lineOf } from '../document/block-line'
import { blockText } from '../document/plain-text'
import type { Block, Body, Image, UnknownBlock } from '../document/nodes'
import { assertNever } from '../result'
import type { BlockChange, ContentChange } from './change-types'
import { diffJoined, diffSplit } from './diff-divided'
import { diffImages, imageFields, nameOf } from './diff-images'
import { diffLines } from './diff-lines'
import { diffList } from './diff-lists'
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
  if (block.type === 'image') return makeTraits({ key, shape: 'image', text: imageText(block) })
  // A divider has no words to be known by.
  if (block.type === 'horizontalrule') return makeTraits({ key, shape: 'divider', text: key })
  const shape = block.type === 'list' || block.type === 'code' ? block.type : 'words'
  return makeTraits({ key, shape, text: blockText(block) })
}

// The same picture under other words is the same picture: its name outweighs a long caption.
function imageText(image: Image): string {
  const name = nameOf(image)
  return [name, name, name, name, ...imageFields(image).map(({ value }) => value)].join(' ').trim()
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
    case 'image':
      return after.type === 'image' ? [diffImages(before, after, language)] : []
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
