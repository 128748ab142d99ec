import { z } from 'zod'
import { mostCounted, type LibraryFilter } from '../../../shared/model/search'
import type { Cell, Connection } from './connection'
import { filterCondition, letsAllThrough, type Condition } from './library-filter'
import { readRow } from './rows'

/** What is looked for, in SQLite's words. */
export interface Seeking {
  readonly connection: Connection
  readonly match: string
  readonly filter: LibraryFilter
}

/** Where an article's texts lie in the index; later days are higher. */
export type SearchRank = number

/** An article that holds it. */
export interface SoughtArticle {
  readonly rank: SearchRank
  /** The texts that hold it, by their sequence: the first ones in the order asked for. */
  readonly sequences: readonly number[]
  /** How many texts hold it; `mostCounted` stands for that many or more. */
  readonly total: number
}

/**
 * The articles that hold it, newest day first. The index is walked backwards a slice at a time and left
 * as soon as enough is found, so a word that stands in every text costs no more than a rare one.
 */
export function newestFirst(seeking: Seeking, limit: number): readonly SoughtArticle[] {
  const wanted = wantedRanks(seeking.filter)
  const found = new Map<SearchRank, number[]>()
  let below: IndexPlace = { rank: highest, sequence: 0 }
  for (let slice = firstSlice; ; slice *= 4) {
    const rows = readPlaces(
      seeking.connection,
      `SELECT ${place} FROM search_index WHERE search_index MATCH ? AND rowid < (? << 20) | ?
        AND ${wanted.sql} ORDER BY rowid DESC LIMIT ?`,
      ...[seeking.match, below.rank, below.sequence, ...wanted.cells, slice],
    )
    for (const { rank, sequence } of rows) {
      // One article more than wanted: those before it are whole.
      if (!found.has(rank) && found.size === limit) return inOrder(found)
      found.set(rank, [...(found.get(rank) ?? []), sequence])
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < slice) return inOrder(found)
    below = goOnAfter(last, found.get(last.rank)?.length ?? 0)
  }
}

interface IndexPlace {
  readonly rank: SearchRank
  readonly sequence: number
}

// What more a very long day holds is not read: the articles behind it are found no later for that.
function goOnAfter(last: IndexPlace, counted: number): IndexPlace {
  return counted < mostCounted ? last : { rank: last.rank, sequence: 0 }
}

function inOrder(found: ReadonlyMap<SearchRank, readonly number[]>): readonly SoughtArticle[] {
  return [...found].map(([rank, sequences]) => ({
    rank,
    sequences,
    total: Math.min(sequences.length, mostCounted),
  }))
}

/**
 * The articles in which it counts most: in headlines more than in texts, in short texts more than in
 * long ones (BM25). Of words that stand nearly everywhere only the newest texts are weighed, of those
 * that the filter lets through.
 */
export function byRelevance(seeking: Seeking, limit: number): readonly SoughtArticle[] {
  const { connection, match } = seeking
  const wanted = wantedRanks(seeking.filter)
  const rows = connection
    .all(bestArticles(wanted.sql), ...[match, ...wanted.cells, mostWeighed, limit, passagesNeeded])
    .map((row) => readRow(bestRow, row))
  const found = new Map<SearchRank, SoughtArticle>()
  for (const { rank, sequence, total } of rows) {
    const sequences = [...(found.get(rank)?.sequences ?? []), sequence]
    found.set(rank, { rank, sequences, total: Math.min(total, mostCounted) })
  }
  return [...found.values()]
}

// Articles are weighed by their best text: a long day with many good ones hides no other article.
function bestArticles(wanted: string): string {
  return `
    WITH weighed AS MATERIALIZED (
      SELECT ${place}, bm25(search_index, 4.0, 1.0) AS score FROM search_index
        WHERE search_index MATCH ? AND ${wanted} ORDER BY rowid DESC LIMIT ?
    ),
    best AS MATERIALIZED (
      SELECT rank, min(score) AS score, count(*) AS total FROM weighed GROUP BY rank
        ORDER BY score, rank DESC LIMIT ?
    )
    SELECT rank, sequence, total FROM (
      SELECT b.rank, w.sequence, b.total, b.score,
        row_number() OVER (PARTITION BY b.rank ORDER BY w.score, w.sequence DESC) AS nth
        FROM best b JOIN weighed w ON w.rank = b.rank
    ) WHERE nth <= ? ORDER BY score, rank DESC, nth`
}

/** The texts of one article that hold it, the newest first; null where none does. */
export function inArticle({ connection, match }: Seeking, rank: SearchRank): SoughtArticle | null {
  const rows = readPlaces(
    connection,
    `SELECT ${place} FROM search_index WHERE search_index MATCH ?
      AND rowid >= ? << 20 AND rowid < ? << 20 ORDER BY rowid DESC LIMIT ?`,
    ...[match, rank, rank + 1, mostCounted],
  )
  const found = rows.map(({ sequence }) => sequence)
  return found.length === 0 ? null : { rank, sequences: found, total: found.length }
}

const place = 'rowid >> 20 AS rank, rowid & 1048575 AS sequence'
/** Rows read at first. */
const firstSlice = 160
/** Above every rank. */
const highest = 2 ** 43 - 1
/** As many as are shown of an article, and its fields, which may only repeat its headline. */
const passagesNeeded = 4
/** How many texts are weighed at most. */
const mostWeighed = 10_000

function wantedRanks(filter: LibraryFilter): Condition {
  const hidden = `SELECT search_rank FROM articles WHERE binned_at IS NOT NULL
    UNION ALL SELECT search_rank FROM articles WHERE template_at IS NOT NULL`
  if (letsAllThrough(filter)) return { sql: `(rowid >> 20) NOT IN (${hidden})`, cells: [] }
  const { sql, cells } = filterCondition(filter)
  return { sql: `(rowid >> 20) IN (SELECT a.search_rank FROM articles a WHERE ${sql})`, cells }
}

function readPlaces(
  connection: Connection,
  sql: string,
  ...cells: readonly Cell[]
): readonly IndexPlace[] {
  return connection.all(sql, ...cells).map((row) => readRow(placeRow, row))
}

const placeRow = z.object({ rank: z.number(), sequence: z.number() })
const bestRow = placeRow.extend({ total: z.number() })
