import { assertNever } from '../result'
import { codeText } from './blocks/code'
import { listText } from './blocks/list'
import { quoteText } from './blocks/quote'
import { inlineText, isBlankLine } from './inlines/inline-text'
import type { Block, Body, Image, ListItem } from './nodes'
import { pictureText } from './picture-words'

/** The words of a body: blocks parted by a blank line, the items of a list by a line. */
export function plainText(body: Body): string {
  return textOf(body.root.children)
}

/** The same without what stands below pictures: what the text itself says. */
export function runningText(body: Body): string {
  return textOf(body.root.children.filter(({ type }) => type !== 'image'))
}

/** What a text begins with: its own words, or what stands below its pictures where it has none. */
export function leadingText(body: Body): string {
  return runningText(body) || plainText(body)
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
    if (block.type === 'unknown-block' || block.type === 'horizontalrule') return false
    if (block.type === 'image') return isBlankPicture(block)
    return block.type === 'list' ? block.children.every(isBlankItem) : isBlankLine(block.children)
  })
}

function isBlankItem(item: ListItem): boolean {
  return item.children.every((child) =>
    child.type === 'list' ? child.children.every(isBlankItem) : isBlankLine([child]),
  )
}

function isBlankPicture({ file, source, caption, credit }: Image): boolean {
  return file === null && source === '' && pictureText({ caption, credit }) === ''
}
