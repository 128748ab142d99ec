import { assertNever } from '../result'
import { listText } from './blocks/list'
import { inlineText, isBlankLine } from './inlines/inline-text'
import type { Block, Body, ListItem } from './nodes'

/** The words of a body: blocks parted by a blank line, the items of a list by a line. */
export function plainText(body: Body): string {
  return body.root.children
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n')
}

/** The words of one block, without the white space around them. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return inlineText(block.children).trim()
    case 'list':
      return listText(block)
    case 'unknown-block':
      return ''
    default:
      return assertNever(block)
  }
}

/** Whether a body holds nothing to read; something kept unread counts as something. */
export function isBlank(body: Body): boolean {
  return body.root.children.every((block) => {
    if (block.type === 'unknown-block') return false
    return block.type === 'list' ? block.children.every(isBlankItem) : isBlankLine(block.children)
  })
}

function isBlankItem(item: ListItem): boolean {
  return item.children.every((child) =>
    child.type === 'list' ? child.children.every(isBlankItem) : isBlankLine([child]),
  )
}
