import type { Block, Body, Image, ListItem, TableRow } from '../document/nodes'
import { assertNever } from '../result'
import type {
  BlockChange,
  ContentChange,
  HoldingChange,
  PartChange,
  TextPiece,
} from './change-types'
import { imageFields } from './diff-images'
import { heldBlocks, heldPictures, holderFields, type Holder } from './holder'
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
  if (content.kind === 'table') {
    return sum(
      content.rows.map((row) => countPart(row, (one) => rowWords(one, language), language)),
    )
  }
  if (content.kind === 'holding') return countHolding(content, language)
  const wordsOf = (item: ListItem) => itemWords(item, language)
  return sum(content.items.map((item) => countPart(item, wordsOf, language)))
}

function countHolding(change: HoldingChange, language: string): WordCount {
  const { after, pictures, blocks } = change
  // An address is drawn as it changed, and is no words.
  const texts = new Set(holderFields(after).flatMap(({ name, isText }) => (isText ? [name] : [])))
  const fields = change.fields.filter(({ field }) => texts.has(field))
  const imageWords = (image: Image) => blockWords(image, language)
  return sum([
    ...fields.flatMap(({ pieces }) => pieces.map((piece) => countPiece(piece, language))),
    ...pictures.map((picture) => countPart(picture, imageWords, language)),
    countChange(blocks, language),
  ])
}

function countPiece({ kind, text }: TextPiece, language: string): WordCount {
  const words = kind === 'same' ? 0 : countWords(text, language)
  return kind === 'added' ? { added: words, removed: 0 } : { added: 0, removed: words }
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
    case 'table':
      return block.children.reduce((total, row) => total + rowWords(row, language), 0)
    case 'gallery':
    case 'map':
    case 'box':
    case 'embed':
      return holderWords(block, language)
    case 'horizontalrule':
    case 'unknown-block':
      return 0
    default:
      return assertNever(block)
  }
}

function rowWords({ children }: TableRow, language: string): number {
  return children.reduce(
    (total, { children: [line] }) => total + countLineWords(line.children, language),
    0,
  )
}

function holderWords(holder: Holder, language: string): number {
  const fields = holderFields(holder).map(({ value, isText }) =>
    isText ? countWords(value, language) : 0,
  )
  const held = [...heldPictures(holder), ...heldBlocks(holder)].map((block) =>
    blockWords(block, language),
  )
  return [...fields, ...held].reduce((total, words) => total + words, 0)
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
