import { z } from 'zod'
import type { Connection } from './connection'
import { readRow } from './rows'

/**
 * What is kept in memory of a newsroom’s file, by its connection; begun anew when another program has
 * written there (SQLite’s `data_version`). Who writes over the same connection keeps it right.
 */
export function kept<T>(begin: () => T): (connection: Connection) => T {
  const all = new WeakMap<Connection, { readonly version: number; readonly what: T }>()
  return (connection) => {
    const { data_version: version } = readRow(versionRow, connection.get('PRAGMA data_version'))
    const known = all.get(connection)
    if (known?.version === version) return known.what
    const what = begin()
    all.set(connection, { version, what })
    return what
  }
}

const versionRow = z.object({ data_version: z.number() })
