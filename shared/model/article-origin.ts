import type { Instant } from './stamp'

/** What an archive can come from. */
export const archiveKinds = ['wordpress', 'publii', 'markdown'] as const
/** One of them. */
export type ArchiveKind = (typeof archiveKinds)[number]

/** Where an article stood before its newsroom moved in here, and since when. */
export interface ArticleOrigin {
  readonly kind: ArchiveKind
  /** Names the post among all of all archives: what was moved in once is known by it. */
  readonly key: string
  /** Where readers had it, the address that held last first: absolute, or a path that begins with `/`. */
  readonly addresses: readonly string[]
  /** When readers first had it; null for what they never had, or where nobody knows. */
  readonly publishedAt: Instant | null
  readonly modifiedAt: Instant | null
}
