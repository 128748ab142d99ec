import type { Definition, Nodes, Parent, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import {
  lineBreak,
  makeBody,
  makeHeading,
  makeLink,
  makeList,
  makeParagraph,
  makeQuote,
  makeText,
} from '../../document/make-body'
import {
  textFormat,
  type Block,
  type Body,
  type Inline,
  type LineBreak,
  type List,
  type Text,
} from '../../document/nodes'
import { parseBody } from '../../document/parse-body'
import { assertNever } from '../../result'

type Definitions = ReadonlyMap<string, string>

/**
 * Markdown (CommonMark, and `~~struck~~` text) as a body. What a body has no form for keeps its words:
 * code and HTML become plain text, a picture its description, a line across the page `* * *`.
 */
export function readMarkdown(markdown: string): Body {
  const root = fromMarkdown(markdown, {
    extensions: [gfmStrikethrough()],
    mdastExtensions: [gfmStrikethroughFromMarkdown()],
  })
  const definitions = new Map(
    root.children.filter(isDefinition).map((one) => [one.identifier, one.url]),
  )
  const parsed = parseBody(makeBody(root.children.flatMap((node) => blocksOf(node, definitions))))
  // Beyond a body's limits: the text as it was typed, which loses no word either.
  return parsed.ok ? parsed.value : makeBody([makeParagraph([makeText(markdown)])])
}

function isDefinition(node: RootContent): node is Definition {
  return node.type === 'definition'
}

function blocksOf(node: RootContent, definitions: Definitions): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return [makeParagraph(inlinesOf(node.children, definitions))]
    case 'heading':
      return [makeHeading(tagOf(node.depth), inlinesOf(node.children, definitions))]
    case 'blockquote':
      return [makeQuote(flatten(node, definitions))]
    case 'list':
      return [listOf(node, definitions)]
    case 'thematicBreak':
      return [makeParagraph([makeText('* * *')])]
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
    return rows.length === 0 ? [[]] : rows
  })
  const ordered = node.ordered === true
  return makeList(ordered ? 'number' : 'bullet', items, ordered ? (node.start ?? 1) : 1)
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

function inlinesOf(nodes: readonly PhrasingContent[], definitions: Definitions): readonly Inline[] {
  return nodes.flatMap((node) => inlineOf(node, 0, definitions))
}

function inlineOf(
  node: PhrasingContent,
  format: number,
  definitions: Definitions,
): readonly Inline[] {
  const inner = (children: readonly PhrasingContent[], bit: number) =>
    children.flatMap((child) => inlineOf(child, format | bit, definitions))
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return rowsOf(node.value, format)
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
