import type { Nodes, Parent, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { codeLanguage } from '../../document/blocks/code'
import { readAttribution } from '../../document/blocks/quote'
import { inlineText, isBlankLine } from '../../document/inlines/inline-text'
import {
  divider,
  lineBreak,
  makeBody,
  makeChecklist,
  makeCode,
  makeHeading,
  makeLink,
  makeList,
  makeParagraph,
  makeQuote,
  makeText,
} from '../../document/make-body'
import { makeTable } from '../../document/make-table'
import {
  textFormat,
  type Block,
  type Body,
  type Inline,
  type LineBreak,
  type List,
  type Quote,
  type Text,
} from '../../document/nodes'
import { parseBody } from '../../document/parse-body'
import { assertNever } from '../../result'

type Definitions = ReadonlyMap<string, string>

/**
 * Markdown (CommonMark, `~~struck~~` text and `[x]` lists, tables) as a body; `<mark>`, `<sup>` and `<sub>` in it
 * are read. What a body has no form for keeps its words: other HTML becomes plain text, a picture its
 * description.
 * `wayTo`: where an address that stands in it leads; as it stands unless said otherwise.
 */
export function readMarkdown(markdown: string, wayTo?: (address: string) => string): Body {
  const root = fromMarkdown(markdown, {
    extensions: [gfmStrikethrough(), gfmTaskListItem(), gfmTable()],
    mdastExtensions: [
      gfmStrikethroughFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      gfmTableFromMarkdown(),
    ],
  })
  if (wayTo !== undefined) lead(root, wayTo)
  const definitions = definitionsIn(root)
  const parsed = parseBody(makeBody(root.children.flatMap((node) => blocksOf(node, definitions))))
  // Beyond a body's limits: the text as it was typed, which loses no word either.
  return parsed.ok ? parsed.value : makeBody([makeParagraph([makeText(markdown)])])
}

function lead(node: Nodes, wayTo: (address: string) => string): void {
  if (node.type === 'link' || node.type === 'definition') node.url = wayTo(node.url)
  if ('children' in node) node.children.forEach((child) => lead(child, wayTo))
}

/** The addresses that are given by name, wherever they stand; of several of one name the first counts. */
function definitionsIn(root: Nodes): Definitions {
  const found = new Map<string, string>()
  const look = (node: Nodes): void => {
    if (node.type === 'definition' && !found.has(node.identifier)) {
      found.set(node.identifier, node.url)
    }
    if ('children' in node) node.children.forEach(look)
  }
  look(root)
  return found
}

function blocksOf(node: RootContent, definitions: Definitions): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return [makeParagraph(inlinesOf(node.children, definitions))]
    case 'heading':
      return [makeHeading(tagOf(node.depth), inlinesOf(node.children, definitions))]
    case 'blockquote':
      return [quoteOf(node, definitions)]
    case 'list':
      return [listOf(node, definitions)]
    case 'thematicBreak':
      return [divider]
    case 'code':
      return [makeCode(rowsOf(node.value, 0), codeLanguage(node.lang))]
    case 'table':
      return tableOf(node, definitions)
    case 'definition':
      return []
    default:
      return [makeParagraph(flatten(node, definitions))]
  }
}

function tagOf(depth: number): 'h2' | 'h3' | 'h4' {
  if (depth <= 2) return 'h2'
  return depth === 3 ? 'h3' : 'h4'
}

/** An empty heading is none: it is how a table without one is written. */
function tableOf(
  node: Extract<RootContent, { type: 'table' }>,
  definitions: Definitions,
): readonly Block[] {
  const rows = node.children.map((row) =>
    row.children.map((cell) => ({ content: inlinesOf(cell.children, definitions) })),
  )
  const isHeaded = rows[0]?.some(({ content }) => !isBlankLine(content)) === true
  const table = makeTable(isHeaded ? rows : rows.slice(1), { headerRow: isHeaded })
  return table === null ? [] : [table]
}

/** A last paragraph that begins with a dash says who said it. */
function quoteOf(
  node: Extract<RootContent, { type: 'blockquote' }>,
  definitions: Definitions,
): Quote {
  const last = node.children.at(-1)
  const words = last?.type === 'paragraph' ? inlineText(inlinesOf(last.children, definitions)) : ''
  const isTold = node.children.length > 1 && /^(?:—|–|--+) ?[^\s-]/u.test(words)
  if (!isTold) return makeQuote(flatten(node, definitions))
  const said = { ...node, children: node.children.slice(0, -1) }
  return makeQuote(flatten(said, definitions), readAttribution(words))
}

