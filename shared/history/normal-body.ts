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
import type { Block, Body, Inline, List, ListItem } from '../document/nodes'
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
    case 'code':
      return makeCode(normalInlines(plainLines(block.children)), block.language)
    case 'horizontalrule':
    case 'image':
    case 'unknown-block':
      return block
    default:
      return assertNever(block)
  }
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
