import { z } from 'zod'
import { articleId, type ArticleId, type TargetId } from '../../../shared/ids'
import { nameKinds } from '../../../shared/publish/name-kind'
import type { Connection } from './connection'
import { ListedIndex, type ListedName, type ListedPlace } from './listed-index'
import { readRow } from './rows'
import { kept } from './kept'

interface Lists {
  readonly index: ListedIndex
  /** These have a new place, which is not in the index yet. */
  readonly moved: Set<ArticleId>
}

const lists = kept(() => new Map<TargetId, Lists>())

/** The places of a site’s articles, read once and kept right from then on. */
export function listedIndex(connection: Connection, targetId: TargetId): ListedIndex {
  const sites = lists(connection)
  const known = sites.get(targetId)
  if (known === undefined) {
    const index = new ListedIndex(placesAt(connection, targetId))
    sites.set(targetId, { index, moved: new Set() })
    return index
  }
  const { index, moved } = known
  // All go before one comes: they may have taken each other’s places.
  for (const id of moved) index.set(id, null)
  for (const id of moved) index.set(id, placeAt(connection, targetId, id))
  moved.clear()
  return index
}

/** An article’s place in the lists of a site is another from now on. */
export function listedMoved(connection: Connection, targetId: TargetId, id: ArticleId): void {
  lists(connection).get(targetId)?.moved.add(id)
}

/** So are those of all its articles. */
export function allListedMoved(connection: Connection, targetId: TargetId): void {
  lists(connection).delete(targetId)
}

function placeAt(connection: Connection, targetId: TargetId, id: ArticleId): ListedPlace | null {
  const row = connection.get(`${placeColumns} AND article_id = ?`, targetId, id)
  if (row === undefined) return null
  const place = readPlace(row)
  const names = connection.all(`${nameColumns} WHERE number = ?`, place.number)
  return { ...place, names: names.map((name) => readName(name).name) }
}

function placesAt(connection: Connection, targetId: TargetId): readonly ListedPlace[] {
  const namesOf = new Map<number, ListedName[]>()
  for (const row of connection.all(`${nameColumns} WHERE target_id = ?`, targetId)) {
    const { number, name } = readName(row)
    const names = namesOf.get(number)
    if (names === undefined) namesOf.set(number, [name])
    else names.push(name)
  }
  return connection.all(placeColumns, targetId).map((row) => {
    const place = readPlace(row)
    return { ...place, names: namesOf.get(place.number) ?? [] }
  })
}

const nameColumns = 'SELECT number, kind, slug, name FROM listed_names'

const placeColumns = `SELECT number, article_id, path, day, started_at, changed_at, is_open,
  is_corrected, language, zone, hash FROM listed_articles WHERE target_id = ?`

function readName(row: unknown): { readonly number: number; readonly name: ListedName } {
  const { number, ...name } = readRow(nameRow, row)
  return { number, name }
}

function readPlace(raw: unknown): Omit<ListedPlace, 'names'> {
  const row = readRow(placeRow, raw)
  const { number, path, day, language, zone, hash } = row
  return {
    ...{ number, path, day, language, zone, hash },
    id: row.article_id,
    startedAt: row.started_at,
    changedAt: row.changed_at,
    isOpen: row.is_open === 1,
    isCorrected: row.is_corrected === 1,
  }
}

const nameRow = z.object({
  number: z.number(),
  kind: z.enum(nameKinds),
  slug: z.string(),
  name: z.string(),
})

const placeRow = z.object({
  number: z.number(),
  article_id: z.string().transform(articleId),
  path: z.string(),
  day: z.string(),
  started_at: z.number(),
  changed_at: z.number(),
  is_open: z.number(),
  is_corrected: z.number(),
  language: z.string(),
  zone: z.string(),
  hash: z.string(),
})
