import type { AppError } from '../../app-error'
import type { ArticleId } from '../../ids'

/** From where pictures are taken: from the archive’s folder alone, or from the web where it has none. */
export const picturesFrom = ['here', 'web'] as const
/** One of the two. */
export type PicturesFrom = (typeof picturesFrom)[number]

/** How far moving in is. */
export interface MoveInProgress {
  /** Posts that are here now. */
  readonly done: number
  /** The last of them. */
  readonly title: string
}

/** What became of one post. */
export interface MovedPost {
  readonly title: string
  /** Null: it did not come in; `left` says why. */
  readonly articleId: ArticleId | null
  /** What of it no article can hold, in an editor’s words. */
  readonly left: readonly string[]
}

/** What became of an archive. */
export interface MoveInReport {
  readonly moved: number
  /** Pictures that are here now. */
  readonly pictures: number
  /** What was here already, and was left as it is. */
  readonly known: number
  /** Those of which something, or all, was left behind. */
  readonly told: readonly MovedPost[]
  /** She stopped it, or the disk did: what came in stays, and the same archive goes on from there. */
  readonly stopped: AppError | 'by-hand' | null
}
