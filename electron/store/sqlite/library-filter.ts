import type { LibraryFilter, MarkKind } from '../../../shared/model/search'
import type { Cell } from './connection'
import { searchKey } from './search-words'

/** A condition on articles, as SQL in which the table is called `a`. */
export interface Condition {
  readonly sql: string
  readonly cells: readonly Cell[]
}

/** Which articles a filter lets through. */
export function filterCondition(filter: LibraryFilter): Condition {
  const parts = [onShelf(filter), ...fieldConditions(filter), ...markConditions(filter)]
  return {
    sql: parts.map(({ sql }) => sql).join(' AND '),
    cells: parts.flatMap(({ cells }) => cells),
  }
}

/** Whether a filter lets through all that was not thrown away. */
export function letsAllThrough(filter: LibraryFilter): boolean {
  return Object.values(filter).every((part) => part === null)
}

function onShelf({ shelf }: LibraryFilter): Condition {
  if (shelf === 'bin') return { sql: 'a.binned_at IS NOT NULL', cells: [] }
  if (shelf === 'template') {
    return { sql: 'a.binned_at IS NULL AND a.template_at IS NOT NULL', cells: [] }
  }
  const kept = 'a.binned_at IS NULL AND a.template_at IS NULL'
  if (shelf === null) return { sql: kept, cells: [] }
  const archived = shelf === 'archive' ? 'IS NOT NULL' : 'IS NULL'
  return { sql: `${kept} AND a.archived_at ${archived}`, cells: [] }
}

function fieldConditions({ state, from, to }: LibraryFilter): readonly Condition[] {
  return [
    ...(state === null ? [] : [{ sql: 'a.state = ?', cells: [state] }]),
    ...(from === null ? [] : [{ sql: 'a.day >= ?', cells: [from] }]),
    ...(to === null ? [] : [{ sql: 'a.day <= ?', cells: [to] }]),
  ]
}

function markConditions({ author, tag, series }: LibraryFilter): readonly Condition[] {
  const named = [
    ['author', author],
    ['tag', tag],
    ['series', series],
  ] as const
  return named.flatMap(([kind, name]) => (name === null ? [] : [markCondition(kind, name)]))
}

function markCondition(kind: MarkKind, name: string): Condition {
  return {
    sql: 'a.id IN (SELECT article_id FROM marks WHERE kind = ? AND key = ?)',
    cells: [kind, searchKey(name)],
  }
}
