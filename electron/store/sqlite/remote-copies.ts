import { z } from 'zod'
import { ok } from '../../../shared/result'
import { articleId as anArticleId, type TargetId } from '../../../shared/ids'
import type { RemoteCopy, RemoteStore } from '../outbox-store'
import type { Connection } from './connection'
import { readBase, readTries, writeBase } from './remote-base'
import { readRow } from './rows'
import { inTransaction } from './transaction'

/** What remote targets hold of ours, in a newsroom's file. */
export function remoteStore(connection: Connection): RemoteStore {
  const records = new Map<TargetId, number>()
  const recordOf = (targetId: TargetId) => records.get(targetId) ?? 0
  const change = (sql: string, ...cells: readonly (string | null)[]) =>
    inTransaction(connection, () => {
      connection.run(sql, ...cells)
      return ok(null)
    })
  return {
    copy: (targetId, articleId) => {
      const row = connection.get(
        'SELECT * FROM remote_copies WHERE target_id = ? AND article_id = ?',
        ...[targetId, articleId],
      )
      return row === undefined ? null : readCopy(row)
    },
    keepCopy: (targetId, articleId, copy) =>
      change(
        `INSERT OR REPLACE INTO remote_copies
          (target_id, article_id, remote_id, url, mark, state, sent_hash, base, attempts)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[targetId, articleId, copy.remoteId, copy.url, copy.mark, copy.state, copy.sentHash],
        ...[copy.base === null ? null : writeBase(copy.base), JSON.stringify(copy.attempts)],
      ),
    forgetCopy: (targetId, articleId) =>
      change(
        'DELETE FROM remote_copies WHERE target_id = ? AND article_id = ?',
        ...[targetId, articleId],
      ),
    articlesOf: (targetId, remoteIds) =>
      new Map(
        connection
          .all(
            `SELECT c.remote_id, c.article_id FROM remote_copies c
              JOIN articles a ON a.id = c.article_id AND a.binned_at IS NULL
              WHERE c.target_id = ? AND c.remote_id IN (SELECT value FROM json_each(?))`,
            ...[targetId, JSON.stringify(remoteIds)],
          )
          .map((row) => {
            const { remote_id: remoteId, article_id: articleId } = readRow(tiedRow, row)
            return [remoteId, articleId] as const
          }),
      ),
    altsBeside: ({ targetId, articleId, url }) =>
      connection
        .all(
          `SELECT json_extract(base, '$.lead.alt') AS alt FROM remote_copies
            WHERE target_id = ? AND article_id <> ? AND json_valid(base)
              AND json_extract(base, '$.lead.url') = ?`,
          ...[targetId, articleId, url],
        )
        .map((row) => readRow(altRow, row).alt ?? ''),
    picture: (targetId, mediaId) => {
      const row = connection.get(
        'SELECT remote_id, url FROM remote_pictures WHERE target_id = ? AND media_id = ?',
        ...[targetId, mediaId],
      )
      if (row === undefined) return null
      const { remote_id: remoteId, url } = readRow(pictureRow, row)
      return { remoteId, url }
    },
    keepPicture: (targetId, mediaId, { remoteId, url }) =>
      change(
        `INSERT OR REPLACE INTO remote_pictures (target_id, media_id, remote_id, url)
          VALUES (?, ?, ?, ?)`,
        ...[targetId, mediaId, remoteId, url],
      ),
    forgetPicture: (targetId, mediaId) =>
      change(
        'DELETE FROM remote_pictures WHERE target_id = ? AND media_id = ?',
        ...[targetId, mediaId],
      ),
    forgetTarget: (targetId) =>
      inTransaction(connection, () => {
        connection.run('DELETE FROM remote_copies WHERE target_id = ?', targetId)
        connection.run('DELETE FROM remote_pictures WHERE target_id = ?', targetId)
        records.set(targetId, recordOf(targetId) + 1)
        return ok(null)
      }),
    recordOf,
  }
}

const tiedRow = z.object({ remote_id: z.string(), article_id: z.string().transform(anArticleId) })
const altRow = z.object({ alt: z.string().nullable() })
const pictureRow = z.object({ remote_id: z.string(), url: z.string() })

const copyRow = z.object({
  remote_id: z.string(),
  url: z.string(),
  mark: z.string(),
  base: z.string().nullable(),
  state: z.enum(['draft', 'scheduled', 'public']),
  sent_hash: z.string(),
  attempts: z.string(),
})

function readCopy(raw: unknown): RemoteCopy {
  const row = readRow(copyRow, raw)
  return {
    remoteId: row.remote_id,
    url: row.url,
    mark: row.mark,
    base: row.base === null ? null : readBase(row.base),
    state: row.state,
    sentHash: row.sent_hash,
    attempts: readTries(row.attempts),
  }
}
