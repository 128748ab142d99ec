import { findHits } from '../../../shared/search/find-hits'
import { readQuery } from '../../../shared/search/search-query'

/** The name of the highlight in the stylesheet. */
const name = 'found'

/** Marks the words in the texts on the screen, without touching the text; what was marked is not any more. */
export function lightUp(element: Element | null, words: string): Range | null {
  CSS.highlights.delete(name)
  if (element === null) return null
  const ranges = rangesIn(element, words)
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges))
  return ranges[0] ?? null
}

interface Piece {
  readonly node: Node
  readonly start: number
}

function rangesIn(element: Element, words: string): readonly Range[] {
  const pieces: Piece[] = []
  let text = ''
  let block: Element | null = null
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // Words of two blocks are never one phrase.
    const own = node.parentElement?.closest('p, li, h2, h3, h4, blockquote, div') ?? null
    if (own !== block) text += '\n'
    block = own
    pieces.push({ node, start: text.length })
    text += node.textContent ?? ''
  }
  return findHits(text, readQuery(words)).flatMap(({ start, end }) => {
    const from = pieceAt(pieces, start)
    const to = pieceAt(pieces, end - 1)
    if (from === undefined || to === undefined) return []
    const range = new Range()
    range.setStart(from.node, start - from.start)
    range.setEnd(to.node, end - to.start)
    return [range]
  })
}

function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  const after = pieces.findIndex(({ start }) => start > at)
  return after === -1 ? pieces.at(-1) : pieces[after - 1]
}
