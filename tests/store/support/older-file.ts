import { applicationId, migrations } from '../../../electron/store/migrations/migrations'
import { connect } from '../../../electron/store/sqlite/connection'
import { migrate } from '../../../electron/store/sqlite/migrate'

/** Copies a newsroom’s file as the Dateline of an older version of the tables would have left it. */
export function copyAsVersion(version: number, from: string, to: string): void {
  const connection = connect(to)
  migrate(connection, migrations.slice(0, version))
  connection.exec(`ATTACH '${from}' AS newer; PRAGMA foreign_keys = OFF`)
  for (const table of namesIn(
    connection.all("SELECT name FROM main.sqlite_master WHERE type = 'table'"),
  )) {
    const list = namesIn(
      connection.all(`SELECT name FROM pragma_table_info('${table}', 'main')`),
    ).join(', ')
    connection.exec(`INSERT INTO main.${table} (${list}) SELECT ${list} FROM newer.${table}`)
  }
  connection.exec(`PRAGMA application_id = ${String(applicationId)}; DETACH newer`)
  connection.close()
}

function namesIn(rows: readonly unknown[]): readonly string[] {
  return rows.map((row) => String(Object(row).name))
}
