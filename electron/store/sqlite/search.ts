import { z } from 'zod'
import type { MarkCount, SearchAsked, SearchFound } from '../../../shared/model/search'
import { asksNothing, readQuery } from '../../../shared/search/search-query'
import type { SearchStore } from '../search-store'
import type { Connection } from './connection'
import { readFound } from './found-articles'
import { matchWords } from './match-words'
import { readRow } from './rows'
import {
  byRelevance,
  inArticle,
  newestFirst,
  type Seeking,
  type SoughtArticle,
} from './seek-articles'
import { atOneMoment } from './transaction'

/** Finding what was written in a newsroom's file. */
export function searchStore(connection: Connection): SearchStore {
  return {
    find: (asked) => {
      const query = readQuery(asked.words)
      if (asksNothing(query)) return { articles: [], isMore: false }
      const seeking: Seeking = { connection, match: matchWords(query), filter: asked.filter }
      const passages = asked.within === null ? firstPassages : allPassages
      return atOneMoment(connection, (): SearchFound => {
        const sought = seek(seeking, asked)
        const shown = sought.slice(0, asked.limit)
        return {
          articles: shown.map((article) => readFound({ connection, query, passages }, article)),
          isMore: sought.length > asked.limit,
        }
      })
    },
    marks: () => connection.all(mostUsed).map(readMark),
  }
}

// One more than asked for, to know whether there is more.
function seek(seeking: Seeking, { within, order, limit }: SearchAsked): readonly SoughtArticle[] {
  if (within === null) return (order === 'newest' ? newestFirst : byRelevance)(seeking, limit + 1)
  const row = seeking.connection.get('SELECT search_rank FROM articles WHERE id = ?', within)
  if (row === undefined) return []
  const found = inArticle(seeking, readRow(rankRow, row).search_rank)
  return found === null ? [] : [found]
}

/** How many passages of an article are shown before she asks for more. */
const firstPassages = 3
const allPassages = 100

const rankRow = z.object({ search_rank: z.number() })

const mostUsed = `
  SELECT m.kind, min(m.name) AS name, count(DISTINCT m.article_id) AS articles
    FROM marks m JOIN articles a ON a.id = m.article_id WHERE a.binned_at IS NULL AND a.template_at IS NULL
    GROUP BY m.kind, m.key ORDER BY articles DESC, m.key LIMIT 500`

function readMark(row: unknown): MarkCount {
  return readRow(markRow, row)
}

const markRow = z.object({
  kind: z.enum(['author', 'tag', 'series']),
  name: z.string(),
  articles: z.number(),
})
