import { z } from 'zod'
import { appError } from '../../../shared/app-error'
import {
  articleId,
  deliveryId,
  publicationId,
  targetId,
  type DeliveryId,
  type TargetId,
} from '../../../shared/ids'
import type { Delivery, DeliveryTrouble } from '../../../shared/model/delivery'
import type { Act } from '../../../shared/model/revision'
import type { Instant } from '../../../shared/model/stamp'
import { eachOk, err, ok, type Result } from '../../../shared/result'
import { silences } from '../../../shared/publish/hosts/ping-requests'
import { sentence } from '../../../shared/words/sentence'
import type { DeliveryChange, DeliveryOrder, OutboxStore } from '../outbox-store'
import type { Cell, Connection } from './connection'
import { calledOffFollows } from './following'
import { coverageThen } from './history-then'
import { moveDeliveries } from './move-deliveries'
import type { Writing } from './record-revision'
import { readRow } from './rows'
import { keptWords, sayKept } from './kept-words'
import { insteadJson } from './left-pages'
import { refuseUnsendable } from './shelves'
import { findArticle } from './stored-article'
import { guarded } from './store-failure'
import { atOneMoment, inTransaction } from './transaction'

/** The outbox in a newsroom's file. */
export function outboxStore(writing: Writing): OutboxStore {
  const { connection } = writing
  return {
    enqueue: (order, act) => inTransaction(connection, () => enqueue(writing, order, act)),
    enqueueAll: (orders, act) =>
      inTransaction(connection, () => eachOk(orders, (order) => enqueue(writing, order, act))),
    open: () => list(connection, `${isOpenRow} ORDER BY rank, position`),
    of: (id, limit) => list(connection, 'article_id = ? ORDER BY position DESC LIMIT ?', id, limit),
    get: (id) => guarded(() => find(connection, id)),
    coverage: (id) =>
      guarded(() =>
        atOneMoment(connection, () => {
          const row = findRow(connection, id)
          if (!row.ok) return row
          const { article_id: article, last_revision: position } = row.value
          return ok(coverageThen(connection, { articleId: article, position }, 'public'))
        }),
      ),
    momentOf: (id) =>
      guarded(() => {
        const row = findRow(connection, id)
        return row.ok ? ok(row.value.last_revision) : row
      }),
    take: (target, now) => inTransaction(connection, () => take(connection, target, now)),
    note: (id, change) => inTransaction(connection, () => note(connection, id, change)),
    moveAll: (of) => inTransaction(connection, () => moveDeliveries(connection, of)),
    reorder: (id, before) => inTransaction(connection, () => reorder(connection, id, before)),
    resumeInterrupted: (now, underWay) => resumeInterrupted(connection, { now, underWay }),
  }
}

const isOpenRow = `state NOT IN ('verified', 'cancelled')`
const isQueued = `state IN ('waiting', 'failed', 'conflict')`

const troubleSchema = z
  .string()
  .transform((json) => JSON.parse(json) as unknown)
  .pipe(
    z.object({
      kind: z.string(),
      message: z.string(),
      remedy: z.string(),
      words: keptWords.optional(),
    }),
  )
  .transform((trouble) => sayKept(trouble) as DeliveryTrouble)

const pingKind = z.enum(['websub', 'indexnow'])

const pingOutcome = z.object({
  kind: pingKind,
  answer: z.union([
    z.object({ kind: z.literal('status'), status: z.number() }),
    z.object({ kind: z.literal('silence'), why: z.enum(silences), host: z.string() }),
    z.object({ kind: z.literal('said'), ok: z.boolean(), message: z.string() }),
  ]),
})

// A version before kept the sentence, in the language its window spoke.
const saidThen = z
  .object({ kind: pingKind, ok: z.boolean(), message: z.string() })
  .transform(({ kind, ok, message }) => ({ kind, answer: { kind: 'said' as const, ok, message } }))

const toldJson = z
  .string()
  .transform((json) => JSON.parse(json) as unknown)
  .pipe(z.array(z.union([pingOutcome, saidThen])))

