import type { ExcerptPiece } from '../../../shared/search/excerpt'

/** A text in which what was looked for stands out. */
export function Excerpt({ pieces }: { readonly pieces: readonly ExcerptPiece[] }) {
  return pieces.map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : text))
}
