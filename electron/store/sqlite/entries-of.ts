import { z } from 'zod'
import { entryId, type ArticleId, type EntryId } from '../../../shared/ids'
import type { Connection } from './connection'
import { kept } from './kept'
import { readEntryRow, type Entry } from './read-models'
import { entryColumns, entryRow, readRow } from './rows'
import { entrySource } from './stored-entry'

interface Marked {
  /** Another one with whatever an entry is read as. */
  readonly mark: string
  readonly entry: Entry
}

// Of a long day only what changed since is read again: by the articles that are open, and a few more.
const articles = kept(() => new Map<ArticleId, Map<EntryId, Marked>>())
const mostArticles = 8

/** The original entry and the updates of an article, but for those discarded. */
export function entriesOf(connection: Connection, id: ArticleId): readonly Entry[] {
  const rows = connection.all(marks, id).map((row) => readRow(markRow, row))
  const known = knownOf(connection, id)
  const changed = rows.filter(({ id, mark }) => known.get(id)?.mark !== mark)
  const read = readEntries(connection, id, changed)
  return rows.map(({ id, mark }) => {
    const entry = read.get(id) ?? known.get(id)?.entry
    if (entry === undefined) throw new Error(`an entry that was marked is gone: ${id}`)
    known.set(id, { mark, entry })
    return entry
  })
}

/** What an entry is read as follows from these: its text has a hash, and each save a version. */
const marks = `SELECT id, json_array(revision, content_hash, version, sequence, sent_hash,
    sent_words_hash, sent_edited_at, decided_hash, decided_as, decided_at, told_at) AS mark
  FROM entries WHERE article_id = ? AND discarded_at IS NULL`

const markRow = z.object({ id: z.string().transform(entryId), mark: z.string() })

function knownOf(connection: Connection, id: ArticleId): Map<EntryId, Marked> {
  const all = articles(connection)
  const known = all.get(id) ?? new Map<EntryId, Marked>()
  // The one asked for last goes last.
  all.delete(id)
  const [oldest] = all.keys()
  if (oldest !== undefined && all.size >= mostArticles) all.delete(oldest)
  all.set(id, known)
  return known
}

function readEntries(
  connection: Connection,
  id: ArticleId,
  changed: readonly { readonly id: EntryId }[],
): ReadonlyMap<EntryId, Entry> {
  if (changed.length === 0) return new Map()
  const rows =
    changed.length > fewEnough
      ? connection.all(
          `SELECT ${entryColumns} ${entrySource} WHERE e.article_id = ?
          AND e.discarded_at IS NULL`,
          id,
        )
      : changed.flatMap((entry) =>
          connection.all(`SELECT ${entryColumns} ${entrySource} WHERE e.id = ?`, entry.id),
        )
  return new Map(
    rows.map((raw) => {
      const row = readRow(entryRow, raw)
      return [row.entry_id, readEntryRow(row)] as const
    }),
  )
}

// Beyond this one look for all of them is the shorter way.
const fewEnough = 20
