import { attributionText } from '../document/blocks/quote'
import { linkedArticle } from '../document/link-target'
import type { Block, EmbedKind, Inline, Link, List } from '../document/nodes'
import { textFormat } from '../document/nodes'
import { assertNever } from '../result'
import { say } from '../words/say'
import type { Phrase } from '../words/german'
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
      return say('paragraph')
    case 'heading':
      return say('heading {tag}', { tag: block.tag.slice(1) })
    case 'quote':
      return block.pull === true ? say('pull quote') : say('quote')
    case 'code':
      return block.language === ''
        ? say('code block')
        : say('code block in {language}', { language: block.language })
    case 'table':
      return say('table')
    case 'horizontalrule':
      return say('divider')
    case 'list':
      if (block.listType === 'check') return say('checklist')
      if (block.listType === 'bullet') return say('bulleted list')
      return say('{start, plural, one {numbered list} other {numbered list from #}}', {
        start: block.start,
      })
    case 'image':
      return say('picture')
    case 'gallery':
      return say('gallery')
    case 'map':
      return say('map')
    case 'box':
      return block.kind === 'facts' ? say('fact box') : say('summary box')
    case 'embed':
      return say(cardWords[block.kind])
    case 'unknown-block':
      return say('unknown part')
    default:
      return assertNever(block)
  }
}

/** `now a quote, was a paragraph`, and who is said to have said it; null where both are the same. */
export function formChange(before: Block | List, after: Block | List): string | null {
  const was = formName(before)
  const is = formName(after)
  const words = [
    ...(was === is ? [] : [say('now a {is}, was a {was}', { is, was })]),
    ...attributionWords(attributionOf(before), attributionOf(after)),
  ]
  return words.length === 0 ? null : words.join('; ')
}

function attributionOf(block: Block | List): string {
  return block.type === 'quote' ? attributionText(block) : ''
}

function attributionWords(was: string, is: string): readonly string[] {
  if (was === is) return []
  if (was === '') return [say('attributed to {is}', { is })]
  return is === ''
    ? [say('no longer attributed to {was}', { was })]
    : [say('now by {is}, was by {was}', { is, was })]
}

const cardWords: Readonly<Record<EmbedKind, Phrase>> = {
  post: 'card of a post',
  video: 'card of a video',
  document: 'card of a document',
}

const formats: readonly (readonly [bit: number, word: Phrase])[] = [
  [textFormat.bold, 'bold'],
  [textFormat.italic, 'italic'],
  [textFormat.strike, 'struck through'],
  [textFormat.code, 'set as code'],
  [textFormat.subscript, 'below the line'],
  [textFormat.superscript, 'above the line'],
  [textFormat.highlight, 'highlighted'],
]

function formatWords(before: number, after: number): readonly string[] {
  return formats.flatMap(([bit, phrase]) => {
    const word = say(phrase)
    if ((before & bit) === (after & bit)) return []
    return (after & bit) === 0 ? [say('no longer {word}', { word })] : [say('now {word}', { word })]
  })
}

function linkWords(before: Inline, after: Inline): readonly string[] {
  const was = linkOf(before)
  const is = linkOf(after)
  if (was === null && is === null) return []
  if (was === null)
    return is === null ? [] : [say('link put in: {address}', { address: addressOf(is) })]
  if (is === null) return [say('link taken out: {address}', { address: addressOf(was) })]
  if (was.url !== is.url)
    return [
      say('link now {address}, was {address2}', {
        address: addressOf(is),
        address2: addressOf(was),
      }),
    ]
  const details = (['rel', 'target', 'title'] as const).flatMap((name) =>
    was[name] === is[name]
      ? []
      : [
          say('link’s {name} now {is}, was {was}', {
            name,
            is: is[name] ?? say('none'),
            was: was[name] ?? say('none'),
          }),
        ],
  )
  return details
}

/** What is ours has its address only where it is published; readers are shown these words, too. */
function addressOf({ url }: Link): string {
  return linkedArticle(url) === null ? url : say('another article')
}

function linkOf(inline: Inline): Link | null {
  return inline.type === 'link' ? inline : null
}

function formatOf(inline: Inline): number {
  const leaf = runsOf([inline])[0]?.leaf
  return leaf?.type === 'text' ? leaf.format : 0
}
