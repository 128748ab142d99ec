import type {
  Blockquote,
  Code as MarkdownCode,
  Heading,
  List as MarkdownList,
  ListItem,
  Paragraph,
  PhrasingContent,
  Table as MarkdownTable,
  ThematicBreak,
} from 'mdast'
import { shownSource } from '../../document/blocks/embed'
import { codeText } from '../../document/blocks/code'
import { levelOf } from '../../document/blocks/heading'
import { listLines } from '../../document/blocks/list'
import { attributionText } from '../../document/blocks/quote'
import { isBlankLine, withoutEdgeBreaks } from '../../document/inlines/inline-text'
import { linkedArticle } from '../../document/link-target'
import { lineBreak, makeLink, makeText } from '../../document/make-body'
import {
  textFormat,
  type Block,
  type Body,
  type Embed,
  type Image,
  type Inline,
  type List,
  type Quote,
  type Text,
} from '../../document/nodes'
import { assertNever } from '../../result'
import { tableBlocks } from './table-blocks'

/** What a body's blocks can be in Markdown. */
export type MarkdownBlock =
  Paragraph | Heading | Blockquote | MarkdownList | MarkdownCode | MarkdownTable | ThematicBreak

/** A body as Markdown's tree; headings stand `shift` levels lower. */
export function markdownBlocks(body: Body, shift: 0 | 1): MarkdownBlock[] {
  return body.root.children.flatMap((block) => markdownBlock(block, shift))
}

function markdownBlock(block: Block, shift: 0 | 1): MarkdownBlock[] {
  switch (block.type) {
    case 'paragraph':
      return isBlankLine(block.children) ? [] : [paragraphOf(block.children)]
    case 'heading': {
      if (isBlankLine(block.children)) return []
      const depth = depths[levelOf(block.tag) + shift - 2] ?? 4
      return [{ type: 'heading', depth, children: phrasing(onOneLine(block.children)) }]
    }
    case 'quote':
      if (isBlankLine(block.children)) return []
      return [{ type: 'blockquote', children: quoteParagraphs(block) }]
    case 'code': {
      const { language } = block
      const value = codeText(block)
      return value === '' ? [] : [{ type: 'code', lang: language === '' ? null : language, value }]
    }
    case 'table':
      return tableBlocks(block, phrasing)
    case 'horizontalrule':
      return [{ type: 'thematicBreak' }]
    case 'list': {
      const list = listOf(block)
      return list.children.length === 0 ? [] : [list]
    }
    case 'image':
      return imageLines(block)
    case 'map':
      return imageLines(block.picture)
    case 'gallery':
      return [...block.images.flatMap(imageLines), ...lines([block.caption])]
    case 'embed':
      return [embedQuote(block)]
    case 'box': {
      const title = block.title.trim()
      const strong = makeText(title, textFormat.bold)
      const head = title === '' ? [] : [paragraphOf([strong])]
      const blocks = block.children.flatMap((one) => markdownBlock(one, shift))
      return head.length + blocks.length === 0
        ? []
        : [{ type: 'blockquote', children: [...head, ...blocks] }]
    }
    case 'unknown-block':
      return []
    default:
      return assertNever(block)
  }
}

const depths = [2, 3, 4, 5] as const

/** A line of a body as a paragraph of Markdown. */
export function paragraphOf(inlines: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: phrasing(inlines) }
}

/** Who said it stands in a paragraph of its own, behind a dash: so is it read again. */
function quoteParagraphs(quote: Quote): Paragraph[] {
  const told = attributionText(quote)
  const words = paragraphOf(quote.children)
  return told === '' ? [words] : [words, paragraphOf([makeText(`— ${told}`)])]
}

/** A document without files: of a picture it has the words, set as those of the lead picture. */
function imageLines(image: Image): Paragraph[] {
  const caption = image.caption.trim()
  const credit = image.credit.trim()
  return [caption, credit === '' ? '' : `Picture: ${credit}`]
    .filter((words) => words !== '')
    .map((words) => paragraphOf([makeText(words)]))
}

function lines(words: readonly string[]): Paragraph[] {
  return words.flatMap((line) => {
    const said = line.trim()
    return said === '' ? [] : [paragraphOf([makeText(said)])]
  })
}

