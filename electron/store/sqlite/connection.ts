import { DatabaseSync } from '@photostructure/sqlite'
import { contentHash } from '../content-hash'
import { watchPlace } from './in-place'
import { searchKey, titleWords, textWords } from './search-words'
import { failureKind } from './store-failure'

/** What SQLite keeps in a column of ours. */
export type Cell = string | number | null

/** One open database file, with its prepared statements. */
export interface Connection {
  /** Runs a statement; gives the row number of an insert. */
  run(sql: string, ...cells: readonly Cell[]): number
  /** The first row, or undefined where there is none. */
  get(sql: string, ...cells: readonly Cell[]): unknown
  all(sql: string, ...cells: readonly Cell[]): readonly unknown[]
  /** Statements without parameters, such as those of a migration. */
  exec(sql: string): void
  /** Gives triggers a function that they call with two texts; for those of this connection alone. */
  hear(name: string, told: (one: string, other: string) => void): void
  readonly isTransaction: boolean
  /** Whether what is written is still in the file of this name: else nobody will find it there. */
  isInPlace(): boolean
  close(): void
}

/** How long a writer waits for another one (the app and the command line may both be open). */
export const busyTimeoutMs = 5_000

/** Opens a database file to read and write it; SQLite's own errors are thrown. */
export function connect(file: string): Connection {
  const connection = wrap(opened(file, { timeout: busyTimeoutMs }), watchPlace(file))
  try {
    connection.exec('PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON;')
    // FULL: what was acknowledged also outlives a power cut.
    connection.exec('PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;')
  } catch (error) {
    connection.close()
    throw error
  }
  return connection
}

/** Opens a database file that this process has open already, to read it in another thread. */
export function connectToRead(file: string): Connection {
  const database = opened(file, { timeout: busyTimeoutMs, readOnly: true })
  const connection = wrap(database, watchPlace(file))
  return {
    ...connection,
    get isTransaction() {
      return database.isTransaction
    },
    close: () => {
      if (database.isOpen) database.close()
    },
  }
}

function opened(file: string, how: { readonly timeout: number; readonly readOnly?: boolean }) {
  const database = new DatabaseSync(file, how)
  // For the steps that tie existing history together; SQLite has no such function of its own.
  database.function('sha256', { deterministic: true }, (text: unknown) => contentHash(String(text)))
  for (const [name, read] of searchFunctions) {
    database.function(name, { deterministic: true }, (text: unknown) => read(String(text)))
  }
  return database
}

// A great many texts at once go into the search index within SQLite.
const searchFunctions = [
  ['search_title', titleWords],
  ['search_words', textWords],
  ['search_key', searchKey],
] as const

type Statement = ReturnType<InstanceType<typeof DatabaseSync>['prepare']>

function wrap(database: InstanceType<typeof DatabaseSync>, isInPlace: () => boolean): Connection {
  const statements = new Map<string, Statement>()
  const prepared = (sql: string): Statement => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    run: (sql, ...cells) => Number(prepared(sql).run(...cells).lastInsertRowid),
    get: (sql, ...cells): unknown => prepared(sql).get(...cells),
    all: (sql, ...cells): readonly unknown[] => prepared(sql).all(...cells),
    exec: (sql) => {
      database.exec(sql)
    },
    hear: (name, told) => {
      database.function(name, (one: unknown, other: unknown) => {
        told(String(one), String(other))
        return null
      })
    },
    get isTransaction() {
      return database.isTransaction
    },
    isInPlace,
    close: () => {
      if (!database.isOpen) return
      // The binding lets go of a statement only when it is collected, and until then of the file:
      // so the log goes into the file first, and a copy of that file alone is whole.
      statements.clear()
      try {
        database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      } catch (error) {
        // A full disk or another user: the log stays, and is played in at the next opening.
        if (failureKind(error) === null) throw error
      } finally {
        database.close()
      }
    },
  }
}
