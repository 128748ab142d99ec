import { z } from 'zod'
import { targetId, type ArticleId, type TargetId } from '../../../shared/ids'
import type { Instant } from '../../../shared/model/stamp'
import type { Connection } from './connection'
import { leftOf } from './left-pages'
import { readRow } from './rows'

/** When an article was taken from the readers of each target, oldest first. */
export function takenDownAt(
  connection: Connection,
  article: ArticleId,
): ReadonlyMap<TargetId, readonly Instant[]> {
  const times = new Map<TargetId, Instant[]>()
  for (const raw of connection.all(takenDown, article)) {
    const { target_id: target, ended_at: at } = readRow(takenDownRow, raw)
    times.set(target, [...(times.get(target) ?? []), at])
  }
  return times
}

/** Whether readers of a target had it taken from them since a time. */
export function isTakenDown(
  connection: Connection,
  of: { readonly articleId: ArticleId; readonly targetId: TargetId; readonly since: Instant },
): boolean {
  // Where its pages are gone already, its sending need not have ended: a crash may have come between.
  if (leftOf(connection, of) !== null) return true
  const times = takenDownAt(connection, of.articleId).get(of.targetId) ?? []
  return times.some((at) => at > of.since)
}

/** Readers of a target no longer find an article: where nobody else has it, it counts as not sent. */
export function markTakenDown(
  connection: Connection,
  { articleId, targetId }: { readonly articleId: ArticleId; readonly targetId: TargetId },
): void {
  const elsewhere = connection.all(lastVerified, articleId, targetId).some((raw) => {
    const { target_id: other, finished_at: since } = readRow(verifiedRow, raw)
    return !isTakenDown(connection, { articleId, targetId: other, since })
  })
  if (elsewhere) return
  connection.run(
    'UPDATE articles SET sent_hash = NULL, last_ending = NULL WHERE id = ?',
    ...[articleId],
  )
  connection.run('UPDATE entries SET sent_hash = NULL WHERE article_id = ?', articleId)
}

const takenDown = `SELECT target_id, ended_at FROM deliveries
  WHERE article_id = ? AND kind IN ('hide', 'delete') AND state = 'verified' ORDER BY ended_at`

const takenDownRow = z.object({
  target_id: z.string().transform(targetId),
  ended_at: z.number(),
})

const lastVerified = `SELECT target_id, max(finished_at) AS finished_at FROM publications
  WHERE article_id = ? AND target_id <> ? AND state = 'verified' GROUP BY target_id`

const verifiedRow = z.object({
  target_id: z.string().transform(targetId),
  finished_at: z.number(),
})
