import { z } from 'zod'
import { applicationId, migrations } from '../migrations/migrations'
import type { Connection } from './connection'
import { readRow } from './rows'

/** The version of a file's tables; 0 for an empty file. */
export function versionOf(connection: Connection): number {
  const row = connection.get('PRAGMA user_version')
  return readRow(z.object({ user_version: z.number() }), row).user_version
}

/**
 * Gives a new file all its tables. Prepares no statement, for one would keep the file's connection
 * alive after closing, and with it a shared index under the name the file had then.
 */
export function beginTables(connection: Connection): void {
  connection.exec('BEGIN IMMEDIATE')
  for (const step of migrations) connection.exec(step)
  sign(connection, migrations.length)
  connection.exec('COMMIT')
}

/** Brings a file's tables to this version, step by step, each step whole or not at all. */
export function migrate(connection: Connection, steps: readonly string[] = migrations): void {
  steps.forEach((step, index) => {
    connection.exec('BEGIN IMMEDIATE')
    try {
      // Looked up inside: another Dateline may have taken the step while this one waited.
      if (versionOf(connection) === index) {
        connection.exec(step)
        sign(connection, index + 1)
      }
      connection.exec('COMMIT')
    } catch (error) {
      if (connection.isTransaction) connection.exec('ROLLBACK')
      throw error
    }
  })
}

function sign(connection: Connection, version: number): void {
  connection.exec(`PRAGMA user_version = ${String(version)}`)
  connection.exec(`PRAGMA application_id = ${String(applicationId)}`)
}
