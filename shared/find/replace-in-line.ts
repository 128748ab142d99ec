import type { Inline, LineBreak, Link, Text } from '../document/nodes'
import type { Span } from '../document/to-come'

type Words = Span & { readonly by: string }

/** A line with other words in it, by the steps of the caret in it; formats and links stay around them. */
export function replaceInLine(
  inlines: readonly Inline[],
  replacements: readonly Words[],
): readonly Inline[] {
  if (replacements.length === 0) return inlines
  let offset = 0
  const replaced = (child: Inline): readonly Inline[] => {
    if (child.type === 'link') {
      const children = child.children.flatMap((one) => replaced(one).filter(isLinkChild))
      // A link without a word is none.
      return children.length === 0 ? [] : [{ ...child, children } satisfies Link]
    }
    const from = offset
    offset += child.type === 'text' ? child.text.length : 1
    if (child.type !== 'text') return [child]
    const text = replaceInPiece(child.text, from, replacements)
    return text === '' ? [] : [{ ...child, text }]
  }
  return inlines.flatMap(replaced)
}

/** One piece of a line in one format; words that begin before it lose here what is theirs. */
function replaceInPiece(text: string, start: number, replacements: readonly Words[]): string {
  const end = start + text.length
  let at = start
  let piece = ''
  for (const { from, to, by } of replacements) {
    if (to <= start || from >= end) continue
    piece += text.slice(at - start, Math.max(from, at) - start)
    if (from >= start) piece += by
    at = Math.min(to, end)
  }
  return piece + text.slice(at - start)
}

function isLinkChild(inline: Inline): inline is Text | LineBreak {
  return inline.type === 'text' || inline.type === 'linebreak'
}
