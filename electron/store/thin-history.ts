import { setTimeout } from 'node:timers/promises'
import type { Instant } from '../../shared/model/stamp'
import { ok, type Result } from '../../shared/result'
import type { ContentStore } from './content-store'
import type { ThinPlace } from './revision-store'

/** How history is to be thinned. */
export interface ThinWanted {
  readonly at: Instant
  /** Only what was written until then; the policy's own limit holds in any case. */
  readonly olderThan: Instant
  /** Only counts. */
  readonly dryRun: boolean
  /** Milliseconds between two slices, for whoever wants to save. */
  readonly pause: number
  /** Asked before each slice. */
  readonly goOn: () => boolean
}

/** How many lines lost their text, and how many bytes of it there were. */
export interface Thinned {
  readonly lines: number
  readonly bytes: number
}

/** Lets go of the text of old typing in between, in small slices; each is whole, whatever happens after. */
export async function thinHistory(
  { revisions }: Pick<ContentStore, 'revisions'>,
  { at, olderThan, dryRun, pause, goOn }: ThinWanted,
): Promise<Result<Thinned>> {
  let thinned: Thinned = { lines: 0, bytes: 0 }
  let after: ThinPlace | null = null
  while (goOn()) {
    const slice = revisions.thin({ at, olderThan, after, dryRun })
    if (!slice.ok) return slice
    const { lines, bytes, next }: { lines: number; bytes: number; next: ThinPlace | null } =
      slice.value
    thinned = { lines: thinned.lines + lines, bytes: thinned.bytes + bytes }
    if (next === null) break
    after = next
    await setTimeout(pause)
  }
  return ok(thinned)
}
