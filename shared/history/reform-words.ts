import { attributionText } from '../document/blocks/quote'
import { linkedArticle } from '../document/link-target'
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
      return block.pull === true ? 'pull quote' : 'quote'
    case 'code':
      return block.language === '' ? 'code block' : `code block in ${block.language}`
    case 'table':
      return 'table'
    case 'horizontalrule':
      return 'divider'
    case 'list':
      if (block.listType === 'check') return 'checklist'
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

/** `now a quote, was a paragraph`, and who is said to have said it; null where both are the same. */
export function formChange(before: Block | List, after: Block | List): string | null {
  const was = formName(before)
  const is = formName(after)
  const words = [
    ...(was === is ? [] : [`now a ${is}, was a ${was}`]),
    ...attributionWords(attributionOf(before), attributionOf(after)),
  ]
  return words.length === 0 ? null : words.join('; ')
}

function attributionOf(block: Block | List): string {
  return block.type === 'quote' ? attributionText(block) : ''
}

function attributionWords(was: string, is: string): readonly string[] {
  if (was === is) return []
  if (was === '') return [`attributed to ${is}`]
  return is === '' ? [`no longer attributed to ${was}`] : [`now by ${is}, was by ${was}`]
}

const formatWord: Readonly<Record<string, string>> = {
  strike: 'struck through',
  code: 'set as code',
  subscript: 'below the line',
  superscript: 'above the line',
  highlight: 'highlighted',
}

function formatWords(before: number, after: number): readonly string[] {
  return Object.entries(textFormat).flatMap(([name, bit]) => {
    const word = formatWord[name] ?? name
    if ((before & bit) === (after & bit)) return []
    return (after & bit) === 0 ? [`no longer ${word}`] : [`now ${word}`]
  })
}

function linkWords(before: Inline, after: Inline): readonly string[] {
  const was = linkOf(before)
  const is = linkOf(after)
  if (was === null && is === null) return []
  if (was === null) return is === null ? [] : [`link put in: ${addressOf(is)}`]
  if (is === null) return [`link taken out: ${addressOf(was)}`]
  if (was.url !== is.url) return [`link now ${addressOf(is)}, was ${addressOf(was)}`]
  const details = (['rel', 'target', 'title'] as const).flatMap((name) =>
    was[name] === is[name]
      ? []
      : [`link’s ${name} now ${is[name] ?? 'none'}, was ${was[name] ?? 'none'}`],
  )
  return details
}

/** What is ours has its address only where it is published; readers are shown these words, too. */
function addressOf({ url }: Link): string {
  return linkedArticle(url) === null ? url : 'another article'
}

function linkOf(inline: Inline): Link | null {
  return inline.type === 'link' ? inline : null
}

function formatOf(inline: Inline): number {
  const leaf = runsOf([inline])[0]?.leaf
  return leaf?.type === 'text' ? leaf.format : 0
}
