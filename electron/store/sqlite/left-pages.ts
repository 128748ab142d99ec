import { z } from 'zod'
import { articleId, type ArticleId, type TargetId } from '../../../shared/ids'
import type { Instead } from '../../../shared/model/instead'
import type { LeftPage } from '../../../shared/publish/left-page'
import { contentHash } from '../content-hash'
import type { Connection } from './connection'
import { readRow } from './rows'
import { DamagedRow } from './store-failure'

/** What stands where articles of a site were taken down, by their paths. */
export function leftPages(connection: Connection, targetId: TargetId): readonly LeftPage[] {
  return connection
    .all('SELECT hash, content FROM left_pages WHERE target_id = ? ORDER BY path', targetId)
    .map((row) => readLeft(row))
}

/** What stands there for one article; null: it was not taken down. */
export function leftOf(
  connection: Connection,
  of: { readonly targetId: TargetId; readonly articleId: ArticleId },
): LeftPage | null {
  const row = connection.get(
    'SELECT hash, content FROM left_pages WHERE article_id = ? AND target_id = ?',
    ...[of.articleId, of.targetId],
  )
  return row === undefined ? null : readLeft(row)
}

/** Notes what stands there from now on; within a transaction. */
export function leave(
  connection: Connection,
  { targetId, left }: { readonly targetId: TargetId; readonly left: LeftPage },
): void {
  const content = JSON.stringify(left)
  connection.run(
    `INSERT OR REPLACE INTO left_pages (target_id, path, article_id, hash, content)
      VALUES (?, ?, ?, ?, ?)`,
    ...[targetId, left.path, left.id, contentHash(content), content],
  )
}

/** The article itself stands there again; within a transaction. */
export function comeBack(
  connection: Connection,
  of: { readonly targetId: TargetId; readonly articleId: ArticleId },
): void {
  connection.run(
    'DELETE FROM left_pages WHERE article_id = ? AND target_id = ?',
    ...[of.articleId, of.targetId],
  )
}

/** What the editor asked for, as it is kept. */
export const insteadJson: z.ZodType<Instead, string> = z
  .string()
  .transform((json) => JSON.parse(json) as unknown)
  .pipe(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('notice'), reason: z.string() }),
      z.object({ kind: z.literal('article'), id: z.string().transform(articleId) }),
      z.object({ kind: z.literal('web'), url: z.string() }),
    ]),
  )

function readLeft(raw: unknown): LeftPage {
  const { hash, content } = readRow(leftRow, raw)
  if (contentHash(content) !== hash) throw new DamagedRow('a left page is not what was noted')
  return JSON.parse(content) as LeftPage
}

const leftRow = z.object({ hash: z.string(), content: z.string() })
