import type { GhostPost } from '../../../../shared/publish/ghost/ghost-post'
import { postPieces, type PostPieces } from '../../../../shared/publish/ghost/post-pieces'
import { remembering } from '../remembering-reader'

// No JSON holds this sign as it is: it tells where the document ends and the page begins.
const between = '\u0000'

const piecesOf = remembering((both) => {
  const end = both.indexOf(between)
  return postPieces({ lexical: both.slice(0, end), html: both.slice(end + 1) })
}, 48_000_000)

/** Takes a post apart; the same document is taken apart once, however often it is asked for. */
export function piecesOnce({ lexical, html }: Pick<GhostPost, 'lexical' | 'html'>): PostPieces {
  return piecesOf(`${lexical ?? ''}${between}${html ?? ''}`)
}
