import { z } from 'zod'
import { articleId, entryId, publicationId, revisionId, targetId } from '../../../shared/ids'
import { changeNatures } from '../../../shared/model/correction'
import type { RevisionCause, RevisionContent } from '../../../shared/model/revision'
import { remembering } from '../../../shared/remembering'
import { contentHash } from '../content-hash'
import { contentSchema } from './content-schemas'
import { DamagedRow } from './store-failure'

const cause: z.ZodType<RevisionCause> = z.enum([
  'typed',
  'created',
  'imported',
  'posted',
  'unposted',
  'restamped',
  'details',
  'withdrawn',
  'reinstated',
  'state',
  'published',
  'restored',
  'binned',
  'unbinned',
  'minor-fix',
  'updated',
  'corrected',
  'received',
  'clarified',
])

const anArticleId = z.string().transform(articleId)
const anEntryId = z.string().transform(entryId)
const aRevisionId = z.string().transform(revisionId)

/** One line of a timeline, as stored. */
export const revisionRow = z.object({
  position: z.number(),
  id: aRevisionId,
  article_id: anArticleId,
  entry_id: anEntryId.nullable(),
  at: z.number(),
  opened_at: z.number(),
  author: z.string(),
  cause,
  content_hash: z.string(),
  thinned_at: z.number().nullable(),
})

/** The columns of `revisionRow`, for a SELECT in which the table is called `r`. */
export const revisionColumns = `r.position, r.id, r.article_id, r.entry_id, r.at, r.opened_at, r.author, r.cause, r.content_hash,
  r.thinned_at`

/** A revision with its text and the times that belong to it. */
export const snapshotRow = revisionRow.extend({
  posted_at: z.number().nullable(),
  edited_at: z.number().nullable(),
  withdrawn_at: z.number().nullable(),
  ended_at: z.number().nullable(),
  content: z.string(),
})

/** The columns of `snapshotRow`. */
export const snapshotColumns = `${revisionColumns},
  r.posted_at, r.edited_at, r.withdrawn_at, r.ended_at, r.content`

/** What readers have of a text and what an editor said of its change, beside its revision. */
const toldColumns = {
  sent_hash: z.string().nullable(),
  sent_words_hash: z.string().nullable(),
  sent_edited_at: z.number().nullable(),
  decided_hash: z.string().nullable(),
  decided_as: z.enum(changeNatures).nullable(),
  decided_at: z.number().nullable(),
  told_at: z.number().nullable(),
}

/** A revision with what its entry keeps for life. */
export const entryRow = snapshotRow.extend({
  entry_id: anEntryId,
  sequence: z.number(),
  version: z.number(),
  ...toldColumns,
})

/** The columns of `entryRow`: the table of entries is called `e`. */
export const entryColumns = `${snapshotColumns},
  e.sequence, e.version, e.sent_hash, e.sent_words_hash, e.sent_edited_at, e.decided_hash,
  e.decided_as, e.decided_at, e.told_at`

/** An article's fields revision with what the article keeps for life. */
export const articleRow = snapshotRow.extend({
  version: z.number(),
  body_id: anEntryId,
  created_at: z.number(),
  modified_at: z.number(),
  ...toldColumns,
})

/** The columns of `articleRow`: the table of articles is called `a`. */
export const articleColumns = `${snapshotColumns},
  a.version, a.body_id, a.created_at, a.modified_at, a.sent_hash, a.sent_words_hash,
  a.sent_edited_at, a.decided_hash, a.decided_as, a.decided_at, a.told_at`

/** A line of the library, as stored. */
export const summaryRow = z.object({
  id: anArticleId,
  kind: z.enum(['live', 'story']),
  state: z.enum(['draft', 'live', 'ended']),
  day: z.string(),
  title: z.string(),
  has_headline: z.number(),
  posted_count: z.number(),
  last_stamp: z.number().nullable(),
  modified_at: z.number(),
  last_ending: z.enum(['verified', 'failed']).nullable(),
  archived_at: z.number().nullable(),
  binned_at: z.number().nullable(),
  template_at: z.number().nullable(),
  changed: z.number(),
})

/**
 * The columns of `summaryRow`: the table of articles is called `a`. Whether anything is unsent is one
 * look into an index that holds only what is unsent.
 */
export const summaryColumns = `a.id, a.kind, a.state, a.day, a.title, a.has_headline,
  a.posted_count, a.last_stamp, a.modified_at, a.last_ending, a.archived_at, a.binned_at,
  a.template_at,
  a.content_hash IS NOT a.sent_hash OR EXISTS (
    SELECT 1 FROM entries WHERE entries.article_id = a.id
      AND entries.content_hash IS NOT entries.sent_hash AND entries.state IS NOT 'composing'
  ) AS changed`

/** A sending, as stored. */
export const publicationRow = z.object({
  position: z.number(),
  id: z.string().transform(publicationId),
  article_id: anArticleId,
  target_id: z.string().transform(targetId),
  started_at: z.number(),
  finished_at: z.number().nullable(),
  state: z.enum(['sending', 'verified', 'failed']),
  url: z.string(),
  reason: z.string(),
  last_revision: z.number(),
})

/** One file of ours at a target, as stored. */
export const releaseFileRow = z.object({
  path: z.string(),
  hash: z.string(),
  article_id: anArticleId.nullable(),
  size: z.number().nullable(),
  made_from: z.string().nullable(),
})

/** Where the writer was, as stored. */
export const placeRow = z.object({
  article_id: anArticleId,
  entry_id: anEntryId.nullable(),
  caret: z.number(),
})

export type RevisionRow = z.output<typeof revisionRow>
export type SnapshotRow = z.output<typeof snapshotRow>
export type EntryRow = z.output<typeof entryRow>
export type ArticleRow = z.output<typeof articleRow>
export type SummaryRow = z.output<typeof summaryRow>
export type PublicationRow = z.output<typeof publicationRow>

/** A row as its schema says it is; a row that is not has been damaged, and is not used. */
export function readRow<T>(schema: z.ZodType<T>, row: unknown): T {
  const parsed = schema.safeParse(row)
  if (parsed.success) return parsed.data
  throw new DamagedRow(`a row is not what was written: ${z.prettifyError(parsed.error)}`)
}

/** The text of a revision, checked byte by byte: the hash sees what SQLite's own checks cannot. */
export function readContent(row: SnapshotRow): RevisionContent {
  return contents(`${row.content_hash} ${row.content}`, () => checkedContent(row))
}

// The same words of the same hash have been checked before; and texts that are the same object need not
// be looked through again by whoever makes something of them.
const contents = remembering<RevisionContent>(4_000_000)

function checkedContent(row: SnapshotRow): RevisionContent {
  if (contentHash(row.content) !== row.content_hash) {
    throw new DamagedRow(`revision ${row.id} does not match its hash`)
  }
  const parsed = contentSchema.safeParse(JSON.parse(row.content))
  if (parsed.success) return parsed.data
  throw new DamagedRow(`revision ${row.id} is not a text: ${z.prettifyError(parsed.error)}`)
}
