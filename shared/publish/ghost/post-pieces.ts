import { emptyBody, makeBody } from '../../document/make-body'
import type { RemotePart } from '../remote/remote-content'
import { readForeignNode } from './foreign-node'
import type { GhostPost } from './ghost-post'
import { htmlCard, readLexical, type LexicalNode } from './lexical-document'
import type { PostMemo } from './post-memo'
import { foreignPart, readCard, showsNothing, type CardPiece, type LineName } from './read-card'

/** A post taken apart: ours, and what others put in, with the nodes it stands in. */
export interface PostPieces {
  readonly parts: readonly RemotePart[]
  /** The nodes of each foreign part, by the part. */
  readonly nodesOf: ReadonlyMap<RemotePart, readonly LexicalNode[]>
  readonly memo: PostMemo | null
  readonly lines: Readonly<Record<LineName, string>>
}

/** Takes a post apart. What cannot be read as a document of Ghost's is read from the page it made. */
export function postPieces({ lexical, html }: Pick<GhostPost, 'lexical' | 'html'>): PostPieces {
  const nodes = typeof lexical === 'string' ? readLexical(lexical) : null
  const taken: Taken = {
    parts: [],
    nodesOf: new Map(),
    memo: null,
    lines: { authors: '', lead: '', credit: '' },
  }
  if (nodes === null) addForeign(taken, htmlCard(html ?? ''))
  else for (const node of nodes) addNode(taken, node)
  return taken
}

interface Taken {
  readonly parts: RemotePart[]
  readonly nodesOf: Map<RemotePart, readonly LexicalNode[]>
  memo: PostMemo | null
  readonly lines: Record<LineName, string>
}

function addNode(taken: Taken, node: LexicalNode): void {
  const markup = node.fields.html
  if (node.type !== 'html' || typeof markup !== 'string') return addForeign(taken, node)
  const pieces = readCard(markup)
  // A card without a word of ours stays the card it is, to the letter.
  if (pieces.every(({ kind }) => kind === 'foreign')) return addForeign(taken, node)
  for (const piece of pieces) {
    if (piece.kind === 'foreign') addForeign(taken, htmlCard(piece.markup))
    else if (piece.kind === 'memo') taken.memo = piece.memo
    else if (piece.kind === 'line') addLine(taken, piece)
    else taken.parts.push(piece.part)
  }
}

function addLine({ lines }: Taken, line: Extract<CardPiece, { readonly kind: 'line' }>): void {
  lines[line.name] = line.words
  if (line.name === 'lead') lines.credit = line.credit
}

/** Neighbours become one part: an editor who typed three paragraphs put in one thing. */
function addForeign(taken: Taken, node: LexicalNode): void {
  const read = foreignPart(readForeignNode(node))
  if (showsNothing(read)) return
  const last = taken.parts.at(-1)
  if (last?.key !== 'foreign') {
    taken.parts.push(read)
    taken.nodesOf.set(read, [node])
    return
  }
  const nodes = [...(taken.nodesOf.get(last) ?? []), node]
  const joined = foreignPart({
    body: joinedBody(last, read),
    unread: [...new Set([...last.unread, ...read.unread])],
  })
  taken.nodesOf.delete(last)
  taken.parts[taken.parts.length - 1] = joined
  taken.nodesOf.set(joined, nodes)
}

function joinedBody(first: RemotePart, second: RemotePart): RemotePart['body'] {
  if (first.body === emptyBody) return second.body
  if (second.body === emptyBody) return first.body
  return makeBody([...first.body.root.children, ...second.body.root.children])
}
