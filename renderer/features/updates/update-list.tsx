import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import {
  memo,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react'
import type { EntryId } from '../../../shared/ids'
import type { Update } from '../../../shared/model/update'
import { dayOf, longDay, zoneOfTemplate } from '../../../shared/model/stamp'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { useFields } from '../../state/use-fields'
import { foundEntry } from '../../state/find-slice'
import { focusUpdate } from './go-to-update'
import { listKeyDown, listMouseDown } from './list-keys'
import { shownUpdates } from './shown-updates'
import { UpdateCard } from './update-card'
import './update-list.css'

const noUpdates: readonly Update[] = []

/**
 * The updates, newest first. Only those near the window stand in the document, so a page of
 * thousands types and scrolls like a page of two; the one under the cursor always stands in it.
 */
export function UpdateList({ scroller }: { readonly scroller: RefObject<HTMLDivElement | null> }) {
  const all = useApp((state) => state.coverage?.updates ?? noUpdates)
  // An ended article shows no composer: what was begun in it waits among the updates.
  const composerId = useApp((state) =>
    state.coverage?.article.state === 'ended' ? null : state.composer.entryId,
  )
  const leaving = useApp((state) => state.leaving)
  const activeKey = useApp((state) => state.active?.key)
  const filter = useApp((state) => state.updateFilter)
  const hasRow = useApp((state) => state.coverage?.article.state !== 'ended')
  const revealed = useApp((state) => state.revealed)
  const foundKey = useApp((state) => foundEntry(state.find))
  const shown = useMemo(() => {
    const ledTo = [revealed?.entryId, foundKey]
    return shownUpdates(all, { composerId, hasRow, ledTo, leaving, activeKey, filter })
  }, [all, composerId, hasRow, revealed, foundKey, leaving, activeKey, filter])
  const [focusedId, setFocused] = useState<EntryId | null>(null)
  // The one under the cursor and the one that was found stand in the document, however far away.
  const kept = useMemo(
    () =>
      shown.flatMap(({ id }, index) =>
        id === activeKey || id === foundKey || id === focusedId ? [index] : [],
      ),
    [shown, activeKey, foundKey, focusedId],
  )
  const list = useRef<HTMLDivElement>(null)
  const top = useTopOf(list, scroller)
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 240,
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: 4,
    scrollMargin: top,
    rangeExtractor: useCallback(
      (range: Range) => {
        const indexes = defaultRangeExtractor(range)
        const others = kept.filter((index) => !indexes.includes(index))
        return others.length === 0 ? indexes : [...indexes, ...others].sort((a, b) => a - b)
      },
      [kept],
    ),
  })
  useEffect(() => {
    const at = shown.findIndex(({ id }) => id === revealed?.entryId)
    // Far down it does not stand in the document yet.
    if (at !== -1) virtual.scrollToIndex(at, { align: 'center' })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Only when she is led somewhere.
  }, [revealed])
  const goTo = (index: number) => {
    const update = shown[index]
    if (update === undefined) return
    virtual.scrollToIndex(index, { align: 'auto' })
    focusUpdate(update.id)
  }
  const rover = shown.some(({ id }) => id === focusedId) ? focusedId : shown[0]?.id
  return (
    <div
      className="update-list"
      ref={list}
      // A feed without an article is none to a screen reader.
      {...(shown.length > 0 ? { role: 'feed', 'aria-label': say('Updates, newest first') } : {})}
      style={{ height: virtual.getTotalSize() }}
      onFocus={({ target }) => {
        const card = target.closest<HTMLElement>('[data-update]')
        setFocused((card?.dataset['update'] as EntryId | undefined) ?? null)
      }}
      onMouseDownCapture={(event) => {
        listMouseDown(event, shown)
      }}
      onKeyDown={(event) => {
        listKeyDown(event, { shown, goTo })
      }}
    >
      {virtual.getVirtualItems().map((item) => {
        const update = shown[item.index]
        if (update === undefined) return null
        return (
          <div
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            className="update-place"
            style={{ transform: `translateY(${String(item.start - top)}px)` }}
          >
            <DayMark update={update} above={shown[item.index - 1]} />
            <UpdateCard
              update={update}
              place={item.index + 1}
              of={shown.length}
              isRover={update.id === rover}
            />
          </div>
        )
      })}
    </div>
  )
}

/** Where the updates cross midnight, the day is said; reckoned again only where an update changed. */
const DayMark = memo(function DayMark(props: {
  readonly update: Update
  readonly above: Update | undefined
}) {
  const fields = useFields('stampTemplate', 'zone', 'day', 'language')
  if (fields === undefined) return null
  const zone = zoneOfTemplate(fields.stampTemplate, fields.zone)
  const day = dayOf(props.update.stamp, zone)
  const before = props.above === undefined ? fields.day : dayOf(props.above.stamp, zone)
  if (day === before) return null
  return <p className="day-mark">{longDay(day, fields.language)}</p>
})

/** How far below the scroller's top the list begins; what stands above it grows as she writes. */
function useTopOf(
  list: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const measure = () => {
      if (list.current === null || scroller.current === null) return
      const above = scroller.current.getBoundingClientRect().top - scroller.current.scrollTop
      setTop(Math.round(list.current.getBoundingClientRect().top - above))
    }
    measure()
    const observer = new ResizeObserver(measure)
    const parent = list.current?.parentElement
    for (const sibling of parent?.children ?? []) {
      if (sibling !== list.current) observer.observe(sibling)
    }
    return () => {
      observer.disconnect()
    }
  }, [list, scroller])
  return top
}
