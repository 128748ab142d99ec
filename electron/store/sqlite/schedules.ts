import { z } from 'zod'
import { appError, type AppError } from '../../../shared/app-error'
import { firstSentence } from '../../../shared/document/first-sentence'
import { leadingText } from '../../../shared/document/plain-text'
import { articleId, entryId, type EntryId } from '../../../shared/ids'
import type { Act } from '../../../shared/model/revision'
import type { ListedSchedule, Schedule } from '../../../shared/model/schedule'
import { err, ok, type Result } from '../../../shared/result'
import { sentence } from '../../../shared/words/sentence'
import type { ScheduleOrder, ScheduleStore } from '../schedule-store'
import type { Connection } from './connection'
import { reasonCell, reasonIn } from './kept-words'
import { shownTitle } from './read-models'
import { readRow } from './rows'
import { findUpdate } from './stored-entry'
import { inTransaction } from './transaction'

/** The drafts with a time in a newsroom’s file. */
export function scheduleStore(connection: Connection): ScheduleStore {
  return {
    list: () =>
      connection
        .all(`SELECT ${columns} FROM schedules s ORDER BY due_at, entry_id`)
        .map((raw) => listed(connection, readSchedule(raw))),
    set: (of, act) => inTransaction(connection, () => setSchedule(connection, of, act)),
    cancel: (id) =>
      inTransaction(connection, () => {
        forgetSchedule(connection, id)
        return ok(null)
      }),
    dueBy: (at) =>
      connection
        .all(
          `SELECT ${columns}, author FROM schedules s WHERE state = 'waiting' AND due_at <= ?
            ORDER BY due_at, set_at`,
          at,
        )
        .map((raw) => ({ schedule: readSchedule(raw), author: readRow(authorRow, raw).author })),
    nextAt: () =>
      readRow(
        nextRow,
        connection.get(`SELECT min(due_at) AS next FROM schedules WHERE state = 'waiting'`),
      ).next,
    keepBack: (id, { state, reason }) =>
      inTransaction(connection, () => {
        connection.run(
          'UPDATE schedules SET state = ?, reason = ? WHERE entry_id = ?',
          ...[state, reasonCell(reason), id],
        )
        return ok(null)
      }),
  }
}

/** It has no time any more: it was posted or deleted, or the editor thought better of it. */
export function forgetSchedule(connection: Connection, id: EntryId): void {
  connection.run('DELETE FROM schedules WHERE entry_id = ?', id)
}

function setSchedule(
  connection: Connection,
  { entryId: id, at, publishes }: ScheduleOrder,
  act: Act,
): Result<Schedule> {
  const found = findUpdate(connection, id)
  if (!found.ok) return found
  const { update } = found.value
  if (update.state !== 'composing') return err(noDraft())
  if (at <= act.at) return err(pastTime())
  connection.run(
    `INSERT OR REPLACE INTO schedules (entry_id, article_id, due_at, publishes, state, reason,
      author, set_at) VALUES (?, ?, ?, ?, 'waiting', '', ?, ?)`,
    ...[id, update.articleId, at, publishes ? 1 : 0, act.author, act.at],
  )
  const { articleId: article } = update
  return ok({ entryId: id, articleId: article, at, publishes, state: 'waiting', reason: '' })
}

function listed(connection: Connection, schedule: Schedule): ListedSchedule {
  const found = findUpdate(connection, schedule.entryId)
  const article = connection.get(
    'SELECT title, has_headline FROM articles WHERE id = ?',
    schedule.articleId,
  )
  const words = found.ok
    ? found.value.update.headline.trim() ||
      firstSentence(leadingText(found.value.update.body), 'en', 80)
    : ''
  return { ...schedule, title: shownTitle(readRow(titleRow, article)), words }
}

const columns = 's.entry_id, s.article_id, s.due_at, s.publishes, s.state, s.reason' as const

function readSchedule(raw: unknown): Schedule {
  const row = readRow(scheduleRow, raw)
  return {
    entryId: row.entry_id,
    articleId: row.article_id,
    at: row.due_at,
    publishes: row.publishes === 1,
    state: row.state,
    reason: reasonIn(row.reason),
  }
}

const scheduleRow = z.object({
  entry_id: z.string().transform(entryId),
  article_id: z.string().transform(articleId),
  due_at: z.number(),
  publishes: z.number(),
  state: z.enum(['waiting', 'missed', 'refused']),
  reason: z.string(),
})
const authorRow = z.object({ author: z.string() })
const nextRow = z.object({ next: z.number().nullable() })
const titleRow = z.object({ title: z.string(), has_headline: z.number() })

function noDraft(): AppError {
  return appError(
    'update-state',
    sentence('Only a draft can be given a time, and this update is posted already.'),
    sentence('Nothing needs doing.'),
  )
}

function pastTime(): AppError {
  return appError(
    'update-state',
    sentence('That time has passed already, so nothing was scheduled.'),
    sentence('Give a time that is still to come, or post the update now.'),
  )
}
