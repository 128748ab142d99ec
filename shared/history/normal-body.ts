import { plainLines } from '../document/blocks/code'
import {
  makeBody,
  makeChecklist,
  makeCode,
  makeHeading,
  makeList,
  makeParagraph,
  makeQuote,
} from '../document/make-body'
import type {
  Block,
  Body,
  BoxContent,
  Inline,
  List,
  ListItem,
  Table,
  TableCell,
  TableRow,
} from '../document/nodes'
import { assertNever } from '../result'
import { canonicalJson, normalInlines } from './inline-runs'

/** What stands in an item of a list: lines of words, and lists inside it. */
export type ItemContent = ListItem['children'][number]

/** A body as bodies are compared: two that read alike to the last mark are the same JSON. */
export function normalBody(body: Body): Body {
  return makeBody(body.root.children.map(normalBlock))
}

/** The same for one block. */
export function normalBlock(block: Block): Block {
  switch (block.type) {
    case 'paragraph':
      return makeParagraph(normalInlines(block.children))
    case 'heading':
      return makeHeading(block.tag, normalInlines(block.children))
    case 'quote':
      return makeQuote(normalInlines(block.children), block)
    case 'list':
      return normalList(block)
    case 'box':
      return { ...block, children: block.children.map(normalContent) }
    case 'code':
      return makeCode(normalInlines(plainLines(block.children)), block.language)
    case 'table':
      return normalTable(block)
    case 'horizontalrule':
    case 'image':
    case 'gallery':
    case 'map':
    case 'embed':
    case 'unknown-block':
      return block
    default:
      return assertNever(block)
  }
}

function normalTable(table: Table): Table {
  const children = table.children.map((row): TableRow => {
    const cells = row.children.map((cell): TableCell => {
      const [{ children: line }] = cell.children
      return { ...cell, children: [makeParagraph(normalInlines(line))] }
    })
    return { ...row, children: cells }
  })
  return { ...table, children }
}

/** A block whose lines are in normal form already, with its lists counted for the place it has. */
export function withNormalLists(block: Block): Block {
  if (block.type === 'list') return normalList(block)
  if (block.type !== 'box') return block
  const children = block.children.map((one) => (one.type === 'list' ? normalList(one) : one))
  return { ...block, children }
}

function normalContent(block: BoxContent): BoxContent {
  return block.type === 'list' ? normalList(block) : makeParagraph(normalInlines(block.children))
}

/**
 * A list with its numbers and indentation counted anew: a new first item changes the number of all the
 * others, and no editor would call that a change.
 */
export function normalList(list: List, depth = 0): List {
  const items = list.children.map(({ children, checked }) => ({
    content: normalItemContent(children, depth),
    checked: checked === true,
  }))
  const made =
    list.listType === 'check'
      ? makeChecklist(items)
      : makeList(
          list.listType,
          items.map(({ content }) => content),
          list.start,
        )
  return {
    ...made,
    children: made.children.map((item) => (depth === 0 ? item : { ...item, indent: depth })),
  }
}

/** What an item holds, as it is compared. */
export function normalItemContent(
  children: readonly ItemContent[],
  depth = 0,
): readonly ItemContent[] {
  return itemSections(children).flatMap((section): readonly ItemContent[] =>
    section.kind === 'words'
      ? normalInlines(section.inlines)
      : [normalList(section.list, depth + 1)],
  )
}

/** A stretch of an item: words, or a list inside it. */
export type ItemSection =
  | { readonly kind: 'words'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly list: List }

/** An item cut into its words and the lists between them. */
export function itemSections(children: readonly ItemContent[]): readonly ItemSection[] {
  const sections: ItemSection[] = []
  let inlines: Inline[] = []
  const closeWords = () => {
    if (inlines.length > 0) sections.push({ kind: 'words', inlines })
    inlines = []
  }
  for (const child of children) {
    if (child.type !== 'list') {
      inlines.push(child)
      continue
    }
    closeWords()
    sections.push({ kind: 'list', list: child })
  }
  closeWords()
  return sections
}

/** What a block is recognised by: equal for blocks that are the same to a reader and in the file. */
export function blockKey(block: Block): string {
  return block.type === 'unknown-block'
    ? `unknown ${canonicalJson(block.original)}`
    : JSON.stringify(normalBlock(block))
}

/** The same for an item of a list, wherever it stands. */
export function itemKey(item: ListItem): string {
  return JSON.stringify([normalItemContent(item.children), item.checked ?? false])
}
