import { isBlankLine } from '../../document/inlines/inline-text'
import { makeText } from '../../document/make-body'
import { textFormat, type Block, type Inline } from '../../document/nodes'
import { normalInlines } from '../../history/inline-runs'

/**
 * A pasted block without the no-break spaces at its edges, where there are only left-overs; none where
 * it shows nothing. A heading is bold by itself.
 */
export function trimBlock(block: Block): readonly Block[] {
  if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'quote')
    return [block]
  const line = trimLine(block.children)
  if (isBlankLine(line)) return []
  const children = block.type === 'heading' && isAllBold(line) ? withoutBold(line) : line
  return [{ ...block, children }]
}

function trimLine(line: readonly Inline[]): readonly Inline[] {
  const [first] = line
  const last = line.at(-1)
  if (first?.type !== 'text' && last?.type !== 'text') return line
  return normalInlines(
    line.map((inline) => {
      if (inline.type !== 'text') return inline
      const start = inline === first ? inline.text.replace(/^[\u00A0 ]+/, '') : inline.text
      const end = inline === last ? start.trimEnd() : start
      return end === inline.text ? inline : makeText(end, inline.format)
    }),
  )
}

function isAllBold(line: readonly Inline[]): boolean {
  return line.every((inline) => {
    if (inline.type === 'link') return isAllBold(inline.children)
    return inline.type !== 'text' || (inline.format & textFormat.bold) !== 0
  })
}

function withoutBold(line: readonly Inline[]): readonly Inline[] {
  return line.map((inline): Inline => {
    if (inline.type === 'text') return makeText(inline.text, inline.format & ~textFormat.bold)
    if (inline.type !== 'link') return inline
    const children = inline.children.map((child) =>
      child.type === 'text' ? makeText(child.text, child.format & ~textFormat.bold) : child,
    )
    return { ...inline, children }
  })
}
