import { untitled } from '../../../shared/document/display-headline'
import type { Article } from '../../../shared/model/article'
import type { ArticleSummary, PublishingMark } from '../../../shared/model/coverage'
import type { Shelf } from '../../../shared/model/shelf'
import type { Revision, RevisionSummary } from '../../../shared/model/revision'
import { sentMark } from '../../../shared/model/sent-mark'
import type { ArticleBody, Update } from '../../../shared/model/update'
import { remembering } from '../../../shared/remembering'
import { say } from '../../../shared/words/say'
import { DamagedRow } from './store-failure'
import { pendingChange } from './told-changes'
import { bodyWordsHash, fieldWordsHash, wordsHash } from './words-hash'
import {
  readContent,
  readRow,
  summaryRow,
  type ArticleRow,
  type EntryRow,
  type RevisionRow,
  type SnapshotRow,
  type SummaryRow,
} from './rows'

/** The original entry or an update, told apart. */
export type Entry =
  | { readonly kind: 'body'; readonly body: ArticleBody }
  | { readonly kind: 'update'; readonly update: Update }

/** The entry a row holds; of the same row the same object, for texts never change. */
export function readEntryRow(row: EntryRow): Entry {
  return entries(JSON.stringify(row), () => entryOf(row))
}

const entries = remembering<Entry>(4_000_000)

function entryOf(row: EntryRow): Entry {
  const content = readContent(row)
  const { entry_id: id, article_id: articleId, version } = row
  const sent = sentMark(row.content_hash, row.sent_hash)
  if (content.kind === 'fields') throw new DamagedRow(`entry ${id} points at fields`)
  if (content.kind === 'body') {
    const body: ArticleBody = {
      id,
      articleId,
      body: content.body,
      version,
      modifiedAt: row.at,
      // Before corrections came, an original entry had no such time of its own.
      editedAt: row.edited_at ?? row.sent_edited_at,
      corrections: content.corrections,
      sent,
      change: pendingChange(row, bodyWordsHash(content.body)),
    }
    return { kind: 'body', body }
  }
  const update: Update = {
    id,
    articleId,
    state: content.state,
    stamp: content.stamp,
    stampAsWritten: content.stampAsWritten,
    sequence: row.sequence,
    headline: content.headline,
    authors: content.authors,
    flags: content.flags,
    status: content.status,
    body: content.body,
    version,
    postedAt: row.posted_at,
    editedAt: row.edited_at,
    withdrawnAt: row.withdrawn_at,
    withdrawnReason: content.withdrawnReason,
    corrections: content.corrections,
    sent,
    change: content.state === 'posted' ? pendingChange(row, wordsHash(content)) : 'none',
  }
  return { kind: 'update', update }
}

/** The article a row holds. */
export function readArticleRow(row: ArticleRow): Article {
  const content = readContent(row)
  if (content.kind !== 'fields')
    throw new DamagedRow(`article ${row.article_id} points at an entry`)
  return {
    id: row.article_id,
    kind: content.articleKind,
    state: content.state,
    fields: content.fields,
    version: row.version,
    bodyId: row.body_id,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    endedAt: row.ended_at,
    editedAt: row.edited_at,
    corrections: content.corrections,
    sent: sentMark(row.content_hash, row.sent_hash),
    change: pendingChange(row, fieldWordsHash(content.fields)),
  }
}

/** The line of the library a row holds. */
export function readSummary(raw: unknown): ArticleSummary {
  const row = readRow(summaryRow, raw)
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    day: row.day,
    title: shownTitle(row),
    hasHeadline: row.has_headline === 1,
    postedCount: row.posted_count,
    lastStamp: row.last_stamp,
    modifiedAt: row.modified_at,
    publishing: publishingMark(row.last_ending, row.changed === 1),
    shelf: shelfOf(row),
  }
}

/** What an article is called on the screen: one without a word in the newsroom’s language. */
export function shownTitle(row: Pick<SummaryRow, 'title' | 'has_headline'>): string {
  return row.has_headline === 0 && row.title === untitled ? say('Untitled') : row.title
}

function shelfOf({ archived_at: archived, binned_at: binned, template_at }: SummaryRow): Shelf {
  if (binned !== null) return 'bin'
  if (template_at !== null) return 'template'
  return archived === null ? 'desk' : 'archive'
}

function publishingMark(ending: 'verified' | 'failed' | null, changed: boolean): PublishingMark {
  if (ending === null) return 'never-sent'
  if (ending === 'failed') return 'failed'
  return changed ? 'changed-since-sent' : 'live'
}

/** The line of a timeline a row holds. */
export function readRevisionSummary(row: RevisionRow): RevisionSummary {
  return {
    id: row.id,
    articleId: row.article_id,
    entryId: row.entry_id,
    at: row.at,
    openedAt: row.opened_at,
    author: row.author,
    cause: row.cause,
    contentHash: row.content_hash,
    thinnedAt: row.thinned_at,
  }
}

/** The whole revision a row holds. */
export function readRevision(row: SnapshotRow): Revision {
  return { ...readRevisionSummary(row), content: readContent(row) }
}
