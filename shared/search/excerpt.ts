import { findHits, type Hit } from './find-hits'
import type { SearchQuery } from './search-query'

/** A piece of a text: what was looked for, or what stands around it. */
export interface ExcerptPiece {
  readonly text: string
  readonly isHit: boolean
}

/** Characters of a text that are shown around what was found in it. */
const room = 120
/** How much of them stands before the first hit, so that it is seen at once. */
const before = 28

/** The passage that holds most of what was found in a text, its hits told apart; empty without any. */
export function excerptOf(text: string, hits: readonly Hit[]): readonly ExcerptPiece[] {
  const first = bestStart(hits)
  if (first === undefined) return []
  const start = first.start <= before ? 0 : wordStart(text, first.start - before, first.start)
  const end = Math.max(wordEnd(text, start + room), first.end)
  const pieces = marked(text, hits, { start, end })
  return [
    ...(start > 0 ? [{ text: '… ', isHit: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: ' …', isHit: false }] : []),
  ]
}

/** A whole text with what was looked for told apart: a headline. */
export function markHits(text: string, query: SearchQuery): readonly ExcerptPiece[] {
  return marked(text, findHits(text, query), { start: 0, end: text.length })
}

/** The hit from which most different phrases stand near; of equals the first. */
function bestStart(hits: readonly Hit[]): Hit | undefined {
  let best: Hit | undefined
  let most = 0
  hits.forEach((hit, at) => {
    const near = new Set<number>()
    for (let next = at; next < hits.length; next += 1) {
      const other = hits[next]
      if (other === undefined || other.end > hit.start + room - before) break
      near.add(other.phrase)
    }
    if (best === undefined || near.size > most) [best, most] = [hit, near.size]
  })
  return best
}

function marked(
  text: string,
  hits: readonly Hit[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly ExcerptPiece[] {
  const pieces: ExcerptPiece[] = []
  let at = start
  const add = (to: number, isHit: boolean) => {
    if (to <= at) return
    pieces.push({ text: text.slice(at, to).replace(/\s+/g, ' '), isHit })
    at = to
  }
  for (const hit of hits) {
    if (hit.end > end) break
    // Two phrases may lie over each other: what is marked already is not marked twice.
    if (hit.end <= at) continue
    add(hit.start, false)
    add(hit.end, true)
  }
  add(end, false)
  return pieces
}

function wordStart(text: string, from: number, until: number): number {
  const space = text.slice(from, until).search(/\s/)
  if (space !== -1) return from + space + 1
  return onLetter(text, from)
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length
  const tail = text.slice(to - 24, to)
  const space = tail.search(/\s\S*$/)
  return space === -1 ? onLetter(text, to) : to - 24 + space
}

/** Never between the two halves of one letter. */
function onLetter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at
}
