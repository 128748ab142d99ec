import { DatabaseSync } from '@photostructure/sqlite'
import { busyTimeoutMs } from './connection'

/** What to read of a table, as SQL. */
export interface Sight {
  readonly columns: string
  readonly from: string
}

/** Shows every row of a sight, one after the other. */
export type Scan = (sight: Sight, see: (...cells: readonly unknown[]) => void) => void

/**
 * Opens a database file only to look at it, leaves the file as it is, and lets go of it at once.
 *
 * Rows come through a function inside SQLite, because a prepared statement would hold the file open
 * until it is collected, and an open file can be neither renamed nor replaced on Windows.
 */
export function lookInto<T>(file: string, look: (scan: Scan) => T): T {
  const database = new DatabaseSync(file, { readOnly: true, timeout: busyTimeoutMs })
  try {
    return look((sight, see) => {
      const show = (...cells: readonly unknown[]) => {
        see(...cells)
        return null
      }
      database.function('show', { varargs: true }, show)
      database.exec(`SELECT show(${sight.columns}) FROM ${sight.from}`)
    })
  } finally {
    database.close()
  }
}
