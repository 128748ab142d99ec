import {
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  CHECK_LIST,
  HEADING,
  HIGHLIGHT,
  INLINE_CODE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  LINK,
  ORDERED_LIST,
  QUOTE,
  registerMarkdownShortcuts,
  STRIKETHROUGH,
  UNORDERED_LIST,
  type ElementTransformer,
  type TextMatchTransformer,
  type Transformer,
} from '@lexical/markdown'
import { $isListNode, type ListItemNode, type ListNode } from '@lexical/list'
import { defineExtension, type ElementNode, type LexicalNode } from 'lexical'
import { $isTableCellNode } from '@lexical/table'
import { linkAddress } from '../link-address'
import { $createQuoteNode, QuoteNode } from '../nodes/quote-node'

/**
 * Markdown as it is typed: `## `, `- `, `1. `, `> `, `[ ] `, `**b**`, `*i*`, `~~s~~`, `==h==`, `` `c` ``,
 * links.
 */
export const MarkdownShortcutsExtension = defineExtension({
  name: 'dateline/markdown-shortcuts',
  register: (editor) => registerMarkdownShortcuts(editor, shortcuts.map(outsideTables)),
})

/** Headings of a text begin at the second level: the first is the page's headline. */
const heading: ElementTransformer = { ...HEADING, regExp: /^(#{2,4})\s/ }

/** A quote of ours, which may say whose words it holds. */
const quote: ElementTransformer = {
  ...QUOTE,
  dependencies: [QuoteNode],
  replace: (parent, children) => {
    const node = $createQuoteNode()
    node.append(...children)
    parent.replace(node)
    node.select(0, 0)
  },
}

/** A list begins with 1 or goes on with one beside it: any other number, such as a date’s, stays as it was typed. */
const numbered: ElementTransformer = {
  ...ORDERED_LIST,
  replace: (parent, children, match, isImport) => {
    const number = Number.parseInt(match[2] ?? '', 10)
    if (number !== 1 && !$goesOn(parent, number)) return false
    return ORDERED_LIST.replace(parent, children, match, isImport)
  },
}

function $goesOn(block: ElementNode, number: number): boolean {
  const [before, behind] = [block.getPreviousSibling(), block.getNextSibling()]
  if (isNumbered(before)) return before.getLastChild<ListItemNode>()?.getValue() === number - 1
  return isNumbered(behind) && behind.getStart() === number + 1
}

function isNumbered(node: LexicalNode | null): node is ListNode {
  return $isListNode(node) && node.getListType() === 'number'
}

/** An address that must not be linked to stays as it was typed. */
const link: TextMatchTransformer = {
  ...LINK,
  replace: (text, match) => {
    const address = linkAddress(match[2] ?? match[3] ?? '')
    return address === null ? undefined : LINK.replace?.(text, match)
  },
}

/** In a cell of a table a sign is a sign: there are no blocks. */
function outsideTables<Kind extends Transformer>(transformer: Kind): Kind {
  if (transformer.type !== 'element') return transformer
  const { replace }: ElementTransformer = transformer
  const $replace: ElementTransformer['replace'] = (parent, ...rest) =>
    $isTableCellNode(parent.getParent()) ? false : replace(parent, ...rest)
  return { ...transformer, replace: $replace }
}

// Longer marks first, or `**` would be read as `*`.
const shortcuts: Transformer[] = [
  heading,
  quote,
  CHECK_LIST,
  UNORDERED_LIST,
  numbered,
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  STRIKETHROUGH,
  HIGHLIGHT,
  // Not `^x^` and `~x~`: ~5-~7 and 2^10 are figures to a newsroom.
  INLINE_CODE,
  link,
]
