import { z } from 'zod'
import type { ArticleState } from '../../../shared/model/article'
import type { ArticleSummary } from '../../../shared/model/coverage'
import type { LibraryFilter, LibraryPage } from '../../../shared/model/search'
import type { Connection } from './connection'
import { filterCondition } from './library-filter'
import { readSummary } from './read-models'
import { readRow, summaryColumns } from './rows'

const states = ['live', 'draft', 'ended'] as const

/** The first articles of the library that a filter lets through, and how many there are in all. */
export function libraryPage(
  connection: Connection,
  { filter, limit }: { readonly filter: LibraryFilter; readonly limit: number },
): LibraryPage {
  const onDesk = { ...filter, shelf: filter.shelf ?? 'desk' }
  const articles: ArticleSummary[] = []
  for (const state of states) {
    // Each state by itself: then its index gives the order, and nothing behind the page is read.
    if (articles.length >= limit || (filter.state !== null && filter.state !== state)) continue
    const { sql, cells } = filterCondition({ ...onDesk, state })
    const rows = connection.all(
      `SELECT ${summaryColumns} FROM articles a WHERE ${sql}
        ORDER BY a.day DESC, a.modified_at DESC, a.id LIMIT ?`,
      ...[...cells, limit - articles.length],
    )
    articles.push(...rows.map(readSummary))
  }
  return { articles, counts: countStates(connection, onDesk) }
}

function countStates(connection: Connection, filter: LibraryFilter): LibraryPage['counts'] {
  const { sql, cells } = filterCondition(filter)
  const rows = connection.all(
    `SELECT a.state, count(*) AS articles FROM articles a WHERE ${sql} GROUP BY a.state`,
    ...cells,
  )
  const counts: Record<ArticleState, number> = { live: 0, draft: 0, ended: 0 }
  for (const row of rows) {
    const { state, articles } = readRow(countRow, row)
    counts[state] = articles
  }
  return counts
}

const countRow = z.object({ state: z.enum(['draft', 'live', 'ended']), articles: z.number() })