/** Somebody else’s words, with who said them, when, and where. */
function embedQuote(embed: Embed): Blockquote {
  const { url, author, time } = embed
  const said = embed.quote
    .trim()
    .split('\n')
    .map((line) => line.trim())
  const quote = said.flatMap((line, at) =>
    at === 0 ? [makeText(line)] : [lineBreak, makeText(line)],
  )
  const source = makeText(shownSource(embed))
  const place: readonly Inline[] =
    url === '' ? [source] : [makeLink(url, [source.text === '' ? makeText(url) : source])]
  const line = [[makeText(author.trim())], place, [makeText(time.trim())]]
    .filter((part) => !isBlankLine(part))
    .flatMap((part, at) => (at === 0 ? part : [makeText(', '), ...part]))
  const parts = [quote, [makeText(embed.title.trim(), textFormat.bold)], line]
  return {
    type: 'blockquote',
    children: parts.filter((part) => !isBlankLine(part)).map(paragraphOf),
  }
}

function listOf(list: List): MarkdownList {
  return {
    type: 'list',
    ordered: list.listType === 'number',
    ...(list.listType === 'number' ? { start: list.start } : {}),
    spread: false,
    children: listLines(list).map(({ content, done, lists }): ListItem => ({
      type: 'listItem',
      spread: false,
      checked: done,
      children: [...(isBlankLine(content) ? [] : [paragraphOf(content)]), ...lists.map(listOf)],
    })),
  }
}

/** Markdown's headings are one line: a line end in one is written as a character of its text. */
function onOneLine(inlines: readonly Inline[]): readonly Inline[] {
  return withoutEdgeBreaks(inlines).map((inline) => {
    if (inline.type === 'linebreak') return makeText('\n')
    if (inline.type !== 'link') return inline
    const children = inline.children.map((one) => (one.type === 'text' ? one : makeText('\n')))
    return { ...inline, children }
  })
}

function phrasing(inlines: readonly Inline[]): PhrasingContent[] {
  return spans(withoutEdgeBreaks(inlines), 0)
}

/** Markdown has no signs of its own for the last three: in its text HTML’s elements may stand. */
const wrappers = [
  { bit: textFormat.bold, type: 'strong' },
  { bit: textFormat.italic, type: 'emphasis' },
  { bit: textFormat.strike, type: 'delete' },
  { bit: textFormat.highlight, element: 'mark' },
  { bit: textFormat.superscript, element: 'sup' },
  { bit: textFormat.subscript, element: 'sub' },
] as const

function wrapped(
  wrapper: (typeof wrappers)[number],
  children: PhrasingContent[],
): readonly PhrasingContent[] {
  if ('type' in wrapper) return [{ type: wrapper.type, children }]
  const tag = (sign: string): PhrasingContent => ({ type: 'html', value: sign })
  return [tag(`<${wrapper.element}>`), ...children, tag(`</${wrapper.element}>`)]
}

/** Runs that share a format share one span: `**one _two_**`, not `**one** **_two_**`. */
function spans(inlines: readonly Inline[], depth: number): PhrasingContent[] {
  const wrapper = wrappers[depth]
  if (wrapper === undefined) return joinedCode(inlines.flatMap(leaf))
  const content: PhrasingContent[] = []
  let at = 0
  while (at < inlines.length) {
    const marked = isMarked(inlines[at], wrapper.bit)
    let end = at + 1
    while (end < inlines.length && isMarked(inlines[end], wrapper.bit) === marked) end += 1
    const inner = spans(inlines.slice(at, end), depth + 1)
    if (marked) content.push(...wrapped(wrapper, inner))
    else content.push(...inner)
    at = end
  }
  return content
}

function isMarked(inline: Inline | undefined, bit: number): boolean {
  return inline?.type === 'text' && (inline.format & bit) !== 0 && inline.text.trim() !== ''
}

function leaf(inline: Inline): PhrasingContent[] {
  switch (inline.type) {
    case 'text':
      return [textOf(inline)]
    case 'linebreak':
      return [{ type: 'break' }]
    case 'link':
      // Another article of ours has no address in a file that goes alone.
      return linkedArticle(inline.url) === null
        ? [{ type: 'link', url: inline.url, children: spans(inline.children, 0) }]
        : spans(inline.children, 0)
    case 'unknown-inline':
      return []
    default:
      return assertNever(inline)
  }
}

function textOf({ text, format }: Text): PhrasingContent {
  const isCode = (format & textFormat.code) !== 0 && text.trim() !== ''
  return { type: isCode ? 'inlineCode' : 'text', value: text }
}

/** Ticks beside ticks would be read as one longer sign. */
function joinedCode(content: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const one of content) {
    const last = joined.at(-1)
    if (one.type === 'inlineCode' && last?.type === 'inlineCode') {
      joined[joined.length - 1] = { ...last, value: last.value + one.value }
    } else joined.push(one)
  }
  return joined
}
