import { parseInlines } from '../inlines/parse-inlines'
import { makeChecklist, makeList } from '../make-body'
import type { Inline, List, ListItem } from '../nodes'
import {
  maxListDepth,
  sourceChildren,
  sourceNode,
  spend,
  type BodyReading,
  type SourceNode,
} from '../source'

type ItemContent = Inline | List

/** Reads a list, with the lists inside it; null where it has no items. */
export function parseList(
  node: SourceNode,
  children: readonly unknown[],
  reading: BodyReading,
  depth = 1,
): List | null {
  if (depth > maxListDepth) reading.refusal ??= 'too-deep'
  if (!spend(reading, 0, depth)) return null
  const { listType, tag, start } = node.fields
  if (listType === 'check') return parseChecklist(children, reading, depth)
  const ordered = listType === 'number' || (listType === undefined && tag === 'ol')
  const items = children.map((child) => parseItem(child, reading, depth))
  if (items.length === 0) return null
  const first = typeof start === 'number' && Number.isSafeInteger(start) && start >= 0 ? start : 1
  return withIndent(makeList(ordered ? 'number' : 'bullet', items, ordered ? first : 1), depth - 1)
}

function parseChecklist(
  children: readonly unknown[],
  reading: BodyReading,
  depth: number,
): List | null {
  const items = children.map((child) => ({
    content: parseItem(child, reading, depth),
    checked: sourceNode(child)?.fields.checked === true,
  }))
  return items.length === 0 ? null : withIndent(makeChecklist(items), depth - 1)
}

function parseItem(source: unknown, reading: BodyReading, depth: number): readonly ItemContent[] {
  const node = sourceNode(source)
  const children = node?.type === 'listitem' ? sourceChildren(node) : null
  if (!spend(reading, 0, depth)) return []
  const content: ItemContent[] = []
  let line: unknown[] = []
  const closeLine = () => {
    content.push(...parseInlines(line, reading, depth))
    line = []
  }
  for (const child of children ?? [source]) {
    const nested = parseNested(child, reading, depth)
    if (nested === null) line.push(child)
    else {
      closeLine()
      content.push(nested)
    }
  }
  closeLine()
  return content
}

function parseNested(source: unknown, reading: BodyReading, depth: number): List | null {
  const node = sourceNode(source)
  const children = node?.type === 'list' ? sourceChildren(node) : null
  if (node === null || children === null) return null
  return parseList(node, children, reading, depth + 1)
}

/** The editor tells an item's depth by its indentation too. */
function withIndent(list: List, indent: number): List {
  if (indent === 0) return list
  return { ...list, children: list.children.map((item): ListItem => ({ ...item, indent })) }
}
