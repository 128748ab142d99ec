import type { ArticleId, TargetId } from '../../../shared/ids'
import type { ReleaseFile } from '../../../shared/model/publication'
import { leadingMark } from '../../../shared/publish/hosts/redirects'
import type { Connection } from './connection'
import { kept } from './kept'
import { readRow, releaseFileRow } from './rows'

/** What is remembered of a site’s files. */
interface Files {
  /** Null: there is none. */
  readonly byPath: Map<string, ReleaseFile | null>
  /** Whole, of those that were published last. */
  readonly byArticle: Map<ArticleId, Map<string, ReleaseFile>>
  /** These are noted anew, which is not remembered yet. */
  readonly changed: Set<string>
}

const sites = kept(() => new Map<TargetId, Files>())

// Of a live article of thousands of updates every publishing asks for every file.
const mostArticles = 4
const mostPaths = 50_000

/** Our files at a site by their path, as they are now; null: there is none. */
export function heldFiles(
  connection: Connection,
  targetId: TargetId,
): (path: string) => ReleaseFile | null {
  const { byPath } = filesOf(connection, targetId)
  return (path) => {
    const known = byPath.get(path)
    if (known !== undefined) return known
    const file = readFile(connection, targetId, path)
    if (byPath.size >= mostPaths) byPath.clear()
    byPath.set(path, file)
    return file
  }
}

/** Our files at a site that belong to an article, in the order of their paths. */
export function filesAt(
  connection: Connection,
  targetId: TargetId,
  articleId: ArticleId,
): readonly ReleaseFile[] {
  return [...filesOfOne(connection, targetId, articleId).values()].sort(byTheirPaths)
}

/** Where they lie, in no order. */
export function pathsAt(
  connection: Connection,
  targetId: TargetId,
  articleId: ArticleId,
): Iterable<string> {
  return filesOfOne(connection, targetId, articleId).keys()
}

function filesOfOne(
  connection: Connection,
  targetId: TargetId,
  articleId: ArticleId,
): ReadonlyMap<string, ReleaseFile> {
  const { byArticle, byPath } = filesOf(connection, targetId)
  const known = byArticle.get(articleId)
  if (known !== undefined) return known
  // By its own index, without any order: for the sake of one SQLite would look through all files there.
  const rows = connection.all(filesOfArticle, targetId, articleId)
  const files = rows.map(fileOf)
  const [oldest] = byArticle.keys()
  if (oldest !== undefined && byArticle.size >= mostArticles) byArticle.delete(oldest)
  const its = new Map(files.map((file) => [file.path, file]))
  byArticle.set(articleId, its)
  if (byPath.size + files.length > mostPaths) byPath.clear()
  for (const file of files) byPath.set(file.path, file)
  return its
}

// So many at a time: a site may have a hundred thousand.
const filesRead = 2_000

/** Every file of ours at a site, in the order of their paths. */
export function* allFiles(connection: Connection, targetId: TargetId): Generator<ReleaseFile> {
  let after = ''
  for (;;) {
    const rows = connection.all(
      `${fileColumns} AND path > ? ORDER BY path LIMIT ?`,
      ...[targetId, after, filesRead],
    )
    const files = rows.map(fileOf)
    yield* files
    const last = files.at(-1)
    if (last === undefined) return
    after = last.path
  }
}

/** Notes what was written at a site and what was removed; within a transaction. */
export function noteFiles(
  connection: Connection,
  targetId: TargetId,
  {
    written,
    removed,
  }: {
    readonly written: readonly ReleaseFile[]
    readonly removed: readonly string[]
  },
): void {
  const { changed } = siteAt(connection, targetId)
  for (const path of removed) {
    connection.run('DELETE FROM release_files WHERE target_id = ? AND path = ?', targetId, path)
    changed.add(path)
  }
  for (const { path, hash, articleId, size, madeFrom } of written) {
    connection.run(
      `INSERT INTO release_files (target_id, path, hash, article_id, size, made_from)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (target_id, path) DO UPDATE SET hash = excluded.hash,
          article_id = excluded.article_id, size = excluded.size, made_from = excluded.made_from`,
      ...[targetId, path, hash, articleId, size, madeFrom],
    )
    changed.add(path)
  }
}

/** The pages of redirects at a site, in the order of their paths. */
export function leadingPages(connection: Connection, targetId: TargetId): readonly ReleaseFile[] {
  return connection
    .all(
      `${columns} INDEXED BY release_files_of_site
        WHERE target_id = ? AND article_id IS NULL AND made_from IS NOT NULL ORDER BY path`,
      targetId,
    )
    .map(fileOf)
    .filter(({ madeFrom }) => madeFrom?.startsWith(leadingMark) === true)
}

const columns = 'SELECT path, hash, article_id, size, made_from FROM release_files'

/** The columns of `releaseFileRow` of a target (first `?`), as SQL. */
export const fileColumns = `${columns} WHERE target_id = ?`

const filesOfArticle = `${columns} INDEXED BY release_files_of_article WHERE target_id = ? AND article_id = ?`

/** A file of a site, as it was noted. */
export function fileOf(raw: unknown): ReleaseFile {
  const row = readRow(releaseFileRow, raw)
  const { path, hash, size } = row
  return { path, hash, articleId: row.article_id, size, madeFrom: row.made_from }
}

function siteAt(connection: Connection, targetId: TargetId): Files {
  const all = sites(connection)
  const known = all.get(targetId)
  if (known !== undefined) return known
  const files: Files = { byPath: new Map(), byArticle: new Map(), changed: new Set() }
  all.set(targetId, files)
  return files
}

function filesOf(connection: Connection, targetId: TargetId): Files {
  const files = siteAt(connection, targetId)
  const { byPath, byArticle, changed } = files
  for (const path of changed) {
    // Whoever asks for it reads it: a whole site is noted file by file, and asked for by nobody.
    if (byArticle.size === 0) {
      byPath.delete(path)
      continue
    }
    const file = readFile(connection, targetId, path)
    byPath.set(path, file)
    for (const [articleId, its] of byArticle) {
      if (file?.articleId === articleId) its.set(path, file)
      else its.delete(path)
    }
  }
  changed.clear()
  return files
}

function readFile(connection: Connection, targetId: TargetId, path: string): ReleaseFile | null {
  const row = connection.get(`${fileColumns} AND path = ?`, targetId, path)
  return row === undefined ? null : fileOf(row)
}

function byTheirPaths(one: ReleaseFile, other: ReleaseFile): number {
  return one.path < other.path ? -1 : 1
}
