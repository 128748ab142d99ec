import { isLine } from './block-line'
import { isBlankTable } from './blocks/table'
import { cellsOf } from './blocks/table-grid'
import { cardLines, isCard, type Card, type CardWords } from './card-words'
import { isBlankLine } from './inlines/inline-text'
import type { Block, Body, Inline, ListItem, Quote, Table } from './nodes'
import { attributionWords, captionWords } from './told-words'

/** One line of a body as a caret counts it: a block, or what a list item says itself. */
export interface BodyLine {
  /** Caret offset of its beginning. */
  readonly start: number
  readonly length: number
  /** Its words, one character for one step of the caret; a line end in it is `\n`, see `gap`. */
  readonly text: string
  /** The plain fields that stand there instead of words: those of a picture, who said a quote. */
  readonly fields: readonly CardWords[]
  /** The published page leaves blank lines out, and line ends at the beginning of a line. */
  readonly shown: boolean
  readonly hiddenLead: number
}

/** Stands in a line’s text for something that was kept unread. */
export const gap = '\uFFFC'

/** The lines of a body in reading order, as `$offsetOf` counts them in the editor. */
export function bodyLines(body: Body): readonly BodyLine[] {
  let start = 0
  return body.root.children.flatMap(linesOfBlock).map((content) => {
    const text = isInlines(content) ? textOf(content) : ''
    const line = { start, length: text.length, text, ...factsOf(content) }
    start += text.length + 1
    return line
  })
}

/** What stands on each of these lines: its inline content, or none where it is something else. */
export function lineInlines(body: Body): readonly (readonly Inline[])[] {
  return body.root.children
    .flatMap(linesOfBlock)
    .map((content) => (isInlines(content) ? content : []))
}

type LineContent = readonly Inline[] | Pick<BodyLine, 'fields' | 'shown'>

function factsOf(content: LineContent): Pick<BodyLine, 'fields' | 'shown' | 'hiddenLead'> {
  if (isInlines(content)) {
    return { fields: [], shown: !isBlankLine(content), hiddenLead: leadingBreaks(content) }
  }
  return { ...content, hiddenLead: 0 }
}

function isInlines(content: LineContent): content is readonly Inline[] {
  return Array.isArray(content)
}

function linesOfBlock(block: Block): readonly LineContent[] {
  if (block.type === 'list') return block.children.flatMap(linesOfItem)
  if (block.type === 'table') return linesOfTable(block)
  if (block.type === 'quote') return linesOfQuote(block)
  if (isCard(block)) return linesOfCard(block)
  if (block.type === 'box') {
    const title = lineOfWords({ field: 'title', value: block.title })
    return [title, ...block.children.flatMap(linesOfBlock)]
  }
  return isLine(block) ? [block.children] : [{ fields: [], shown: true }]
}

function linesOfTable(table: Table): readonly LineContent[] {
  const told = captionWords(table)
  return [
    ...toldLine(told, !isBlankTable(table)),
    ...cellsOf(table).map((cell) => cell.children[0].children),
  ]
}

function linesOfQuote(quote: Quote): readonly LineContent[] {
  return [quote.children, ...toldLine(attributionWords(quote), !isBlankLine(quote.children))]
}

/** What is told of words: a line of its own where it is told, seen where the words are. */
function toldLine(fields: readonly CardWords[], isShown: boolean): readonly LineContent[] {
  const says = fields.some(({ value }) => value.trim() !== '')
  return fields.length === 0 ? [] : [{ fields, shown: says && isShown }]
}

function linesOfCard(card: Card): readonly LineContent[] {
  return cardLines(card).map((fields, line) => {
    const [caption] = fields
    const isOwnCaption = card.type === 'gallery' && line === card.images.length
    // A place for a picture is seen without a word; a line of words alone is not.
    return isOwnCaption && caption !== undefined ? lineOfWords(caption) : { fields, shown: true }
  })
}

function lineOfWords(words: CardWords): LineContent {
  return { fields: [words], shown: words.value.trim() !== '' }
}

function linesOfItem(item: ListItem): readonly LineContent[] {
  const own = item.children.flatMap((child) => (child.type === 'list' ? [] : [child]))
  const nested = item.children.flatMap((child) => (child.type === 'list' ? [child] : []))
  const lines: readonly LineContent[] = own.length > 0 || nested.length === 0 ? [own] : []
  return [...lines, ...nested.flatMap(linesOfBlock)]
}

function leadingBreaks(inlines: readonly Inline[]): number {
  const first = inlines.findIndex((inline) => inline.type !== 'linebreak')
  return first === -1 ? inlines.length : first
}

function textOf(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('')
}

/** Unlike the words readers get, one character for each step of the caret. */
function inlineText(inline: Inline): string {
  if (inline.type === 'text') return inline.text
  if (inline.type === 'link') return textOf(inline.children)
  return inline.type === 'linebreak' ? '\n' : gap
}
