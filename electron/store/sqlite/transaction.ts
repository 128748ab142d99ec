import type { Result } from '../../../shared/result'
import type { Connection } from './connection'
import { guarded } from './store-failure'

/** Does all of a change or nothing of it; a failure, also one that is a value, undoes it. */
export function inTransaction<T>(connection: Connection, change: () => Result<T>): Result<T> {
  return guarded(() => {
    // Immediate: two writers queue here, before either has read what it is about to change.
    connection.exec('BEGIN IMMEDIATE')
    try {
      const result = change()
      connection.exec(result.ok ? 'COMMIT' : 'ROLLBACK')
      return result
    } catch (error) {
      if (connection.isTransaction) connection.exec('ROLLBACK')
      throw error
    }
  })
}

/** Reads several tables as they stood at one moment, whoever writes meanwhile. */
export function atOneMoment<T>(connection: Connection, read: () => T): T {
  connection.exec('BEGIN')
  try {
    return read()
  } finally {
    if (connection.isTransaction) connection.exec('COMMIT')
  }
}
