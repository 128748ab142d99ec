import type { KeyboardEvent } from 'react'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { restoreLine } from '../../state/restoring'
import { rowFrom, type TimelineRow } from '../../state/timeline'

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
}

/** Does what a key means on the timeline; answers the row the cursor is on, if the key was for it. */
export function pressRow(
  event: KeyboardEvent,
  at: { readonly rows: readonly TimelineRow[]; readonly cursor: string | null },
): TimelineRow | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  const app = useApp.getState()
  const move = steps[event.key]
  if (move !== undefined) {
    const row = rowFrom(at.rows, at.cursor, move)
    app.moveCursor(row?.key ?? null)
    return row
  }
  const row = at.rows.find(({ key }) => key === at.cursor)
  if (row === undefined) return undefined
  switch (event.key) {
    case 'Enter':
      lookAt(row)
      return row
    case 'c':
    case 'C':
      markRow(row)
      return row
    case 'r':
    case 'R':
      if (hasText(row) && row.kind === 'line') void restoreLine(row.line, useApp.getState)
      return row
    case 'Escape':
      if (app.timeline.mark === null) return undefined
      app.markLine(null)
      return row
    default:
      return undefined
  }
}

/** A revision is compared; a sending shows the article as it was sent. */
export function lookAt(row: TimelineRow): void {
  if (!hasText(row)) return
  const app = useApp.getState()
  if (row.kind === 'line') void app.compareLine(row.line)
  else void app.openPast(row.publication.startedAt)
}

/** The first marked line waits; the second is compared with it at once. */
export function markRow(row: TimelineRow): void {
  if (row.kind !== 'line' || !hasText(row)) return
  const app = useApp.getState()
  const { mark } = app.timeline
  if (mark?.revisionId === row.line.revisionId) app.markLine(null)
  else if (mark === null) app.markLine(row.line)
  else void app.compareLine(row.line)
}

/** Where the text was let go, the keys do nothing, and she is told why. */
function hasText(row: TimelineRow): boolean {
  if (row.kind !== 'line' || row.line.thinnedAt === null) return true
  useApp.getState().tellNews({
    text: say('This in-between text was let go to save space. The texts around it are kept.'),
    lasts: 4_000,
  })
  return false
}
