import { z } from 'zod'
import type { ArticleId, TargetId } from '../../../shared/ids'
import type { ReleaseFile } from '../../../shared/model/publication'
import type { Connection } from './connection'
import { heldFiles } from './release-files'
import { readRow } from './rows'

/** Keeps in mind which files differ from those on record, before they are noted; within a transaction. */
export function oweTelling(
  connection: Connection,
  targetId: TargetId,
  change: {
    readonly written: readonly ReleaseFile[]
    readonly removed: readonly string[]
  },
): void {
  const held = heldFiles(connection, targetId)
  const changed = change.written.filter(({ path, hash }) => held(path)?.hash !== hash)
  const owed = [
    ...changed.map(({ path, articleId }) => ({ path, articleId })),
    ...change.removed.map((path) => ({ path, articleId: null })),
  ]
  for (const { path, articleId } of owed) {
    connection.run(
      `INSERT INTO to_tell (target_id, path, article_id) VALUES (?, ?, ?)
        ON CONFLICT (target_id, path) DO UPDATE SET article_id = excluded.article_id`,
      ...[targetId, path, articleId],
    )
  }
}

/** What nobody was told of yet and readers have now, with an article: its files, and the site’s. */
export function toTell(
  connection: Connection,
  targetId: TargetId,
  articleId: ArticleId,
): readonly string[] {
  return connection
    .all(
      `SELECT path FROM to_tell
        WHERE target_id = ? AND (article_id IS NULL OR article_id = ?) ORDER BY path`,
      ...[targetId, articleId],
    )
    .map((row) => readRow(pathRow, row).path)
}

/** They were told of these; within a transaction. */
export function haveTold(
  connection: Connection,
  targetId: TargetId,
  paths: readonly string[],
): void {
  for (const path of paths) {
    connection.run('DELETE FROM to_tell WHERE target_id = ? AND path = ?', targetId, path)
  }
}

const pathRow = z.object({ path: z.string() })
