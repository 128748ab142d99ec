import { useMemo } from 'react'
import { useApp } from '../../state/app-store'
import { timelineRows, type TimelineRow } from '../../state/timeline'

/** The rows to show; the same ones while she only moves among them. */
export function useTimelineRows(): readonly TimelineRow[] {
  const lines = useApp((state) => state.timeline.lines)
  const scope = useApp((state) => state.timeline.scope)
  const filters = useApp((state) => state.timeline.filters)
  const complete = useApp((state) => state.timeline.complete)
  const publications = useApp((state) => state.publications)
  return useMemo(
    () => timelineRows({ lines, scope, filters, complete }, publications),
    [lines, scope, filters, complete, publications],
  )
}