const pathsJson = z
  .string()
  .transform((json) => JSON.parse(json) as unknown)
  .pipe(z.array(z.string()))

const deliveryRow = z.object({
  position: z.number(),
  id: z.string().transform(deliveryId),
  article_id: z.string().transform(articleId),
  target_id: z.string().transform(targetId),
  kind: z.enum(['publish', 'hide', 'delete']),
  state: z.enum([
    'waiting',
    'sending',
    'sent',
    'scheduled',
    'verified',
    'failed',
    'conflict',
    'cancelled',
  ]),
  rank: z.number(),
  author: z.string(),
  queued_at: z.number(),
  last_revision: z.number(),
  not_before: z.number().nullable(),
  publish_at: z.number().nullable(),
  next_try_at: z.number(),
  attempts: z.number(),
  step: z.string(),
  trouble: troubleSchema.nullable(),
  ended_at: z.number().nullable(),
  publication_id: z.string().transform(publicationId).nullable(),
  instead: insteadJson.nullable(),
  told: toldJson.nullable(),
  resting: pathsJson.nullable(),
})

type DeliveryRow = z.output<typeof deliveryRow>

function enqueue({ connection, newId }: Writing, order: DeliveryOrder, act: Act): Result<Delivery> {
  const article = findArticle(connection, order.articleId)
  if (!article.ok) return article
  const refused = order.kind === 'publish' ? refuseUnsendable(connection, order.articleId) : null
  if (refused !== null) return err(refused)
  const id = deliveryId(newId())
  const { articleId: of, targetId: to } = order
  // What waits gives its place in the queue to the newer text; what the server merely has not shown
  // yet, or holds for later, is overtaken by it.
  const former = connection.get(
    `SELECT min(rank) AS rank FROM deliveries
      WHERE article_id = ? AND target_id = ? AND ${isQueued}`,
    ...[of, to],
  )
  const kept = readRow(z.object({ rank: z.number().nullable() }), former).rank
  connection.run(
    `UPDATE deliveries SET state = 'cancelled', ended_at = ?, step = ''
      WHERE article_id = ? AND target_id = ? AND (${isQueued} OR state IN ('sent', 'scheduled'))`,
    ...[act.at, of, to],
  )
  connection.run(
    `INSERT INTO deliveries (id, article_id, target_id, kind, state, rank, author, queued_at,
      last_revision, not_before, publish_at, next_try_at, instead)
      SELECT ?, ?, ?, ?, 'waiting', coalesce(?, (SELECT coalesce(max(rank), 0) + 1 FROM deliveries)),
        ?, ?, max(position), ?, ?, ?, ? FROM revisions`,
    ...[id, of, to, order.kind, kept, act.author, act.at],
    ...[order.notBefore, order.publishAt, order.notBefore ?? act.at],
    order.instead === undefined ? null : JSON.stringify(order.instead),
  )
  return find(connection, id)
}

function take(connection: Connection, target: TargetId, now: Instant): Result<Delivery | null> {
  // An article's sendings keep their order: none overtakes one that is under way. What was never tried
  // and is not held back is due, also where the clock was set back since it was put into the queue.
  const row = connection.get(
    `SELECT id FROM deliveries d WHERE target_id = ? AND state = 'waiting'
      AND (next_try_at <= ? OR (attempts = 0 AND not_before IS NULL))
      AND NOT EXISTS (SELECT 1 FROM deliveries x WHERE x.article_id = d.article_id
        AND x.target_id = d.target_id AND x.state = 'sending')
      ORDER BY rank, position LIMIT 1`,
    ...[target, now],
  )
  if (row === undefined) return ok(null)
  const { id } = readRow(z.object({ id: z.string().transform(deliveryId) }), row)
  return note(connection, id, { state: 'sending', trouble: null })
}

