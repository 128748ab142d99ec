import type { TargetId } from '../../shared/ids'
import type { Target } from '../../shared/model/publication'

/** A folder’s site that was given another address. */
export interface MovedSite {
  readonly targetId: TargetId
  /** Its address before. */
  readonly from: string
}

/** Whether a place that was kept anew has another address than before; null: it has the same, or is new. */
export function movedSite(
  before: readonly Target[],
  after: readonly Target[],
  folder: string,
): MovedSite | null {
  const now = after.find((target) => target.kind === 'folder' && target.folder === folder)
  const then = before.find(({ id }) => id === now?.id)
  if (now === undefined || then === undefined || then.siteUrl === now.siteUrl) return null
  return { targetId: now.id, from: then.siteUrl }
}
