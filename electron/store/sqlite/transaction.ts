import type { Result } from '../../../shared/result'
import type { Connection } from './connection'
import { noteUndone } from './kept'
import { FileTakenAway, guarded } from './store-failure'

/**
 * Does all of a change or nothing of it; a failure, also one that is a value, undoes it. Inside
 * another it is a part of that one, and is undone with it.
 */
export function inTransaction<T>(connection: Connection, change: () => Result<T>): Result<T> {
  const isPart = connection.isTransaction
  // Immediate: two writers queue here, before either has read what it is about to change.
  const begin = isPart ? 'SAVEPOINT part' : 'BEGIN IMMEDIATE'
  const keep = isPart ? 'RELEASE part' : 'COMMIT'
  const undo = isPart ? 'ROLLBACK TO part; RELEASE part' : 'ROLLBACK'
  return guarded(() => {
    connection.exec(begin)
    try {
      const result = change()
      if (!result.ok) noteUndone(connection)
      else if (!isPart && !connection.isInPlace()) throw new FileTakenAway()
      connection.exec(result.ok ? keep : undo)
      return result
    } catch (error) {
      noteUndone(connection)
      if (connection.isTransaction) connection.exec(undo)
      throw error
    }
  })
}

/** Reads several tables as they stood at one moment, whoever writes meanwhile. */
export function atOneMoment<T>(connection: Connection, read: () => T): T {
  if (connection.isTransaction) return read()
  connection.exec('BEGIN')
  try {
    return read()
  } finally {
    if (connection.isTransaction) connection.exec('COMMIT')
  }
}
