import { embedText } from '../../document/blocks/embed'
import { codeText } from '../../document/blocks/code'
import { lineText, listLines } from '../../document/blocks/list'
import { quoteText } from '../../document/blocks/quote'
import { inlineText } from '../../document/inlines/inline-text'
import { tableText } from '../../document/blocks/table'
import { blockText as textOf } from '../../document/plain-text'
import { pictureText } from '../../document/picture-words'
import type { Block, Body, List } from '../../document/nodes'
import { assertNever } from '../../result'

/** An entry in the plain form: a blank line between blocks, `- item` and `1. item` for lists. */
export function entryText(body: Body): string {
  return body.root.children
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n')
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children).trim()
    case 'quote':
      return quoteText(block)
    case 'code':
      return codeText(block)
    case 'table':
      return tableText(block)
    case 'horizontalrule':
      return '* * *'
    case 'list':
      return listRows(block, '').join('\n')
    case 'image': {
      const words = pictureText(block)
      return words === '' ? '' : `[Picture: ${words}]`
    }
    case 'map': {
      const words = pictureText(block.picture)
      return words === '' ? '' : `[Map: ${words}]`
    }
    case 'gallery': {
      const words = textOf(block).replaceAll('\n', '; ')
      return words === '' ? '' : `[Pictures: ${words}]`
    }
    case 'embed':
      return embedText(block)
    case 'box':
      return [block.title.trim(), ...block.children.map(blockText)]
        .filter((text) => text !== '')
        .join('\n\n')
    case 'unknown-block':
      return ''
    default:
      return assertNever(block)
  }
}

function listRows(list: List, indent: string): readonly string[] {
  return listLines(list).flatMap((line) => {
    const mark = list.listType === 'number' ? `${String(line.number)}.` : '-'
    const nested = line.lists.flatMap((inner) => listRows(inner, `${indent}  `))
    const words = lineText(line)
    return words === '' ? nested : [`${indent}${mark} ${words}`, ...nested]
  })
}
