import type { CountedChange, TimelineLine } from '../../shared/ipc/requests/history-requests'
import type { Publication } from '../../shared/model/publication'
import type { RevisionCause } from '../../shared/model/revision'
import type { Instant } from '../../shared/model/stamp'

/** The history beside the text: what of it is shown, and where she is in it. */
export interface Timeline {
  /** The entry she last had the caret in, or everything on the page. */
  readonly scope: 'entry' | 'page'
  readonly filters: TimelineFilters
  /** Newest first, as far as they are loaded. */
  readonly lines: readonly TimelineLine[]
  /** Revisions of the whole article, whatever is filtered. */
  readonly total: number
  readonly authors: readonly string[]
  /** Whether the oldest line is among those loaded. */
  readonly complete: boolean
  readonly loaded: boolean
  /** The row the keys act on. */
  readonly cursor: string | null
  /** One side of a comparison, waiting for the other. */
  readonly mark: TimelineLine | null
}

/** What the timeline leaves out. */
export interface TimelineFilters {
  readonly cause: RevisionCause | null
  readonly author: string | null
  readonly onlySeen: boolean
}

/** A history of which nothing is known yet. */
export const freshTimeline: Timeline = {
  scope: 'page',
  filters: { cause: null, author: null, onlySeen: false },
  lines: [],
  total: 0,
  authors: [],
  complete: false,
  loaded: false,
  cursor: null,
  mark: null,
}

/** A row of the timeline: a revision, or a sending to readers. */
export type TimelineRow =
  | {
      readonly kind: 'line'
      readonly key: string
      readonly at: Instant
      readonly line: TimelineLine
    }
  | {
      readonly kind: 'publication'
      readonly key: string
      readonly at: Instant
      readonly publication: Publication
    }

type Shown = Pick<Timeline, 'lines' | 'scope' | 'filters' | 'complete'>

/** The rows to show: on the whole page, sendings stand among the revisions at their time. */
export function timelineRows(
  timeline: Shown,
  publications: readonly Publication[],
): readonly TimelineRow[] {
  const sendings = shownSendings(timeline, publications)
  const rows: TimelineRow[] = []
  let next = 0
  for (const line of timeline.lines) {
    for (let row = sendings[next]; row !== undefined && row.at >= line.at; row = sendings[next]) {
      rows.push(row)
      next += 1
    }
    rows.push({ kind: 'line', key: line.revisionId, at: line.at, line })
  }
  // Those older than what is loaded wait for the lines around them.
  return timeline.complete ? [...rows, ...sendings.slice(next)] : rows
}

/** The row some steps further down (or, negative, up); the first where there was none. */
export function rowFrom(
  rows: readonly TimelineRow[],
  cursor: string | null,
  steps: number,
): TimelineRow | undefined {
  const at = rows.findIndex(({ key }) => key === cursor)
  if (at === -1) return rows[0]
  return rows[Math.max(0, Math.min(rows.length - 1, at + steps))]
}

/** The lines with the sizes that were counted meanwhile. */
export function withSizes(
  lines: readonly TimelineLine[],
  sizes: readonly CountedChange[],
): readonly TimelineLine[] {
  const known = new Map(sizes.map((size) => [size.revisionId, size]))
  return lines.map((line) => {
    const size = known.get(line.revisionId)
    return size === undefined ? line : { ...line, added: size.added, removed: size.removed }
  })
}

/** Whether anything is left out. */
export function isFiltered({ cause, author, onlySeen }: TimelineFilters): boolean {
  return cause !== null || author !== null || onlySeen
}

function shownSendings(
  { scope, filters }: Shown,
  publications: readonly Publication[],
): readonly TimelineRow[] {
  const fits = filters.author === null && (filters.cause ?? 'published') === 'published'
  if (scope === 'entry' || !fits) return []
  return publications
    .filter(({ state }) => state === 'verified' || (state === 'failed' && !filters.onlySeen))
    .map((publication) => ({
      kind: 'publication' as const,
      key: publication.id,
      at: publication.finishedAt ?? publication.startedAt,
      publication,
    }))
    .sort((a, b) => b.at - a.at)
}
