import { z } from 'zod'
import type { TargetId } from '../../../shared/ids'
import { listedForm, type ListedArticle } from '../../../shared/publish/listed-article'
import { ok } from '../../../shared/result'
import type { SiteChange, SiteState, SiteStore } from '../site-store'
import type { Connection } from './connection'
import { findListed } from './find-listed'
import {
  follow,
  followed,
  forgetLinks,
  linkingFollow,
  noteLinks,
  placesToFollow,
  calledOff,
  toFollow,
} from './following'
import { filesOutside, holderOf, movedAddresses, noteFormer } from './former-addresses'
import { comeBack, leave, leftOf, leftPages } from './left-pages'
import { list, listedArticle, unlist } from './listed-articles'
import { allListedMoved } from './listed-places'
import { allFiles, fileColumns, heldFiles, leadingPages, noteFiles } from './release-files'
import { readRow } from './rows'
import { haveTold, oweTelling, toTell } from './to-tell'
import { inTransaction } from './transaction'

/** What the newsroom knows of its sites, in its file. */
export function siteStore(connection: Connection): SiteStore {
  return {
    newsroomMark: () => readRow(markRow, connection.get('SELECT mark FROM newsroom')).mark,
    state: (targetId) => stateOf(connection, targetId),
    articles: (targetId, but, { isKept } = { isKept: true }) =>
      findListed(connection, { targetId, but, isKept }),
    listed: (targetId, articleId) => listedArticle(connection, { targetId, articleId }),
    left: (targetId, but) => leftPages(connection, targetId).filter(({ id }) => id !== but),
    leftOf: (targetId, articleId) => leftOf(connection, { targetId, articleId }),
    moved: (targetId) => movedAddresses(connection, targetId),
    filesOutside: (targetId, articleId, folder) =>
      filesOutside(connection, { targetId, articleId }, folder),
    holderOf: (targetId, path) => holderOf(connection, targetId, path),
    fillLists: (targetId, articles) =>
      inTransaction(connection, () => {
        beginLists(connection, targetId)
        gatherLists(connection, targetId, articles)
        endLists(connection, targetId)
        return ok(null)
      }),
    beginLists: (targetId) =>
      inTransaction(connection, () => {
        beginLists(connection, targetId)
        return ok(null)
      }),
    gatherLists: (targetId, articles) =>
      inTransaction(connection, () => {
        gatherLists(connection, targetId, articles)
        return ok(null)
      }),
    endLists: (targetId) =>
      inTransaction(connection, () => {
        endLists(connection, targetId)
        return ok(null)
      }),
    held: (targetId) => heldFiles(connection, targetId),
    allFiles: (targetId) => allFiles(connection, targetId),
    leadingPages: (targetId) => leadingPages(connection, targetId),
    hasFiles: (targetId) => connection.get(`${fileColumns} LIMIT 1`, targetId) !== undefined,
    noteFiles: (targetId, change) =>
      inTransaction(connection, () => {
        noteChange(connection, targetId, change)
        return ok(null)
      }),
    toFollow: (targetId) => toFollow(connection, targetId),
    calledOff: (targetId) => calledOff(connection, targetId),
    placesToFollow: () => placesToFollow(connection),
    toTell: (targetId, articleId) => toTell(connection, targetId, articleId),
    haveTold: (targetId, paths) =>
      inTransaction(connection, () => {
        haveTold(connection, targetId, paths)
        return ok(null)
      }),
    haveBrought: (targetId) =>
      inTransaction(connection, () => {
        setState(connection, targetId, { to_bring: 0 })
        return ok(null)
      }),
    takeOver: (targetId) =>
      inTransaction(connection, () => {
        setState(connection, targetId, { takes_over: 1 })
        return ok(null)
      }),
  }
}

function beginLists(connection: Connection, targetId: TargetId): void {
  connection.run(
    `DELETE FROM listed_names WHERE number IN
      (SELECT number FROM listed_articles WHERE target_id = ?)`,
    targetId,
  )
  connection.run('DELETE FROM listed_articles WHERE target_id = ?', targetId)
  allListedMoved(connection, targetId)
  setState(connection, targetId, { form: 0 })
}

function gatherLists(
  connection: Connection,
  targetId: TargetId,
  articles: readonly ListedArticle[],
): void {
  for (const article of articles) {
    list(connection, { targetId, article })
    noteLinks(connection, { targetId, article })
  }
}

function endLists(connection: Connection, targetId: TargetId): void {
  allListedMoved(connection, targetId)
  setState(connection, targetId, { form: listedForm })
}

/** A site’s files and its number after a release; within a transaction. */
export function noteChange(
  connection: Connection,
  targetId: TargetId,
  { written, removed, release, design, listed, left, ...change }: SiteChange,
): void {
  if (listed !== undefined) {
    const of = { targetId, articleId: listed.id }
    if (listedArticle(connection, of)?.path !== listed.path) linkingFollow(connection, of)
    list(connection, { targetId, article: listed })
    noteLinks(connection, { targetId, article: listed })
    comeBack(connection, of)
    followed(connection, of)
  }
  if (left !== undefined) {
    const of = { targetId, articleId: left.id }
    if (listedArticle(connection, of) !== null) linkingFollow(connection, of)
    unlist(connection, of)
    forgetLinks(connection, of)
    followed(connection, of)
    leave(connection, { targetId, left })
  }
  if (change.followed !== undefined) followed(connection, { targetId, articleId: change.followed })
  if (change.follows !== undefined) follow(connection, { targetId, articleId: change.follows })
  if (change.isToBring === true) setState(connection, targetId, { to_bring: 1 })
  if (change.isToTell === true) oweTelling(connection, targetId, { written, removed })
  noteFiles(connection, targetId, { written, removed })
  for (const { id, path } of [listed, left].filter((each) => each !== undefined)) {
    noteFormer(connection, { targetId, articleId: id }, path)
  }
  if (release !== undefined) setState(connection, targetId, { release, takes_over: 0 })
  if (design !== undefined) setState(connection, targetId, { design })
}

function stateOf(connection: Connection, targetId: TargetId): SiteState {
  const row = connection.get('SELECT * FROM sites WHERE target_id = ?', targetId)
  if (row === undefined) return unknownSite
  const { form, release, design, takes_over: takesOver, to_bring: toBring } = readRow(siteRow, row)
  const isListed = form === listedForm
  return { isListed, release, design, takesOver: takesOver === 1, isToBring: toBring === 1 }
}

const unknownSite: SiteState = {
  ...{ isListed: false, release: 0, design: '' },
  ...{ takesOver: false, isToBring: false },
}

type Changes = Partial<
  Readonly<
    Record<'form' | 'release' | 'takes_over' | 'to_bring', number> & Record<'design', string>
  >
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
  to_bring: z.number(),
})