/** A nested list stands in an item of its own, as the editor has it. */
function listOf(node: Extract<RootContent, { type: 'list' }>, definitions: Definitions): List {
  const items = node.children.flatMap((item) => {
    const rows: (readonly (Inline | List)[])[] = []
    let line: Inline[] = []
    const close = () => {
      if (line.length > 0) rows.push(line)
      line = []
    }
    for (const child of item.children) {
      if (child.type === 'list') {
        close()
        rows.push([listOf(child, definitions)])
      } else {
        if (line.length > 0) line.push(lineBreak)
        line.push(...flatten(child, definitions))
      }
    }
    close()
    const contents = rows.length === 0 ? [[]] : rows
    return contents.map((content) => ({ content, checked: item.checked ?? null }))
  })
  if (items.some(({ checked }) => checked !== null)) {
    return makeChecklist(
      items.map(({ content, checked }) => ({
        content,
        checked: checked === true && content[0]?.type !== 'list',
      })),
    )
  }
  const ordered = node.ordered === true
  const contents = items.map(({ content }) => content)
  return makeList(ordered ? 'number' : 'bullet', contents, ordered ? (node.start ?? 1) : 1)
}

/** The content of a node as lines, one below the other. */
function flatten(node: Nodes, definitions: Definitions): readonly Inline[] {
  if (node.type === 'paragraph' || node.type === 'heading') {
    return inlinesOf(node.children, definitions)
  }
  if (!('children' in node)) return 'value' in node ? rowsOf(node.value, 0) : []
  const { children }: Parent = node
  return children.flatMap((child, index) => [
    ...(index === 0 ? [] : [lineBreak]),
    ...flatten(child, definitions),
  ])
}

function inlinesOf(
  nodes: readonly PhrasingContent[],
  definitions: Definitions,
  around = 0,
): readonly Inline[] {
  let format = around
  return nodes.flatMap((node) => {
    const tag = node.type === 'html' ? formatTag(node.value) : null
    if (tag === null) return inlineOf(node, format, definitions)
    format = tag.ends ? around | (format & ~tag.bit) : format | tag.bit
    return []
  })
}

/** What Markdown has no signs for stands in it as HTML; any other HTML keeps its words alone. */
function formatTag(html: string): { readonly bit: number; readonly ends: boolean } | null {
  const [, slash, name] = /^<(\/?)(mark|sup|sub|code)>$/i.exec(html) ?? []
  const bit = name === undefined ? undefined : bits[name.toLowerCase()]
  return bit === undefined ? null : { bit, ends: slash === '/' }
}

const bits: Readonly<Record<string, number>> = {
  mark: textFormat.highlight,
  sup: textFormat.superscript,
  sub: textFormat.subscript,
  code: textFormat.code,
}

function inlineOf(
  node: PhrasingContent,
  format: number,
  definitions: Definitions,
): readonly Inline[] {
  const inner = (children: readonly PhrasingContent[], bit: number) =>
    inlinesOf(children, definitions, format | bit)
  switch (node.type) {
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? [lineBreak] : rowsOf(node.value, format)
    case 'text':
      return rowsOf(node.value, format)
    case 'inlineCode':
      return rowsOf(node.value, format | textFormat.code)
    case 'break':
      return [lineBreak]
    case 'strong':
      return inner(node.children, textFormat.bold)
    case 'emphasis':
      return inner(node.children, textFormat.italic)
    case 'delete':
      return inner(node.children, textFormat.strike)
    case 'link':
      return linkOf(node.url, inner(node.children, 0))
    case 'linkReference':
      return linkOf(definitions.get(node.identifier) ?? '', inner(node.children, 0))
    case 'image':
    case 'imageReference':
      return rowsOf(node.alt ?? '', format)
    case 'footnoteReference':
      return rowsOf(`[${node.identifier}]`, format)
    default:
      return assertNever(node)
  }
}

/** A link of the words alone; `parseBody` takes the link away where its address may not be linked to. */
function linkOf(url: string, content: readonly Inline[]): readonly Inline[] {
  const words = content.filter(
    (inline): inline is Text | LineBreak => inline.type === 'text' || inline.type === 'linebreak',
  )
  return [makeLink(url, words)]
}

/** A line end in Markdown's source is none for the reader, but in code it is. */
function rowsOf(text: string, format: number): readonly Inline[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((row, index): Inline[] =>
      index === 0 ? [makeText(row, format)] : [lineBreak, makeText(row, format)],
    )
}
