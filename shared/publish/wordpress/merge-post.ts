import type { ArticleId } from '../../ids'
import { assertNever } from '../../result'
import type { RemoteContent, RemotePart } from '../remote/remote-content'
import { partMarkup, type PartWriting } from './part-markup'
import { joinPieces, ownMarkup } from './post-markup'
import { readPost, type PostPiece } from './read-post'

/** What a content is made upon. */
export interface MergeOnto {
  readonly article: ArticleId
  readonly current: string
  readonly writing?: PartWriting
  /** How contents and single parts are read, where what was read is remembered. */
  readonly read?: { readonly post: typeof readPost; readonly part: typeof readPost }
}

/**
 * The content a post gets, made upon what stands there: pieces that say the same already are kept byte
 * for byte, with whatever editors there added to them. Where nothing differs it is the very content.
 * What others put in is kept where `content` has it too, as a `foreign` part.
 */
export function mergePost(
  content: RemoteContent,
  { article, current, writing = {}, read = { post: readPost, part: readPost } }: MergeOnto,
): string {
  const standing = read.post(current)
  const free = new Map<string, string[]>()
  for (const piece of standing) {
    const key = sameness(piece)
    free.set(key, [...(free.get(key) ?? []), piece.raw])
  }
  const pieces = wantedPieces(content, { article, read, writing })
    .map(({ key, markup }) => free.get(key)?.shift() ?? markup)
    .filter((markup) => markup !== '')
  return isUnchanged(pieces, standing) ? current : joinPieces(pieces)
}

/** What is to stand there, in order, and by what it would be recognised there. */
interface WantedPiece {
  readonly key: string
  readonly markup: string
}

function wantedPieces(
  content: RemoteContent,
  { article, read, writing }: Pick<Required<MergeOnto>, 'article' | 'read' | 'writing'>,
): readonly WantedPiece[] {
  const own = ownMarkup(content, article, writing.language)
  const parts = content.parts.map((part) => wantedPart(part, { article, read, writing }))
  return [{ key: readKey(own, read.part), markup: own }, ...parts]
}

function wantedPart(
  part: RemotePart,
  { article, read, writing }: Pick<Required<MergeOnto>, 'article' | 'read' | 'writing'>,
): WantedPiece {
  const markup = partMarkup(part, article, writing)
  // A foreign part may hold what no text of ours says, so it is known by its reading alone.
  if (part.key === 'foreign') return { key: keyOf(null, part), markup }
  return { key: readKey(markup, read.part), markup }
}

// Read as it would be there: two markups that read alike say the same.
function readKey(markup: string, read: typeof readPost): string {
  const [piece] = read(markup)
  return piece === undefined ? '' : sameness(piece)
}

function isUnchanged(pieces: readonly string[], standing: readonly PostPiece[]): boolean {
  return pieces.length === standing.length && standing.every(({ raw }, at) => raw === pieces[at])
}

/** Equal for pieces that say the same. */
function sameness(piece: PostPiece): string {
  switch (piece.kind) {
    case 'part':
      return keyOf(piece.article, piece.part)
    case 'lead':
      return keyOf(piece.article, { ...piece.lead, terms: piece.terms })
    case 'mark':
      return keyOf(piece.article, { terms: piece.terms })
    default:
      return assertNever(piece)
  }
}

function keyOf(article: ArticleId | null, said: object): string {
  return JSON.stringify([article, Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1))])
}
