import { commentsOn, sameComments, withComments } from '../comments'
import { lineBreak, makeLink, makeText } from '../make-body'
import { linkTarget } from '../link-target'
import type { Comment, Inline, LineBreak, Link, Text } from '../nodes'
import {
  keptJson,
  sourceChildren,
  sourceNode,
  spend,
  unwrapped,
  type BodyReading,
  type SourceNode,
} from '../source'
import { normalFormat } from '../text-format'
import { parseComments } from './parse-comments'

/** Whether a node of this type stands inside a line of text. */
export function isInlineType(type: string): boolean {
  return inlineTypes.has(type)
}

const inlineTypes = new Set(['text', 'tab', 'linebreak', 'link', 'autolink', 'unknown-inline'])
const blockTypes = new Set([
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'code',
  'table',
  'tablerow',
  'tablecell',
])

/** Reads the content of a line: blocks found in it are flattened, one below the other. */
export function parseInlines(
  sources: readonly unknown[],
  reading: BodyReading,
  depth: number,
): readonly Inline[] {
  const line: Inline[] = []
  for (const source of sources) {
    if (reading.refusal !== null) return []
    readInline(source, line, reading, depth)
  }
  return line
}

function readInline(source: unknown, line: Inline[], reading: BodyReading, depth: number): void {
  const node = sourceNode(source)
  const text = node === null ? null : plainTextOf(node)
  if (!spend(reading, text?.length ?? 0, depth)) return
  if (node !== null && text !== null) {
    return pushText(line, text, { format: formatOf(node), comments: parseComments(node, reading) })
  }
  if (node?.type === 'linebreak') return void line.push(lineBreak)
  const children = node === null ? null : sourceChildren(node)
  if (node !== null && children !== null) {
    if (node.type === 'link' || node.type === 'autolink') {
      return pushLink(line, node, parseInlines(children, reading, depth + 1))
    }
    if (blockTypes.has(node.type)) {
      if (line.length > 0) line.push(lineBreak)
      return pushAll(line, parseInlines(children, reading, depth + 1))
    }
  }
  line.push({
    type: 'unknown-inline',
    version: 1,
    original: keptJson(unwrapped(source), reading),
  })
}

/** The text of a text or tab node; null for every other node. */
function plainTextOf(node: SourceNode): string | null {
  if (node.type !== 'text' && node.type !== 'tab') return null
  const text = node.fields.text
  if (typeof text === 'string') return text
  return node.type === 'tab' ? '\t' : null
}

function formatOf(node: SourceNode): number {
  const format = node.fields.format
  return typeof format === 'number' && Number.isInteger(format) ? normalFormat(format) : 0
}

interface Setting {
  readonly format: number
  readonly comments: readonly Comment[]
}

/** Adds text to a line: one run per format and comments, line ends as nodes of their own. */
function pushText(line: Inline[], text: string, { format, comments }: Setting): void {
  const rows = text.includes('\n') || text.includes('\r') ? text.split(/\r\n|\r|\n/) : [text]
  rows.forEach((row, index) => {
    if (index > 0) line.push(lineBreak)
    if (row === '') return
    const last = line.at(-1)
    const joins =
      last?.type === 'text' && last.format === format && sameComments(commentsOn(last), comments)
    if (joins) {
      line[line.length - 1] = { ...last, text: last.text + row }
    } else {
      line.push(withComments(makeText(row, format), comments))
    }
  })
}

function pushAll(line: Inline[], inlines: readonly Inline[]): void {
  for (const inline of inlines) {
    if (inline.type === 'text') {
      const { text, format } = inline
      pushText(line, text, { format, comments: commentsOn(inline) })
    } else line.push(inline)
  }
}

/** Adds a link. An address that may not be linked to loses the link, never the text. */
function pushLink(line: Inline[], node: SourceNode, content: readonly Inline[]): void {
  const { url, isUnlinked } = node.fields
  const address = typeof url === 'string' && isUnlinked !== true ? linkTarget(url) : null
  if (address === null) return pushAll(line, content)
  let run: (Text | LineBreak)[] = []
  const closeRun = () => {
    if (run.length > 0) line.push(linkOf(node, address, run))
    run = []
  }
  for (const inline of content) {
    // A link inside a link is no HTML: the outer one wins.
    if (inline.type === 'link') pushAll(run, inline.children)
    else if (inline.type === 'unknown-inline') {
      closeRun()
      line.push(inline)
    } else pushAll(run, [inline])
  }
  closeRun()
}

function linkOf(node: SourceNode, address: string, content: readonly (Text | LineBreak)[]): Link {
  const field = (name: string) => {
    const value = node.fields[name]
    return typeof value === 'string' ? value : null
  }
  return {
    ...makeLink(address, content),
    rel: field('rel'),
    target: field('target'),
    title: field('title'),
  }
}
