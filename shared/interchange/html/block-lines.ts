import { attributionText } from '../../document/blocks/quote'
import { lineBreak, makeText } from '../../document/make-body'
import type { Block, Inline, List, Quote, Table } from '../../document/nodes'
import { assertNever } from '../../result'

/** The lines of blocks that must do without being blocks: in a quote, a heading, an item. */
export function linesOf(blocks: readonly Block[]): readonly (readonly Inline[])[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'code':
        return [block.children]
      case 'quote':
        return quoteLines(block)
      case 'list':
        return linesOfList(block)
      case 'table':
        return tableLines(block)
      case 'box':
        return linesOf(block.children)
      case 'horizontalrule':
      case 'image':
      case 'gallery':
      case 'map':
      case 'embed':
      case 'unknown-block':
        return []
      default:
        return assertNever(block)
    }
  })
}

/** A line for each row: a table within a quote or a cell is its words. */
function tableLines({ caption = '', children }: Table): readonly (readonly Inline[])[] {
  const rows = children.map((row) =>
    row.children.flatMap(({ children: [line] }, index) =>
      index === 0 ? line.children : [makeText(' '), ...line.children],
    ),
  )
  return caption === '' ? rows : [[makeText(caption)], ...rows]
}

function quoteLines(quote: Quote): readonly (readonly Inline[])[] {
  const told = attributionText(quote)
  return told === '' ? [quote.children] : [quote.children, [makeText(told)]]
}

/** Lines as one line of a body, with line ends between them. */
export function joinLines(lines: readonly (readonly Inline[])[]): readonly Inline[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]))
}

/** The rows of one item: its words, and each list inside it in a row of its own, as the editor has it. */
export function rowsOf(blocks: readonly Block[]): readonly (readonly (Inline | List)[])[] {
  const rows: (readonly (Inline | List)[])[] = []
  let words: Block[] = []
  const closeWords = () => {
    if (words.length > 0) rows.push(joinLines(linesOf(words)))
    words = []
  }
  for (const block of blocks) {
    if (block.type !== 'list') words.push(block)
    else {
      closeWords()
      rows.push([block])
    }
  }
  closeWords()
  return rows
}

function linesOfList(list: List): readonly (readonly Inline[])[] {
  return list.children.flatMap((item) => {
    const words = item.children.flatMap((child) => (child.type === 'list' ? [] : [child]))
    const inside = item.children.flatMap((child) =>
      child.type === 'list' ? linesOfList(child) : [],
    )
    return words.length === 0 ? inside : [words, ...inside]
  })
}
