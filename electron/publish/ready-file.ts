import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleId } from '../../shared/ids'
import type { ReleaseFile } from '../../shared/model/publication'

/** A file of a release with all its bytes. */
export interface ReadyFile {
  /** Relative to the site, with `/`. */
  readonly path: string
  readonly articleId: ArticleId | null
  readonly bytes: Buffer
  readonly hash: string
  readonly madeFrom: string | null
  /** What somebody else has put in its place stays. */
  readonly yields?: true
  /** A large copy of a file that we keep, such as a picture: it waits for the disk by itself. */
  readonly isCopy?: true
}

/** A file as the record of a site holds it. */
export function recordOf({ path, hash, articleId, bytes, madeFrom }: ReadyFile): ReleaseFile {
  return { path, hash, articleId, size: bytes.length, madeFrom }
}

/** SHA-256 in hex, as the record of a site's files holds it. */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Whether a file of ours lies in a site’s folder, as large as it was left. */
export function liesThere(
  folder: string,
  { path, size }: Pick<ReleaseFile, 'path' | 'size'>,
): boolean {
  const stats = statSync(join(folder, path), { throwIfNoEntry: false })
  return stats?.isFile() === true && (size === null || stats.size === size)
}
