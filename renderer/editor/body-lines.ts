import { isLine } from '../../shared/document/block-line'
import { isBlankLine } from '../../shared/document/inlines/inline-text'
import type { Block, Body, Inline, ListItem } from '../../shared/document/nodes'

/** One line of a body as a caret counts it: a block, or what a list item says itself. */
export interface BodyLine {
  /** Caret offset of its beginning. */
  readonly start: number
  readonly length: number
  /** The published page leaves blank lines out, and line ends at the beginning of a line. */
  readonly shown: boolean
  readonly hiddenLead: number
}

/** The lines of a body in reading order, as `$offsetOf` counts them in the editor. */
export function bodyLines(body: Body): readonly BodyLine[] {
  let start = 0
  return body.root.children.flatMap(linesOfBlock).map((inlines) => {
    const length = inlines === 'gap' ? 0 : inlines.reduce((sum, inline) => sum + sizeOf(inline), 0)
    const line = {
      start,
      length,
      shown: inlines === 'gap' || !isBlankLine(inlines),
      hiddenLead: inlines === 'gap' ? 0 : leadingBreaks(inlines),
    }
    start += length + 1
    return line
  })
}

type LineContent = readonly Inline[] | 'gap'

function linesOfBlock(block: Block): readonly LineContent[] {
  if (block.type === 'list') return block.children.flatMap(linesOfItem)
  return isLine(block) ? [block.children] : ['gap']
}

function linesOfItem(item: ListItem): readonly LineContent[] {
  const own = item.children.flatMap((child) => (child.type === 'list' ? [] : [child]))
  const nested = item.children.flatMap((child) => (child.type === 'list' ? [child] : []))
  const lines: readonly LineContent[] = own.length > 0 || nested.length === 0 ? [own] : []
  return [...lines, ...nested.flatMap(linesOfBlock)]
}

function leadingBreaks(inlines: readonly Inline[]): number {
  const first = inlines.findIndex((inline) => inline.type !== 'linebreak')
  return first === -1 ? inlines.length : first
}

function sizeOf(inline: Inline): number {
  if (inline.type === 'text') return inline.text.length
  if (inline.type !== 'link') return 1
  return inline.children.reduce((sum, child) => sum + sizeOf(child), 0)
}
