import { assertNever } from '../result'
import { codeText } from './blocks/code'
import { embedText, isBlankEmbed } from './blocks/embed'
import { listText } from './blocks/list'
import { quoteText } from './blocks/quote'
import { isBlankTable, tableText } from './blocks/table'
import { isCard } from './card-words'
import { inlineText, isBlankLine } from './inlines/inline-text'
import { makeBody } from './make-body'
import type { Block, Body, Image, ListItem } from './nodes'
import { pictureText } from './picture-words'

/** The words of a body: blocks parted by a blank line, the items of a list by a line. */
export function plainText(body: Body): string {
  return textOf(body.root.children)
}

/** The same without what stands below pictures and on cards: what the text itself says. */
export function runningText(body: Body): string {
  return textOf(body.root.children.filter((block) => !isCard(block)))
}

/**
 * What a text begins with: its own words, or what stands below its pictures where it has none. The
 * cells of a table say nothing out of their rows: its caption stands for it, where nothing else does.
 */
export function leadingText({ root: { children } }: Body): string {
  const isTable = (block: Block) => block.type === 'table'
  return (
    textOf(children.filter((block) => !isCard(block) && !isTable(block))) ||
    textLines(children.map((block) => (block.type === 'table' ? (block.caption ?? '') : ''))) ||
    textOf(children.filter((block) => !isTable(block)))
  )
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n')
}

/** The words of one block, without the white space around them. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children).trim()
    case 'quote':
      return quoteText(block)
    case 'code':
      return codeText(block).trimEnd()
    case 'list':
      return listText(block)
    case 'image':
      return pictureText(block)
    case 'table':
      return tableText(block)
    case 'map':
      return pictureText(block.picture)
    case 'gallery':
      return textLines([...block.images.map(pictureText), block.caption])
    case 'embed':
      return embedText(block)
    case 'box':
      return textLines([block.title, ...block.children.map(blockText)])
    case 'horizontalrule':
    case 'unknown-block':
      return ''
    default:
      return assertNever(block)
  }
}

/** Whether a body holds nothing to read or see; something kept unread counts as something. */
export function isBlank(body: Body): boolean {
  return body.root.children.every((block) => {
    switch (block.type) {
      case 'unknown-block':
      case 'horizontalrule':
        return false
      case 'table':
        return isBlankTable(block)
      case 'image':
        return isBlankPicture(block)
      case 'map':
        return isBlankPicture(block.picture)
      case 'gallery':
        return block.caption.trim() === '' && block.images.every(isBlankPicture)
      case 'embed':
        return isBlankEmbed(block)
      case 'box':
        return block.title.trim() === '' && isBlank(makeBody(block.children))
      case 'list':
        return block.children.every(isBlankItem)
      case 'paragraph':
      case 'heading':
      case 'quote':
      case 'code':
        return isBlankLine(block.children)
      default:
        return assertNever(block)
    }
  })
}

function textLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function isBlankItem(item: ListItem): boolean {
  return item.children.every((child) =>
    child.type === 'list' ? child.children.every(isBlankItem) : isBlankLine([child]),
  )
}

function isBlankPicture({ file, source, caption, credit }: Image): boolean {
  return file === null && source === '' && pictureText({ caption, credit }) === ''
}