function note(connection: Connection, id: DeliveryId, change: DeliveryChange): Result<Delivery> {
  const { state, step, attempts, nextTryAt, trouble, endedAt, publicationId: sending } = change
  const cells: readonly (readonly [column: string, value: Cell | undefined])[] = [
    ['state', state],
    ['step', step],
    ['attempts', attempts],
    ['not_before', change.notBefore],
    ['next_try_at', nextTryAt],
    ['trouble', trouble === undefined || trouble === null ? trouble : JSON.stringify(trouble)],
    ['ended_at', endedAt],
    ['publication_id', sending],
    ['told', jsonCell(change.told)],
    ['resting', jsonCell(change.resting)],
  ]
  const set = cells.filter((cell): cell is readonly [string, Cell] => cell[1] !== undefined)
  if (set.length > 0) {
    connection.run(
      `UPDATE deliveries SET ${set.map(([column]) => `${column} = ?`).join(', ')} WHERE id = ?`,
      ...[...set.map(([, value]) => value), id],
    )
  }
  if (state === 'cancelled') calledOffFollows(connection, id)
  return find(connection, id)
}

function jsonCell(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value)
}

function reorder(connection: Connection, id: DeliveryId, before: DeliveryId | null): Result<null> {
  const queue = list(connection, `${isOpenRow} ORDER BY rank, position`).map((each) => each.id)
  const others = queue.filter((each) => each !== id)
  if (others.length === queue.length) return err(gone())
  const place = before === null ? others.length : others.indexOf(before)
  if (place < 0) return err(gone())
  const ordered = [...others.slice(0, place), id, ...others.slice(place)]
  ordered.forEach((each, index) => {
    connection.run('UPDATE deliveries SET rank = ? WHERE id = ?', index + 1, each)
  })
  return ok(null)
}

function resumeInterrupted(
  connection: Connection,
  { now, underWay }: { readonly now: Instant; readonly underWay: ReadonlySet<DeliveryId> },
): number {
  const resumed = inTransaction(connection, () => {
    const rows = list(connection, `state = 'sending'`).filter(({ id }) => !underWay.has(id))
    for (const { id, articleId: of, targetId: to } of rows) {
      const newer = list(
        connection,
        `article_id = ? AND target_id = ? AND ${isQueued}`,
        ...[of, to],
      )
      // A newer one waits behind it already: that one looks at what the server holds, and goes on.
      const state = newer.length > 0 ? 'cancelled' : 'waiting'
      note(connection, id, { state, step: '', nextTryAt: now })
    }
    return ok(rows.length)
  })
  return resumed.ok ? resumed.value : 0
}

function list(
  connection: Connection,
  where: string,
  ...cells: readonly Cell[]
): readonly Delivery[] {
  return connection
    .all(`SELECT * FROM deliveries WHERE ${where}`, ...cells)
    .map((row) => readDelivery(readRow(deliveryRow, row)))
}

function find(connection: Connection, id: DeliveryId): Result<Delivery> {
  const row = findRow(connection, id)
  return row.ok ? ok(readDelivery(row.value)) : row
}

function findRow(connection: Connection, id: DeliveryId): Result<DeliveryRow> {
  const row = connection.get('SELECT * FROM deliveries WHERE id = ?', id)
  return row === undefined ? err(gone()) : ok(readRow(deliveryRow, row))
}

function readDelivery(row: DeliveryRow): Delivery {
  return {
    id: row.id,
    articleId: row.article_id,
    targetId: row.target_id,
    kind: row.kind,
    state: row.state,
    author: row.author,
    queuedAt: row.queued_at,
    notBefore: row.not_before,
    publishAt: row.publish_at,
    nextTryAt: row.next_try_at,
    attempts: row.attempts,
    step: row.step,
    trouble: row.trouble,
    endedAt: row.ended_at,
    publicationId: row.publication_id,
    ...(row.instead === null ? {} : { instead: row.instead }),
    ...(row.told === null ? {} : { told: row.told }),
    ...(row.resting === null ? {} : { resting: row.resting }),
  }
}

function gone() {
  return appError(
    'not-found',
    sentence('This sending is not in the queue any more.'),
    sentence('Publish again.'),
  )
}
