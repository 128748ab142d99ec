import {
  contentOfBody,
  contentOfFields,
  contentOfUpdate,
} from '../../../shared/history/entry-content'
import type { FoundArticle, Passage } from '../../../shared/model/search'
import type { ArticleFields } from '../../../shared/model/article'
import { formatStamp } from '../../../shared/model/stamp'
import { excerptOf, markHits } from '../../../shared/search/excerpt'
import { findHits, type Hit } from '../../../shared/search/find-hits'
import type { SearchQuery } from '../../../shared/search/search-query'
import { searchableParts, type SearchablePart } from '../../../shared/search/searchable-parts'
import type { Connection } from './connection'
import { readArticleRow, readEntryRow, readSummary } from './read-models'
import { articleColumns, articleRow, entryColumns, entryRow, readRow, summaryColumns } from './rows'
import { fieldsSequence } from './search-index'
import type { SoughtArticle } from './seek-articles'
import { entrySource } from './stored-entry'

/** What a found article is read for. */
export interface FoundReading {
  readonly connection: Connection
  readonly query: SearchQuery
  /** At most so many passages. */
  readonly passages: number
}

/** A found article with its first passages; read anew from the texts as they stand. */
export function readFound(reading: FoundReading, sought: SoughtArticle): FoundArticle {
  const { connection, query } = reading
  const summary = readSummary(
    connection.get(`SELECT ${summaryColumns} FROM articles a WHERE a.search_rank = ?`, sought.rank),
  )
  const row = readRow(
    articleRow,
    connection.get(
      `SELECT ${articleColumns} FROM articles a JOIN revisions r ON r.position = a.revision
        WHERE a.id = ?`,
      summary.id,
    ),
  )
  const article = readArticleRow(row)
  const around = passageIn(searchableParts(contentOfFields(article)), query)
  const inFields = sought.sequences.includes(fieldsSequence)
  // Found in the headline alone, it is seen there already.
  const shown = inFields && around !== null && around.part !== 'headline' ? around : null
  const texts = sought.sequences.filter((sequence) => sequence !== fieldsSequence)
  const room = reading.passages - (shown === null ? 0 : 1)
  return {
    article: summary,
    title: markHits(summary.title, query),
    passages: [
      ...(shown === null ? [] : [{ entryId: null, label: '', state: null, ...shown }]),
      ...texts
        .slice(0, room)
        .flatMap((sequence) => readPassage(reading, { fields: article.fields, row, sequence })),
    ],
    total: sought.total - (inFields && shown === null ? 1 : 0),
  }
}

function readPassage(
  { connection, query }: FoundReading,
  at: {
    readonly fields: ArticleFields
    readonly row: { readonly article_id: string }
    readonly sequence: number
  },
): readonly Passage[] {
  const raw = connection.get(
    `SELECT ${entryColumns} ${entrySource} WHERE e.article_id = ? AND e.sequence = ?`,
    ...[at.row.article_id, at.sequence],
  )
  const entry = readEntryRow(readRow(entryRow, raw))
  if (entry.kind === 'body') {
    const found = passageIn(searchableParts(contentOfBody(entry.body)), query)
    return found === null ? [] : [{ entryId: entry.body.id, label: '', state: null, ...found }]
  }
  const { update } = entry
  const found = passageIn(searchableParts(contentOfUpdate(update)), query)
  const label = formatStamp(at.fields.stampTemplate, update.stamp, at.fields.zone)
  return found === null ? [] : [{ entryId: update.id, label, state: update.state, ...found }]
}

/** The part that holds most of what was looked for; of equals one that is not the headline. */
function passageIn(
  parts: readonly SearchablePart[],
  query: SearchQuery,
): Pick<Passage, 'part' | 'pieces'> | null {
  let best: { readonly part: SearchablePart; readonly hits: readonly Hit[] } | undefined
  let most = 0
  for (const part of parts) {
    const hits = findHits(part.text, query)
    const held = new Set(hits.map(({ phrase }) => phrase)).size
    const better = held > most || (held === most && best?.part.kind === 'headline')
    if (held === 0 || !better) continue
    best = { part, hits }
    most = held
  }
  if (best === undefined) return null
  return { part: best.part.kind, pieces: excerptOf(best.part.text, best.hits) }
}
