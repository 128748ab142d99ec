import type { RemotePart } from '../../remote/remote-content'
import { isMarked } from '../../update-marks'
import type { StandingEntry } from './plan-entries'

/** The parts of a post with the entries of its live blog, in the order of our own page. */
export function partsWithEntries(
  parts: readonly RemotePart[],
  entries: readonly StandingEntry[],
): readonly RemotePart[] {
  const ordered = [...entries].sort(
    (a, b) =>
      pinned(b.part) - pinned(a.part) ||
      (b.part.stamp ?? 0) - (a.part.stamp ?? 0) ||
      b.entry.id - a.entry.id,
  )
  const isAbove = parts[0]?.key === 'head'
  const above = isAbove ? parts.slice(0, 1) : []
  return [...above, ...ordered.map(numbered), ...parts.slice(above.length)]
}

function numbered({ entry, part }: StandingEntry): RemotePart {
  return { ...part, remoteId: String(entry.id) }
}

function pinned({ mark }: RemotePart): number {
  return isMarked(mark, 'pinned') ? 1 : 0
}
