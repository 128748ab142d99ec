import { z } from 'zod'
import type { TargetId } from '../../../shared/ids'
import type { ReleaseFile } from '../../../shared/model/publication'
import { listedForm } from '../../../shared/publish/listed-article'
import { ok } from '../../../shared/result'
import type { SiteChange, SiteState, SiteStore } from '../site-store'
import type { Connection } from './connection'
import { filesOutside, holderOf, movedAddresses, noteFormer } from './former-addresses'
import { comeBack, leave, leftOf, leftPages } from './left-pages'
import { list, listedArticle, unlist } from './listed-articles'
import { listedArticles } from './listed-queries'
import { readRow, releaseFileRow } from './rows'
import { inTransaction } from './transaction'

/** What the newsroom knows of its sites, in its file. */
export function siteStore(connection: Connection): SiteStore {
  return {
    newsroomMark: () => readRow(markRow, connection.get('SELECT mark FROM newsroom')).mark,
    state: (targetId) => stateOf(connection, targetId),
    articles: (targetId, but) => listedArticles(connection, { targetId, but }),
    listed: (targetId, articleId) => listedArticle(connection, { targetId, articleId }),
    left: (targetId, but) => leftPages(connection, targetId).filter(({ id }) => id !== but),
    leftOf: (targetId, articleId) => leftOf(connection, { targetId, articleId }),
    moved: (targetId) => movedAddresses(connection, targetId),
    filesOutside: (targetId, articleId, folder) =>
      filesOutside(connection, { targetId, articleId }, folder),
    holderOf: (targetId, path) => holderOf(connection, targetId, path),
    fillLists: (targetId, articles) =>
      inTransaction(connection, () => {
        connection.run(
          `DELETE FROM listed_names WHERE number IN
            (SELECT number FROM listed_articles WHERE target_id = ?)`,
          targetId,
        )
        connection.run('DELETE FROM listed_articles WHERE target_id = ?', targetId)
        for (const article of articles) list(connection, { targetId, article })
        setState(connection, targetId, { form: listedForm })
        return ok(null)
      }),
    fileAt: (targetId, path) => {
      const row = connection.get(`${fileColumns} AND path = ?`, targetId, path)
      return row === undefined ? null : fileOf(row)
    },
    allFiles: (targetId) => allFiles(connection, targetId),
    hasFiles: (targetId) => connection.get(`${fileColumns} LIMIT 1`, targetId) !== undefined,
    noteFiles: (targetId, change) =>
      inTransaction(connection, () => {
        noteChange(connection, targetId, change)
        return ok(null)
      }),
    takeOver: (targetId) =>
      inTransaction(connection, () => {
        setState(connection, targetId, { takes_over: 1 })
        return ok(null)
      }),
  }
}

/** A site’s files and its number after a release; within a transaction. */
export function noteChange(
  connection: Connection,
  targetId: TargetId,
  { written, removed, release, design, listed, left }: SiteChange,
): void {
  if (listed !== undefined) {
    list(connection, { targetId, article: listed })
    comeBack(connection, { targetId, articleId: listed.id })
  }
  if (left !== undefined) {
    unlist(connection, { targetId, articleId: left.id })
    leave(connection, { targetId, left })
  }
  for (const path of removed) {
    connection.run('DELETE FROM release_files WHERE target_id = ? AND path = ?', targetId, path)
  }
  for (const { path, hash, articleId, size, madeFrom } of written) {
    connection.run(
      `INSERT INTO release_files (target_id, path, hash, article_id, size, made_from)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (target_id, path) DO UPDATE SET hash = excluded.hash,
          article_id = excluded.article_id, size = excluded.size, made_from = excluded.made_from`,
      ...[targetId, path, hash, articleId, size, madeFrom],
    )
  }
  for (const { id, path } of [listed, left].filter((each) => each !== undefined)) {
    noteFormer(connection, { targetId, articleId: id }, path)
  }
  if (release !== undefined) setState(connection, targetId, { release, takes_over: 0 })
  if (design !== undefined) setState(connection, targetId, { design })
}

/** The columns of `releaseFileRow` of a target (first `?`), as SQL. */
export const fileColumns = `SELECT path, hash, article_id, size, made_from FROM release_files
  WHERE target_id = ?`

/** A file of a site, as it was noted. */
export function fileOf(raw: unknown): ReleaseFile {
  const {
    path,
    hash,
    article_id: articleId,
    size,
    made_from: madeFrom,
  } = readRow(releaseFileRow, raw)
  return { path, hash, articleId, size, madeFrom }
}

// So many at a time: a site may have a hundred thousand.
const filesRead = 2_000

function* allFiles(connection: Connection, targetId: TargetId): Generator<ReleaseFile> {
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

function stateOf(connection: Connection, targetId: TargetId): SiteState {
  const row = connection.get('SELECT * FROM sites WHERE target_id = ?', targetId)
  if (row === undefined) return { isListed: false, release: 0, design: '', takesOver: false }
  const { form, release, design, takes_over: takesOver } = readRow(siteRow, row)
  return { isListed: form === listedForm, release, design, takesOver: takesOver === 1 }
}

type Changes = Partial<
  Readonly<Record<'form' | 'release' | 'takes_over', number> & Record<'design', string>>
>

function setState(connection: Connection, targetId: TargetId, changes: Changes): void {
  connection.run('INSERT OR IGNORE INTO sites (target_id) VALUES (?)', targetId)
  for (const [column, value] of Object.entries(changes)) {
    connection.run(`UPDATE sites SET ${column} = ? WHERE target_id = ?`, value, targetId)
  }
}

const markRow = z.object({ mark: z.string() })

const siteRow = z.object({
  form: z.number(),
  release: z.number(),
  design: z.string(),
  takes_over: z.number(),
})
