import { z } from 'zod'
import type { EntryId, PublicationId, RevisionId } from '../../ids'
import type { Coverage } from '../../model/coverage'
import type { Revision, RevisionCause } from '../../model/revision'
import type { Instant } from '../../model/stamp'
import { request } from '../request'
import {
  articleIdSchema,
  entryIdSchema,
  instantSchema,
  revisionIdSchema,
  targetIdSchema,
} from '../schemas'

/** One line of the page's timeline: a revision, with what readers saw of it. Newest first. */
export interface TimelineLine {
  readonly revisionId: RevisionId
  /** Null: the article's fields. */
  readonly entryId: EntryId | null
  readonly at: Instant
  readonly openedAt: Instant
  readonly author: string
  readonly cause: RevisionCause
  /**
   * Words put in and taken out against the revision before it. Null for the entry's first, and where
   * counting would have kept the timeline waiting: `countChanges` then says.
   */
  readonly added: number | null
  readonly removed: number | null
  /** When its text was let go to save space: it can be neither compared nor restored. Null: kept. */
  readonly thinnedAt: Instant | null
  /** When readers saw exactly this, at which site; empty: never. `to` null: they see it now. */
  readonly seen: readonly {
    readonly publicationId: PublicationId
    readonly siteName: string
    readonly from: Instant
    readonly to: Instant | null
  }[]
}

/** How much a revision changed: words put in and taken out; null for its entry's first. */
export interface CountedChange {
  readonly revisionId: RevisionId
  readonly added: number | null
  readonly removed: number | null
}

/** How far the promise that history is kept has been checked. */
export interface HistoryCheck {
  readonly revisions: number
  readonly lastAt: Instant | null
  /** Null: everything holds. Else the first broken place, in words. */
  readonly broken: string | null
}

/** Looking back, comparing, restoring. */
export const historyRequests = {
  /** A page of the timeline: lines older than `before` (all for null), at most `limit`. */
  timeline: request(
    z.object({
      articleId: articleIdSchema,
      /** One entry, the fields (`null`), or everything. */
      entryId: z.union([entryIdSchema, z.null(), z.literal('all')]),
      before: revisionIdSchema.nullable(),
      limit: z.number().int().min(1).max(500),
      cause: z.string().max(40).nullable(),
      author: z.string().max(200).nullable(),
      onlySeen: z.boolean(),
    }),
  ).replies<{
    readonly lines: readonly TimelineLine[]
    /** Of the whole article, whatever the filters. */
    readonly total: number
    readonly authors: readonly string[]
  }>(),
  /** The sizes that a page of the timeline left open, for the lines on the screen. */
  countChanges: request(
    z.object({ articleId: articleIdSchema, revisionIds: z.array(revisionIdSchema).max(200) }),
  ).replies<readonly CountedChange[]>(),
  getRevision: request(z.object({ revisionId: revisionIdSchema })).replies<Revision>(),
  /**
   * What readers see now, each entry as the last verified sending held it: at one target, or (null)
   * at the first of the targets that has the article; null where none has.
   */
  seenNow: request(
    z.object({ articleId: articleIdSchema, targetId: targetIdSchema.nullable() }),
  ).replies<Coverage | null>(),
  /** The article as it stood at a time: fields, body, updates. */
  coverageAt: request(
    z.object({ articleId: articleIdSchema, at: instantSchema }),
  ).replies<Coverage>(),
  /** Makes an old revision the newest again: a new revision with the cause `restored`. */
  restoreRevision: request(z.object({ revisionId: revisionIdSchema })).replies<Coverage>(),
  checkHistory: request(z.object({ articleId: articleIdSchema })).replies<HistoryCheck>(),
}
