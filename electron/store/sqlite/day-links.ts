import { z } from 'zod'
import type { ArticleId } from '../../../shared/ids'
import type { ArticleFields, DayLink } from '../../../shared/model/article'
import { leadsTo, linkToDay } from '../../../shared/model/next-day'
import type { Act } from '../../../shared/model/revision'
import type { Connection } from './connection'
import type { Writing } from './record-revision'
import { readRow } from './rows'
import { findArticle, findCoverage, writeArticle } from './stored-article'

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
 * An address that somebody typed stays. A day that was begun without a headline has one by now.
 */
export function fillDayLinks(writing: Writing, id: ArticleId, act: Act): void {
  const { connection } = writing
  const url = urlOf(connection, id)
  const found = findArticle(connection, id)
  if (url === '' || !found.ok) return
  const { previousDay, nextDay } = found.value.article.fields
  // Only the link to the day before is written by hand.
  const whole = () => {
    const coverage = findCoverage(connection, id)
    return coverage.ok ? linkToDay(coverage.value, url) : { url }
  }
  const address = () => ({ url })
  fillLink(writing, { at: previousDay?.articleId, which: 'nextDay', to: id, filled: whole }, act)
  fillLink(writing, { at: nextDay?.articleId, which: 'previousDay', to: id, filled: address }, act)
}

interface Filling {
  readonly at: ArticleId | undefined
  readonly which: 'previousDay' | 'nextDay'
  readonly to: ArticleId
  readonly filled: () => Pick<DayLink, 'url'> & Partial<DayLink>
}

function fillLink(writing: Writing, { at, which, to, filled }: Filling, act: Act): void {
  const found = at === undefined ? undefined : findArticle(writing.connection, at)
  if (found?.ok !== true) return
  const { article } = found.value
  const link = article.fields[which]
  if (link === null || !leadsTo(link, to) || link.url !== '') return
  const fields: ArticleFields = { ...article.fields, [which]: { ...link, ...filled() } }
  const next = { ...article, fields, version: article.version + 1 }
  writeArticle(writing, found.value, { next, cause: 'details' }, act)
}

const urlRow = z.object({ url: z.string() })
