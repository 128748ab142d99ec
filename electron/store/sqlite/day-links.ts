import { z } from 'zod'
import type { ArticleId } from '../../../shared/ids'
import type { ArticleFields } from '../../../shared/model/article'
import { leadsTo } from '../../../shared/model/next-day'
import type { Act } from '../../../shared/model/revision'
import type { Connection } from './connection'
import type { Writing } from './record-revision'
import { readRow } from './rows'
import { findArticle, writeArticle } from './stored-article'

/** Where readers find an article: the address of its first verified publication, empty without any. */
export function urlOf(connection: Connection, id: ArticleId): string {
  const row = connection.get(
    `SELECT url FROM publications WHERE article_id = ? AND state = 'verified'
      ORDER BY position LIMIT 1`,
    id,
  )
  return row === undefined ? '' : readRow(urlRow, row).url
}

/**
 * Readers have an article: the days before and after it, whose links to it had no address yet, get it.
 * An address that somebody typed stays.
 */
export function fillDayLinks(writing: Writing, id: ArticleId, act: Act): void {
  const url = urlOf(writing.connection, id)
  const found = findArticle(writing.connection, id)
  if (url === '' || !found.ok) return
  const { previousDay, nextDay } = found.value.article.fields
  fillLink(writing, { at: previousDay?.articleId, which: 'nextDay', to: id, url }, act)
  fillLink(writing, { at: nextDay?.articleId, which: 'previousDay', to: id, url }, act)
}

interface Filling {
  readonly at: ArticleId | undefined
  readonly which: 'previousDay' | 'nextDay'
  readonly to: ArticleId
  readonly url: string
}

function fillLink(writing: Writing, { at, which, to, url }: Filling, act: Act): void {
  const found = at === undefined ? undefined : findArticle(writing.connection, at)
  if (found?.ok !== true) return
  const { article } = found.value
  const link = article.fields[which]
  if (link === null || !leadsTo(link, to) || link.url !== '') return
  const fields: ArticleFields = { ...article.fields, [which]: { ...link, url } }
  const next = { ...article, fields, version: article.version + 1 }
  writeArticle(writing, found.value, { next, cause: 'details' }, act)
}

const urlRow = z.object({ url: z.string() })
