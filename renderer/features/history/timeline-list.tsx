import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import type { Coverage } from '../../../shared/model/coverage'
import { dayOf, shortDay, zoneLabel } from '../../../shared/model/stamp'
import { useApp } from '../../state/app-store'
import { isFiltered, rowFrom, timelineRows, type TimelineRow } from '../../state/timeline'
import { historyZone } from './revision-words'
import { pressRow } from './row-keys'
import { TimelineRowView } from './timeline-row'

/** The lines, newest first: arrow keys move, Enter compares, C marks, R restores. */
export function TimelineList() {
  const coverage = useApp((state) => state.coverage)
  const timeline = useApp((state) => state.timeline)
  const publications = useApp((state) => state.publications)
  const rows = useMemo(() => timelineRows(timeline, publications), [timeline, publications])
  if (coverage === null) return null
  if (rows.length === 0) return <NoRows />
  return <Rows rows={rows} coverage={coverage} />
}

function Rows(props: { readonly rows: readonly TimelineRow[]; readonly coverage: Coverage }) {
  const { rows, coverage } = props
  const cursor = useApp((state) => state.timeline.cursor)
  const mark = useApp((state) => state.timeline.mark?.revisionId)
  const wholePage = useApp((state) => state.timeline.scope === 'page')
  const targets = useApp((state) => state.desk?.settings.targets)
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 48,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  useOlder(items.at(-1)?.index ?? 0, rows.length)
  const keyDown = (event: KeyboardEvent) => {
    const to = pressRow(event, { rows, cursor })
    if (to === undefined) return
    event.preventDefault()
    virtual.scrollToIndex(rows.indexOf(to), { align: 'auto' })
  }
  return (
    <div
      ref={scroller}
      id="timeline"
      className="timeline"
      role="listbox"
      tabIndex={0}
      aria-label="Timeline, newest first"
      aria-activedescendant={cursor === null ? undefined : `row-${cursor}`}
      onKeyDown={keyDown}
      onFocus={() => {
        if (cursor === null) useApp.getState().moveCursor(rowFrom(rows, null, 0)?.key ?? null)
      }}
    >
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
              <div
                id={`row-${row.key}`}
                className="timeline-row"
                role="option"
                aria-selected={row.key === cursor}
                aria-posinset={item.index + 1}
                aria-setsize={rows.length}
                onClick={() => {
                  useApp.getState().moveCursor(row.key)
                }}
                onDoubleClick={() => {
                  if (row.kind === 'line') void useApp.getState().compareLine(row.line)
                }}
              >
                <TimelineRowView
                  row={row}
                  coverage={coverage}
                  wholePage={wholePage}
                  marked={row.key === mark}
                  siteName={
                    row.kind === 'publication'
                      ? (targets?.find(({ id }) => id === row.publication.targetId)?.siteName ??
                        row.publication.url)
                      : ''
                  }
                />
              </div>
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** Near the end of what is loaded, more is asked for. */
function useOlder(lastShown: number, count: number): void {
  const near = lastShown > count - 40
  useEffect(() => {
    if (near) void useApp.getState().loadOlder()
  }, [near, count])
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
      {shortDay(day, fields.language)}
      <span className="zone">{zoneLabel(props.row.at, zone)}</span>
    </p>
  )
}

function NoRows() {
  const loaded = useApp((state) => state.timeline.loaded)
  const filters = useApp((state) => state.timeline.filters)
  const filter = useApp((state) => state.filterTimeline)
  if (!loaded) return <div className="timeline-empty" id="timeline" tabIndex={-1} />
  return (
    <div className="timeline-empty" id="timeline" tabIndex={-1}>
      {isFiltered(filters) ? (
        <>
          <p>No line of this history is like that.</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              filter({ cause: null, author: null, onlySeen: false })
            }}
          >
            Show everything
          </button>
        </>
      ) : (
        <p>Nothing is written here yet. History begins with the first word.</p>
      )}
    </div>
  )
}
