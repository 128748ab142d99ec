import { withoutComments } from '../../../shared/document/comments'
import type { Body } from '../../../shared/document/nodes'
import type { ArticleFields } from '../../../shared/model/article'
import { contentHash } from '../content-hash'

// Migration 3 puts the same words together in SQL: an older newsroom must not call all of them changed.

/** The words readers see of an update, as a hash: what decides whether it counts as edited. */
export function wordsHash(words: { readonly headline: string; readonly body: Body }): string {
  const known = hashes.get(words.body)
  if (known?.headline === words.headline) return known.hash
  const hash = contentHash(JSON.stringify([words.headline, withoutComments(words.body)]))
  hashes.set(words.body, { headline: words.headline, hash })
  return hash
}

// A text never changes, and of a long day’s many one does.
const hashes = new WeakMap<Body, { readonly headline: string; readonly hash: string }>()

/** The same for an original entry, which has no headline of its own. */
export function bodyWordsHash(body: Body): string {
  return wordsHash({ headline: '', body })
}

/** The same for the words around the text: headline, standfirst, and what is said of the pictures. */
export function fieldWordsHash({ headline, standfirst, lead, map }: ArticleFields): string {
  const picture = [lead?.caption ?? null, lead?.credit ?? null, lead?.alt ?? null]
  const mapped = [map?.credit ?? null, map?.alt ?? null]
  return contentHash(JSON.stringify([headline, standfirst, ...picture, ...mapped]))
}
