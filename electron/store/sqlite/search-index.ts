import type { ArticleId, EntryId } from '../../../shared/ids'
import type { RevisionContent } from '../../../shared/model/revision'
import type { MarkKind } from '../../../shared/model/search'
import type { Update } from '../../../shared/model/update'
import type { Connection } from './connection'
import { indexedWords, searchKey } from './search-words'

/** The sequence under which the fields of an article stand in the index: above every update. */
export const fieldsSequence = 0xfffff

/** A text as it now stands, and where it belongs. */
export interface IndexedText {
  readonly articleId: ArticleId
  /** Null: the fields. */
  readonly entryId: EntryId | null
  readonly sequence: number
  readonly content: RevisionContent
}

/**
 * Makes a text findable as it now stands, in the transaction that keeps it. Only this one text is
 * touched: the cost is the same on a page of two updates and of two thousand.
 */
export function indexText(connection: Connection, text: IndexedText): void {
  const { title, words } = indexedWords(text.content)
  connection.run(
    `INSERT OR REPLACE INTO search_index (rowid, title, words)
      SELECT (search_rank << 20) | ?, ?, ? FROM articles WHERE id = ?`,
    ...[text.sequence, title, words, text.articleId],
  )
  markText(connection, text)
}

/** A text is not to be found any more: its draft was deleted. */
export function forgetText(
  connection: Connection,
  { id, articleId, sequence }: Pick<Update, 'id' | 'articleId' | 'sequence'>,
): void {
  connection.run(
    `DELETE FROM search_index WHERE rowid =
      (SELECT (search_rank << 20) | ? FROM articles WHERE id = ?)`,
    ...[sequence, articleId],
  )
  connection.run('DELETE FROM marks WHERE article_id = ? AND entry_id = ?', articleId, id)
}

/** Gives an article its place in the index: by its day, and within it by its number. */
export function rankArticle(connection: Connection, id: ArticleId): void {
  connection.run(
    `UPDATE articles SET search_rank =
      (max(0, CAST(julianday(day) - 1721424.5 AS INTEGER)) << 21) | number WHERE id = ?`,
    id,
  )
}

/** An article’s day has changed: all its texts move to their new place in the index. */
export function moveInIndex(connection: Connection, id: ArticleId): void {
  connection.run(
    `DELETE FROM search_index WHERE rowid IN (
      SELECT (a.search_rank << 20) | e.sequence FROM articles a JOIN entries e
        ON e.article_id = a.id WHERE a.id = ?
      UNION ALL SELECT (search_rank << 20) | ? FROM articles WHERE id = ?)`,
    ...[id, fieldsSequence, id],
  )
  rankArticle(connection, id)
  connection.run(
    `INSERT INTO search_index (rowid, title, words)
      SELECT (a.search_rank << 20) | e.sequence, search_title(r.content), search_words(r.content)
        FROM articles a JOIN entries e ON e.article_id = a.id
        JOIN revisions r ON r.position = e.revision WHERE a.id = ? AND e.discarded_at IS NULL
      UNION ALL
      SELECT (a.search_rank << 20) | ?, search_title(r.content), search_words(r.content)
        FROM articles a JOIN revisions r ON r.position = a.revision WHERE a.id = ?`,
    ...[id, fieldsSequence, id],
  )
}

/** The names an article is filtered by, from the fields or from one update. */
function markText(connection: Connection, { articleId, entryId, content }: IndexedText): void {
  const entry = entryId ?? ''
  connection.run('DELETE FROM marks WHERE article_id = ? AND entry_id = ?', articleId, entry)
  for (const { kind, name } of namesIn(content)) {
    const key = searchKey(name)
    if (key === '') continue
    connection.run(
      'INSERT OR IGNORE INTO marks (kind, key, article_id, entry_id, name) VALUES (?, ?, ?, ?, ?)',
      ...[kind, key, articleId, entry, name.trim()],
    )
  }
}

function namesIn(
  content: RevisionContent,
): readonly { readonly kind: MarkKind; readonly name: string }[] {
  if (content.kind === 'body') return []
  const authors = content.kind === 'fields' ? content.fields.authors : content.authors
  const marks = authors.map(({ name }) => ({ kind: 'author', name }) as const)
  if (content.kind === 'update') return marks
  const { tags, series } = content.fields
  return [
    ...marks,
    ...tags.map((name) => ({ kind: 'tag', name }) as const),
    ...(series === null ? [] : [{ kind: 'series', name: series.name } as const]),
  ]
}
