import { shownSource } from '../../document/blocks/embed'
import { makeBody } from '../../document/make-body'
import type { Block, Image } from '../../document/nodes'
import { isBlank, plainText } from '../../document/plain-text'
import { normalBody } from '../../history/normal-body'
import type { RemoteContent, RemotePart, RemotePartKey } from './remote-content'

/**
 * A content as two are compared: equal words, forms and order give equal text, whatever white space
 * or picture addresses a server made of them. Tags are left out: those added there are kept there.
 */
export function comparable(content: RemoteContent): string {
  const { headline, standfirst, parts } = content
  return JSON.stringify([
    folded(headline),
    folded(standfirst),
    parts.map((part) => [part.key, comparablePart(part)]),
  ])
}

/** The same for one part: what makes it the same text to a reader. */
export function comparablePart(part: RemotePart): string {
  const { label, mark, headline, byline, body, notes, unread } = part
  const lines = [label, mark, headline, byline, ...notes].map(folded)
  // An empty line is a paragraph to an editor and none to a server.
  const shown = normalBody(body).root.children.filter(isSeen)
  const text = shown.map(comparableBlock)
  return JSON.stringify([lines, text, unread])
}

/** A picture is the same one wherever it lies; a server sets the white space of plain words. */
function comparableBlock(block: Block): object {
  switch (block.type) {
    case 'image':
      return ['image', ...comparableImage(block)]
    case 'map':
      return ['map', ...comparableImage(block.picture)]
    case 'gallery':
      return ['gallery', block.images.map(comparableImage), folded(block.caption)]
    case 'embed': {
      const { kind, url, quote, title, author, time, picture } = block
      const words = [quote, title, author, shownSource(block), time].map(folded)
      return ['embed', kind, url, words, picture === null ? null : comparableImage(picture)]
    }
    case 'box':
      return { ...block, title: folded(block.title), children: block.children.filter(isSeen) }
    default:
      return block
  }
}

function comparableImage({ file, source, caption, credit, alt }: Image): readonly string[] {
  return [file?.id ?? source, ...[caption, credit, alt].map(folded)]
}

function isSeen(block: Block): boolean {
  return !isBlank(makeBody([block]))
}

/**
 * What of ours a post read back lacks, or holds in other words than were sent; and parts of ours that
 * it holds still though they were not sent, or holds twice.
 */
export function missingParts(
  sent: RemoteContent,
  found: RemoteContent,
): readonly (RemotePartKey | 'headline')[] {
  const there = new Map([...found.parts.entries()].reverse().map(([at, { key }]) => [key, at]))
  const ours = new Set(sent.parts.map(({ key }) => key))
  const lacking = sent.parts.filter((part) => {
    const other = found.parts[there.get(part.key) ?? -1]
    return other === undefined || letters(wordsOf(other)) !== letters(wordsOf(part))
  })
  const left = found.parts.filter(
    ({ key }, at) => key !== 'foreign' && !(ours.has(key) && there.get(key) === at),
  )
  const headline = letters(sent.headline) === letters(found.headline) ? [] : (['headline'] as const)
  return [...headline, ...[...lacking, ...left].map(({ key }) => key)]
}

/** Everything a reader reads in a part, in order. */
export function wordsOf({ label, headline, body, notes }: RemotePart): string {
  return [label, headline, plainText(body), ...notes].join('\n')
}

/**
 * The letters and figures of a text alone. Sites set quotation marks, dashes and spaces their own way;
 * a word that is missing or different shows all the same.
 */
export function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}\p{S}]/gu, '')
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
