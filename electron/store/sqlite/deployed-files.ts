import { z } from 'zod'
import type { TargetId } from '../../../shared/ids'
import { ok } from '../../../shared/result'
import type { ArrivedFile, DeployedStore } from '../deployed-store'
import type { Connection } from './connection'
import { readRow } from './rows'
import { inTransaction } from './transaction'

/** What hosts hold of our sites, in a newsroom's file. */
export function deployedStore(connection: Connection): DeployedStore {
  const records = new Map<TargetId, number>()
  const recordOf = (targetId: TargetId) => records.get(targetId) ?? 0
  return {
    recordOf,
    filesAt: (targetId) => filesAt(connection, targetId),
    arrived: (targetId, files) =>
      inTransaction(connection, () => {
        for (const file of files) keep(connection, targetId, file)
        return ok(null)
      }),
    gone: (targetId, paths) =>
      inTransaction(connection, () => {
        for (const path of paths) {
          connection.run(
            'DELETE FROM deployed_files WHERE target_id = ? AND path = ?',
            targetId,
            path,
          )
        }
        return ok(null)
      }),
    forgetTarget: (targetId) =>
      inTransaction(connection, () => {
        connection.run('DELETE FROM deployed_files WHERE target_id = ?', targetId)
        records.set(targetId, recordOf(targetId) + 1)
        return ok(null)
      }),
  }
}

const deployedRow = z.object({ path: z.string(), hash: z.string() })

function filesAt(connection: Connection, targetId: TargetId): ReadonlyMap<string, string> {
  const rows = connection.all('SELECT path, hash FROM deployed_files WHERE target_id = ?', targetId)
  return new Map(
    rows.map((raw) => {
      const { path, hash } = readRow(deployedRow, raw)
      return [path, hash]
    }),
  )
}

function keep(connection: Connection, targetId: TargetId, { path, hash }: ArrivedFile): void {
  connection.run(
    `INSERT INTO deployed_files (target_id, path, hash) VALUES (?, ?, ?)
      ON CONFLICT (target_id, path) DO UPDATE SET hash = excluded.hash`,
    ...[targetId, path, hash],
  )
}
