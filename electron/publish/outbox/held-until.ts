import type { Target } from '../../../shared/model/publication'
import type { Instant } from '../../../shared/model/stamp'

/**
 * Until when a sending stays here; null: it may go. Before an embargo has passed no server is given the
 * text either, whatever its scheduler promises. A folder has no scheduler of its own: Dateline keeps the
 * text until the time that was chosen has come.
 */
export function heldUntil(of: {
  readonly target: Target['kind']
  readonly publishAt: Instant | null
  readonly embargo: Instant | null
  readonly now: Instant
}): Instant | null {
  const { target, publishAt, embargo, now } = of
  const held = embargo !== null && embargo > now ? embargo : null
  if (target !== 'folder' || publishAt === null) return held
  return held === null ? publishAt : Math.max(publishAt, held)
}
