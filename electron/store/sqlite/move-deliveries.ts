import { appError } from '../../../shared/app-error'
import type { TargetId } from '../../../shared/ids'
import type { Instant } from '../../../shared/model/stamp'
import { err, ok, type Result } from '../../../shared/result'
import { sentence } from '../../../shared/words/sentence'
import type { Connection } from './connection'

/**
 * A place is known by another id: what is not over there goes to that one; of what both have of an
 * article the newer stays. Refused with `target-busy` while something is being sent to either.
 */
export function moveDeliveries(
  connection: Connection,
  of: { readonly from: TargetId; readonly to: TargetId; readonly now: Instant },
): Result<null> {
  const { from, to, now } = of
  const underWay = connection.get(
    `SELECT 1 FROM deliveries WHERE state = 'sending' AND target_id IN (?, ?) LIMIT 1`,
    ...[from, to],
  )
  if (underWay !== undefined) return err(busy())
  connection.run(
    `UPDATE deliveries AS d SET state = 'cancelled', ended_at = ?, step = ''
      WHERE target_id IN (?, ?) AND ${isOpen} AND EXISTS (SELECT 1 FROM deliveries x WHERE x.article_id = d.article_id
        AND x.position > d.position AND x.target_id IN (?, ?) AND x.${isOpen})`,
    ...[now, from, to, from, to],
  )
  connection.run(
    `UPDATE deliveries SET target_id = ? WHERE target_id IN (?, ?) AND ${isOpen}`,
    ...[to, from, to],
  )
  return ok(null)
}

const isOpen = `state NOT IN ('verified', 'cancelled')`

function busy() {
  return appError(
    'target-busy',
    sentence('Something is being sent there at this moment, so the place was not moved.'),
    sentence('Wait until it is there, then save again.'),
  )
}
