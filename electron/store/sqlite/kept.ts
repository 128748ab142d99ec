import { z } from 'zod'
import type { Connection } from './connection'
import { readRow } from './rows'

/**
 * What is kept in memory of a newsroom’s file, by its connection; begun anew when another program has
 * written there (SQLite’s `data_version`) and when a change was undone. Who writes over the same
 * connection keeps it right.
 */
export function kept<T>(begin: () => T): (connection: Connection) => T {
  const all = new WeakMap<Connection, { readonly as: string; readonly what: T }>()
  return (connection) => {
    const { data_version: version } = readRow(versionRow, connection.get('PRAGMA data_version'))
    const as = `${String(version)} ${String(undone.get(connection) ?? 0)}`
    const known = all.get(connection)
    if (known?.as === as) return known.what
    const what = begin()
    all.set(connection, { as, what })
    return what
  }
}

const undone = new WeakMap<Connection, number>()

/** A change was undone: what was read while it was being made may never have been. */
export function noteUndone(connection: Connection): void {
  undone.set(connection, (undone.get(connection) ?? 0) + 1)
}

const versionRow = z.object({ data_version: z.number() })
