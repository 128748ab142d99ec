import { articleId, entryId, type ArticleId, type EntryId } from '../../../shared/ids'
import type { Connection } from './connection'
import { kept } from './kept'
import { readEntryRow, type Entry } from './read-models'
import { entryColumns, entryRow, readRow } from './rows'
import { entrySource } from './stored-entry'

/** What is kept of an article: its entries, but for those discarded. */
interface Known {
  entries: ReadonlyMap<EntryId, Entry>
  /** Written to since. */
  readonly touched: Set<EntryId>
}

// Of a long day only what changed since is read again: by the articles that are open, and a few more.
const articles = kept(() => new Map<ArticleId, Known>())
const mostArticles = 8

/** The original entry and the updates of an article, in no order, but for those discarded. */
export function entriesOf(connection: Connection, id: ArticleId): readonly Entry[] {
  watch(connection)
  const all = articles(connection)
  const known = all.get(id) ?? null
  const entries = known === null ? readAll(connection, id) : readAgain(connection, known)
  // The one asked for last goes last.
  all.delete(id)
  const [oldest] = all.keys()
  if (oldest !== undefined && all.size >= mostArticles) all.delete(oldest)
  all.set(id, { entries, touched: new Set() })
  return [...entries.values()]
}

const hearing = new WeakSet<Connection>()
// Begun anew with the memory: what was set up within a change that was undone went with it.
const watching = kept(() => ({ isSetUp: false }))

/** SQLite itself tells of each row that is written, whoever writes it over this connection. */
function watch(connection: Connection): void {
  if (!hearing.has(connection)) {
    hearing.add(connection)
    connection.hear('entry_written', (article, entry) => {
      articles(connection).get(articleId(article))?.touched.add(entryId(entry))
    })
  }
  const watch = watching(connection)
  if (watch.isSetUp) return
  watch.isSetUp = true
  connection.exec(
    ['INSERT', 'UPDATE', 'DELETE']
      .map((change) => {
        const row = change === 'DELETE' ? 'OLD' : 'NEW'
        return `CREATE TEMP TRIGGER IF NOT EXISTS entries_heard_${change} AFTER ${change} ON main.entries
          BEGIN SELECT entry_written(${row}.article_id, ${row}.id); END;`
      })
      .join('\n'),
  )
}

function readAll(connection: Connection, id: ArticleId): ReadonlyMap<EntryId, Entry> {
  const rows = connection.all(
    `SELECT ${entryColumns} ${entrySource} WHERE e.article_id = ? AND e.discarded_at IS NULL`,
    id,
  )
  return new Map(rows.map(readOne))
}

function readAgain(
  connection: Connection,
  { entries, touched }: Known,
): ReadonlyMap<EntryId, Entry> {
  if (touched.size === 0) return entries
  const now = new Map(entries)
  for (const id of touched) {
    const row = connection.get(
      `SELECT ${entryColumns} ${entrySource} WHERE e.id = ? AND e.discarded_at IS NULL`,
      id,
    )
    if (row === undefined) now.delete(id)
    else now.set(...readOne(row))
  }
  return now
}

function readOne(raw: unknown): readonly [EntryId, Entry] {
  const row = readRow(entryRow, raw)
  return [row.entry_id, readEntryRow(row)]
}
