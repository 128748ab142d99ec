import { z } from 'zod'
import { applicationId, migrations } from '../migrations/migrations'
import type { Connection } from './connection'
import { readRow } from './rows'

/** The version of a file's tables; 0 for an empty file. */
export function versionOf(connection: Connection): number {
  const row = connection.get('PRAGMA user_version')
  return readRow(z.object({ user_version: z.number() }), row).user_version
}

/** Brings a file's tables to this version, step by step, each step whole or not at all. */
export function migrate(connection: Connection, steps: readonly string[] = migrations): void {
  steps.forEach((step, index) => {
    connection.exec('BEGIN IMMEDIATE')
    try {
      // Looked up inside: another Dateline may have taken the step while this one waited.
      if (versionOf(connection) === index) {
        connection.exec(step)
        connection.exec(`PRAGMA user_version = ${String(index + 1)}`)
        connection.exec(`PRAGMA application_id = ${String(applicationId)}`)
      }
      connection.exec('COMMIT')
    } catch (error) {
      if (connection.isTransaction) connection.exec('ROLLBACK')
      throw error
    }
  })
}
