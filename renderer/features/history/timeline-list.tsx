import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { revisionId } from '../../../shared/ids'
import type { Coverage } from '../../../shared/model/coverage'
import { dayOf, zoneLabel } from '../../../shared/model/stamp'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { isFiltered, type TimelineRow } from '../../state/timeline'
import { dayWords, historyZone } from './revision-words'
import { lookAt, pressRow } from './row-keys'
import { TimelineRowView } from './timeline-row'
import { useTimelineRows } from './use-timeline-rows'

/** The lines, newest first: arrow keys move, Enter compares, C marks, R restores. */
export function TimelineList() {
  const coverage = useApp((state) => state.coverage)
  const rows = useTimelineRows()
  if (coverage === null) return null
  return <Rows rows={rows} coverage={coverage} />
}

function Rows(props: { readonly rows: readonly TimelineRow[]; readonly coverage: Coverage }) {
  const { rows, coverage } = props
  const cursor = useApp((state) => state.timeline.cursor)
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 48,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  useMore(
    items.map(({ index }) => rows[index]),
    items.at(-1)?.index ?? 0,
    rows.length,
  )
  useFirstRow(scroller, rows[0]?.key ?? null)
  const keyDown = (event: KeyboardEvent) => {
    const to = pressRow(event, { rows, cursor })
    if (to === undefined) return
    event.preventDefault()
    // Esc has put a mark away: what lies around the list must not step back too.
    event.stopPropagation()
    virtual.scrollToIndex(rows.indexOf(to), { align: 'auto' })
  }
  return (
    // One element with and without lines, so that the focus stays when they come.
    <div
      ref={scroller}
      id="timeline"
      className="timeline"
      role={rows.length === 0 ? 'group' : 'listbox'}
      tabIndex={0}
      aria-label={say('Timeline, newest first')}
      aria-activedescendant={cursor === null ? undefined : `row-${cursor}`}
      onKeyDown={keyDown}
      onFocus={() => {
        if (cursor === null) useApp.getState().moveCursor(rows[0]?.key ?? null)
      }}
    >
      {rows.length === 0 ? <NoRows /> : null}
      <div className="timeline-rows" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index]
          if (row === undefined) return null
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className="row-place"
              style={{ transform: `translateY(${String(item.start)}px)` }}
            >
              <DayLine row={row} above={rows[item.index - 1]} coverage={coverage} />
              <RowOption row={row} coverage={coverage} place={item.index + 1} of={rows.length} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function RowOption(props: {
  readonly row: TimelineRow
  readonly coverage: Coverage
  readonly place: number
  readonly of: number
}) {
  const { row, coverage } = props
  const chosen = useApp((state) => state.timeline.cursor === row.key)
  const marked = useApp((state) => state.timeline.mark?.revisionId === row.key)
  const wholePage = useApp((state) => state.timeline.scope === 'page')
  return (
    <div
      id={`row-${row.key}`}
      className="timeline-row"
      role="option"
      aria-selected={chosen}
      aria-posinset={props.place}
      aria-setsize={props.of}
      onClick={() => {
        useApp.getState().moveCursor(row.key)
      }}
      onDoubleClick={() => {
        lookAt(row)
      }}
    >
      <TimelineRowView row={row} coverage={coverage} wholePage={wholePage} marked={marked} />
    </div>
  )
}

/** A list that has the focus has a line under the hand as soon as there is one. */
function useFirstRow(list: RefObject<HTMLElement | null>, first: string | null): void {
  useEffect(() => {
    const { cursor } = useApp.getState().timeline
    const focused = document.activeElement === list.current
    if (focused && cursor === null && first !== null) useApp.getState().moveCursor(first)
  }, [list, first])
}

/** Near the end of what is loaded, more is asked for; so are sizes that were left open. */
function useMore(
  shown: readonly (TimelineRow | undefined)[],
  lastShown: number,
  count: number,
): void {
  const near = lastShown > count - 40
  useEffect(() => {
    if (near) void useApp.getState().loadOlder()
  }, [near, count])
  const uncounted = shown.flatMap((row) =>
    row?.kind === 'line' && row.line.added === null && row.line.thinnedAt === null
      ? [row.line.revisionId]
      : [],
  )
  const names = uncounted.join(' ')
  useEffect(() => {
    if (names !== '') void useApp.getState().countChanges(names.split(' ').map(revisionId))
  }, [names])
}

/** Where the lines cross midnight, the day is said; above the first one always, with the zone. */
function DayLine(props: {
  readonly row: TimelineRow
  readonly above: TimelineRow | undefined
  readonly coverage: Coverage
}) {
  const { fields } = props.coverage.article
  const zone = historyZone(fields)
  const day = dayOf(props.row.at, zone)
  if (props.above !== undefined && dayOf(props.above.at, zone) === day) return null
  return (
    <p className="timeline-day" role="presentation">
      {dayWords(day)}
      <span className="zone">{zoneLabel(props.row.at, zone)}</span>
    </p>
  )
}

function NoRows() {
  const loaded = useApp((state) => state.timeline.loaded)
  const filters = useApp((state) => state.timeline.filters)
  const filter = useApp((state) => state.filterTimeline)
  if (!loaded) return null
  return (
    <div className="timeline-empty">
      {isFiltered(filters) ? (
        <>
          <p>{say('No line of this history is like that.')}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              filter({ cause: null, author: null, onlySeen: false })
            }}
          >
            {say('Show everything')}
          </button>
        </>
      ) : (
        <p>{say('Nothing is written here yet. History begins with the first word.')}</p>
      )}
    </div>
  )
}
