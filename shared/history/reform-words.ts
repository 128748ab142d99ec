import type { Block, Inline, Link, List } from '../document/nodes'
import { textFormat } from '../document/nodes'
import { assertNever } from '../result'
import { runsOf } from './inline-runs'

/** What became of the form of the same words: `now bold`, `link now https://…, was https://…`. */
export function reformWords(before: Inline, after: Inline): string {
  const words = [...formatWords(formatOf(before), formatOf(after)), ...linkWords(before, after)]
  return words.join('; ')
}

/** What a block is, to an editor: `paragraph`, `heading 2`, `numbered list from 5`. */
export function formName(block: Block | List): string {
  switch (block.type) {
    case 'paragraph':
      return 'paragraph'
    case 'heading':
      return `heading ${block.tag.slice(1)}`
    case 'quote':
      return 'quote'
    case 'list':
      if (block.listType === 'bullet') return 'bulleted list'
      return block.start === 1 ? 'numbered list' : `numbered list from ${String(block.start)}`
    case 'image':
      return 'picture'
    case 'gallery':
      return 'gallery'
    case 'map':
      return 'map'
    case 'box':
      return block.kind === 'facts' ? 'fact box' : 'summary box'
    case 'embed':
      return `card of a ${block.kind}`
    case 'unknown-block':
      return 'unknown part'
    default:
      return assertNever(block)
  }
}

/** `now a quote, was a paragraph`; null where the form is the same. */
export function formChange(before: Block | List, after: Block | List): string | null {
  const was = formName(before)
  const is = formName(after)
  return was === is ? null : `now a ${is}, was a ${was}`
}

function formatWords(before: number, after: number): readonly string[] {
  return Object.entries(textFormat).flatMap(([name, bit]) => {
    const word = name === 'strike' ? 'struck through' : name
    if ((before & bit) === (after & bit)) return []
    return (after & bit) === 0 ? [`no longer ${word}`] : [`now ${word}`]
  })
}

function linkWords(before: Inline, after: Inline): readonly string[] {
  const was = linkOf(before)
  const is = linkOf(after)
  if (was === null && is === null) return []
  if (was === null) return is === null ? [] : [`link put in: ${is.url}`]
  if (is === null) return [`link taken out: ${was.url}`]
  if (was.url !== is.url) return [`link now ${is.url}, was ${was.url}`]
  const details = (['rel', 'target', 'title'] as const).flatMap((name) =>
    was[name] === is[name]
      ? []
      : [`link’s ${name} now ${is[name] ?? 'none'}, was ${was[name] ?? 'none'}`],
  )
  return details
}

function linkOf(inline: Inline): Link | null {
  return inline.type === 'link' ? inline : null
}

function formatOf(inline: Inline): number {
  const leaf = runsOf([inline])[0]?.leaf
  return leaf?.type === 'text' ? leaf.format : 0
}
