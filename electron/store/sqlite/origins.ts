import { z } from 'zod'
import { articleId, type ArticleId } from '../../../shared/ids'
import type { Connection } from './connection'
import { readRow } from './rows'

/** What was moved in from archives, by its key there. */
export function originsOf(connection: Connection): ReadonlyMap<string, ArticleId> {
  const rows = connection.all(moved).map((row) => readRow(movedRow, row))
  return new Map(rows.map(({ key, id }) => [key, articleId(id)]))
}

const moved = `SELECT a.id AS id, r.content ->> '$.fields.origin.key' AS key
  FROM articles a JOIN revisions r ON r.position = a.revision
  WHERE r.content ->> '$.fields.origin.key' IS NOT NULL`

const movedRow = z.object({ id: z.string(), key: z.string() })
