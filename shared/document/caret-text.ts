import type { Block, Body, Inline, ListItem } from './nodes'

/**
 * The text of a body as a caret counts it: a line for each block and each item of a list, one letter
 * for whatever stands within a line and is no text.
 */
export function caretText(body: Body): string {
  return body.root.children.flatMap(linesOf).join('\n')
}

function linesOf(block: Block): readonly string[] {
  if (block.type === 'list') return block.children.flatMap(itemLines)
  return 'children' in block ? [lineOf(block.children)] : ['']
}

function itemLines(item: ListItem): readonly string[] {
  const own = item.children.flatMap((child) => (child.type === 'list' ? [] : [child]))
  const nested = item.children.flatMap((child) => (child.type === 'list' ? [child] : []))
  const lines = own.length > 0 || nested.length === 0 ? [lineOf(own)] : []
  return [...lines, ...nested.flatMap(linesOf)]
}

function lineOf(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('')
}

function textOf(inline: Inline): string {
  if (inline.type === 'text') return inline.text
  if (inline.type === 'linebreak') return '\n'
  return 'children' in inline ? inline.children.map(textOf).join('') : '\uFFFC'
}
