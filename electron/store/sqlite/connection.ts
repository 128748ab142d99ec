import { DatabaseSync } from '@photostructure/sqlite'

/** What SQLite keeps in a column of ours. */
export type Cell = string | number | null

/** One open database file, with its prepared statements. */
export interface Connection {
  /** Runs a statement; gives the row number of an insert. */
  run(sql: string, ...cells: readonly Cell[]): number
  /** The first row, or undefined where there is none. */
  get(sql: string, ...cells: readonly Cell[]): unknown
  all(sql: string, ...cells: readonly Cell[]): readonly unknown[]
  /** One row after another, for what is too large to hold at once. */
  each(sql: string, ...cells: readonly Cell[]): Iterable<unknown>
  /** Statements without parameters, such as those of a migration. */
  exec(sql: string): void
  readonly isTransaction: boolean
  close(): void
}

/** How long a writer waits for another one (the app and the command line may both be open). */
export const busyTimeoutMs = 5_000

/** Opens a database file to read and write it; SQLite's own errors are thrown. */
export function connect(file: string): Connection {
  const connection = wrap(new DatabaseSync(file, { timeout: busyTimeoutMs }), 'writes')
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

/** Opens a database file only to look at it: the file stays as it is. */
export function connectReadOnly(file: string): Connection {
  const options = { readOnly: true, timeout: busyTimeoutMs } as const
  return wrap(new DatabaseSync(file, options), 'reads')
}

type Statement = ReturnType<InstanceType<typeof DatabaseSync>['prepare']>

function wrap(database: InstanceType<typeof DatabaseSync>, use: 'reads' | 'writes'): Connection {
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
    each: (sql, ...cells): Iterable<unknown> => prepared(sql).iterate(...cells),
    exec: (sql) => {
      database.exec(sql)
    },
    get isTransaction() {
      return database.isTransaction
    },
    close: () => {
      if (!database.isOpen) return
      statements.forEach(finalize)
      statements.clear()
      try {
        // A copy of the file alone must be whole: the log goes into it first.
        if (use === 'writes') database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      } finally {
        database.close()
      }
    },
  }
}

/** An unfinalized statement keeps the file open; the binding has the call, its types do not. */
function finalize(statement: Statement): void {
  if ('finalize' in statement && typeof statement.finalize === 'function') statement.finalize()
}
