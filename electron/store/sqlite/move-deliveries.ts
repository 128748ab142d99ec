import type { TargetId } from '../../../shared/ids'
import { ok, type Result } from '../../../shared/result'
import type { Connection } from './connection'

/** A place is known by another id: what waits for it, or was refused there, waits for that one. */
export function moveDeliveries(
  connection: Connection,
  { from, to }: { readonly from: TargetId; readonly to: TargetId },
): Result<null> {
  connection.run(
    `UPDATE deliveries SET target_id = ?
      WHERE target_id = ? AND state IN ('waiting', 'failed', 'conflict')`,
    ...[to, from],
  )
  return ok(null)
}
