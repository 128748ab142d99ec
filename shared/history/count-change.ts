import type { Block, Body, ListItem } from '../document/nodes'
import { assertNever } from '../result'
import type { BlockChange, ContentChange, PartChange } from './change-types'
import { imageFields } from './diff-images'
import { countLineWords } from './line-tokens'
import { itemSections } from './normal-body'
import { countWords } from './word-tokens'

/** How many words were put in and taken out. */
export interface WordCount {
  readonly added: number
  readonly removed: number
}

/** How many words a change put in and took out; a move is neither. */
export function countChange(changes: readonly BlockChange[], language = 'en'): WordCount {
  return sum(changes.map((change) => countBlockChange(change, language)))
}

/** How many words a text has, as changes of it are counted. */
export function countBodyWords(body: Body, language = 'en'): number {
  return body.root.children.reduce((total, block) => total + blockWords(block, language), 0)
}

function countBlockChange(change: BlockChange, language: string): WordCount {
  if (change.kind === 'split' || change.kind === 'joined') {
    return sum(change.parts.map(({ words }) => words))
  }
  return countPart(change, (block) => blockWords(block, language), language)
}

function countPart<Part>(
  change: PartChange<Part>,
  wordsOf: (part: Part) => number,
  language: string,
): WordCount {
  switch (change.kind) {
    case 'same':
    case 'moved-away':
      return { added: 0, removed: 0 }
    case 'added':
      return { added: wordsOf(change.block), removed: 0 }
    case 'removed':
      return { added: 0, removed: wordsOf(change.block) }
    case 'changed':
    case 'moved-here':
      return sum(change.content.map((content) => countContent(content, language)))
    default:
      return assertNever(change)
  }
}

function countContent(content: ContentChange, language: string): WordCount {
  if (content.kind === 'words' || content.kind === 'picture') return content
  const wordsOf = (item: ListItem) => itemWords(item, language)
  return sum(content.items.map((item) => countPart(item, wordsOf, language)))
}

function blockWords(block: Block, language: string): number {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'code':
      return countLineWords(block.children, language)
    case 'list':
      return block.children.reduce((total, item) => total + itemWords(item, language), 0)
    case 'image':
      return imageFields(block).reduce((total, { value }) => total + countWords(value, language), 0)
    case 'horizontalrule':
    case 'unknown-block':
      return 0
    default:
      return assertNever(block)
  }
}

function itemWords(item: ListItem, language: string): number {
  return itemSections(item.children).reduce(
    (total, section) =>
      total +
      (section.kind === 'words'
        ? countLineWords(section.inlines, language)
        : blockWords(section.list, language)),
    0,
  )
}

function sum(counts: readonly WordCount[]): WordCount {
  return {
    added: counts.reduce((total, { added }) => total + added, 0),
    removed: counts.reduce((total, { removed }) => total + removed, 0),
  }
}
