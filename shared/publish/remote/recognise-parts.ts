import type { Block } from '../../document/nodes'
import { blockText } from '../../document/plain-text'
import { makeBody, makeHeading, emptyBody } from '../../document/make-body'
import { letters } from './compare-content'
import type { RemoteContent, RemotePart, RemotePartKey } from './remote-content'

/**
 * A content in which parts of ours are known again by their number there, though somebody’s editor
 * dropped the mark that said so. What stood around the text is taken out of it again.
 *
 * @param base what was last read back there; null: nothing
 */
export function recogniseParts(theirs: RemoteContent, base: RemoteContent | null): RemoteContent {
  const known = ownByNumber(base)
  if (known.size === 0) return theirs
  const marked = new Set<RemotePartKey>(theirs.parts.map(({ key }) => key))
  const parts = theirs.parts.map((part) => {
    const was = part.key === 'foreign' ? known.get(part.remoteId ?? '') : undefined
    return was === undefined || marked.has(was.key) ? part : sortedOut(part, was)
  })
  return { ...theirs, parts }
}

function ownByNumber(base: RemoteContent | null): ReadonlyMap<string, RemotePart> {
  const own = (base?.parts ?? []).filter(({ key }) => key !== 'foreign')
  return new Map(
    own.flatMap((part) => (part.remoteId === undefined ? [] : [[part.remoteId, part] as const])),
  )
}

/** The lines around a text, where they still stand as they did; all else is its text. */
function sortedOut(part: RemotePart, was: RemotePart): RemotePart {
  const blocks = [...part.body.root.children]
  const taken = (words: string, at: 0 | -1) => {
    const block = blocks.at(at)
    const stands = words !== '' && block !== undefined && says(block, words)
    if (stands) blocks.splice(at, 1)
    return stands ? words : ''
  }
  const label = taken(was.label, 0)
  // In the order of an entry's own lines.
  const saidMark = taken(was.mark, 0)
  const headline = taken(was.headline, 0)
  const byline = taken(was.byline, 0)
  const notes = [...was.notes].reverse().map((note) => taken(note, -1))
  const shift = (label === '' ? 0 : 1) + (headline === '' ? 0 : 1)
  return {
    ...part,
    key: was.key,
    stamp: was.stamp,
    label,
    headline,
    mark: saidMark === '' ? part.mark : saidMark,
    byline: byline === '' ? part.byline : byline,
    body: blocks.length === 0 ? emptyBody : makeBody(blocks.map((block) => raised(block, shift))),
    notes: notes.filter((note) => note !== '').reverse(),
  }
}

function says(block: Block, words: string): boolean {
  return letters(blockText(block)) === letters(words)
}

function raised(block: Block, shift: number): Block {
  if (block.type !== 'heading') return block
  const level = Math.max(Number(block.tag.slice(1)) - shift, 2)
  return makeHeading(level === 2 ? 'h2' : level === 3 ? 'h3' : 'h4', block.children)
}
