import { assertNever } from '../../result'
import type { Inline } from '../nodes'

/** The words of a line, without formats; a line end within it stays one. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('')
}

/** Whether a line shows nothing: no words, and nothing that was kept unread. */
export function isBlankLine(inlines: readonly Inline[]): boolean {
  return inlines.every((inline) => inline.type !== 'unknown-inline' && textOf(inline).trim() === '')
}

/** A line without the line ends at its edges: they show nothing. */
export function withoutEdgeBreaks(inlines: readonly Inline[]): readonly Inline[] {
  let from = 0
  let to = inlines.length
  while (from < to && inlines[from]?.type === 'linebreak') from += 1
  while (to > from && inlines[to - 1]?.type === 'linebreak') to -= 1
  return inlines.slice(from, to)
}

function textOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'linebreak':
      return '\n'
    case 'link':
      return inlineText(inline.children)
    case 'unknown-inline':
      return ''
    default:
      return assertNever(inline)
  }
}
