import type { Article } from '../../../shared/model/article'
import type { Delivery } from '../../../shared/model/delivery'
import type { Instant } from '../../../shared/model/stamp'
import { findTarget } from '../../settings/find-target'
import { heldUntil } from './held-until'
import type { EnqueueParts } from './enqueue-all'

/** The embargo of an article was set, moved or taken off: what waits for readers waits for that now. */
export function embargoMoved(
  parts: EnqueueParts,
  { id, fields }: Article,
  was: Instant | null,
): void {
  const { store, outbox, act } = parts
  const { embargo } = fields
  for (const delivery of store.outbox.open()) {
    const { articleId, kind, state, targetId } = delivery
    if (articleId !== id || kind !== 'publish' || state !== 'waiting') continue
    const target = findTarget(parts, targetId)
    if (!target.ok) continue
    const publishAt = chosenTime(delivery, was)
    const until = heldUntil({ target: target.value.kind, publishAt, embargo, now: act().at })
    if (until !== delivery.notBefore || delivery.trouble?.kind === 'under-embargo') {
      outbox.hold(delivery.id, until)
    }
  }
}

/** A version before did not note the time that was chosen for a folder beside the one it waits for. */
function chosenTime({ publishAt, notBefore }: Delivery, was: Instant | null): Instant | null {
  return publishAt ?? (notBefore === was ? null : notBefore)
}
