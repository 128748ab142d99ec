import { z } from 'zod'
import { parseBody } from '../../../shared/document/parse-body'
import { ok } from '../../../shared/result'
import type { RemoteContent } from '../../../shared/publish/remote/remote-content'
import type { RemoteCopy, RemoteStore } from '../outbox-store'
import type { Connection } from './connection'
import { readRow } from './rows'
import { inTransaction } from './transaction'

/** What remote targets hold of ours, in a newsroom's file. */
export function remoteStore(connection: Connection): RemoteStore {
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
        ...[copy.base === null ? null : JSON.stringify(copy.base), JSON.stringify(copy.attempts)],
      ),
    forgetCopy: (targetId, articleId) =>
      change(
        'DELETE FROM remote_copies WHERE target_id = ? AND article_id = ?',
        ...[targetId, articleId],
      ),
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
        return ok(null)
      }),
  }
}

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

const tries = z.array(
  z
    .object({
      hash: z.string(),
      at: z.number(),
      parts: z.object({ writes: z.array(z.string()), removes: z.array(z.string()) }).optional(),
    })
    .transform(({ parts, ...each }) => (parts === undefined ? each : { ...each, parts })),
)

const part = z.object({
  key: z.string(),
  stamp: z.number().nullable(),
  label: z.string(),
  mark: z.string(),
  headline: z.string(),
  byline: z.string(),
  body: z.unknown(),
  notes: z.array(z.string()),
  unread: z.array(z.string()),
  remoteId: z.string().optional(),
})

const contentShape = z.object({
  headline: z.string(),
  standfirst: z.string(),
  section: z.string(),
  tags: z.array(z.string()),
  authors: z.array(z.string()),
  lead: z.unknown(),
  parts: z.array(part),
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
    attempts: tries.catch([]).parse(readJson(row.attempts)),
  }
}

// A base that cannot be read is as none at all: then the editor is asked before anything is written.
function readBase(json: string): RemoteContent | null {
  const parsed = contentShape.safeParse(readJson(json))
  if (!parsed.success) return null
  const bodies = parsed.data.parts.map((each) => parseBody(each.body))
  if (!bodies.every((body) => body.ok)) return null
  // The shape was checked above and was written from this very type.
  return parsed.data as RemoteContent
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return null
  }
}
