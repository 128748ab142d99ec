import type { ArticleId, TargetId } from '../../../shared/ids'
import type { Delivery } from '../../../shared/model/delivery'
import type { Act } from '../../../shared/model/revision'
import type { Instant } from '../../../shared/model/stamp'
import { eachOk, type Result } from '../../../shared/result'
import { findTarget } from '../../settings/find-target'
import type { SettingsStore } from '../../settings/settings-store'
import type { ContentStore } from '../../store/content-store'
import { fitToPublish, goLive } from '../publish-article'
import { heldUntil } from './held-until'
import type { Outbox } from './outbox'

/** What putting an article into the queue needs of the newsroom. */
export interface EnqueueParts {
  readonly store: ContentStore
  readonly settings: SettingsStore
  readonly outbox: Outbox
  /** The person at the desk, at this moment. */
  readonly act: () => Act
}

/** Puts an article into the queue of each target, when nothing stops its publishing. */
export function enqueueAll(
  parts: EnqueueParts,
  of: {
    readonly articleId: ArticleId
    readonly targetIds: readonly TargetId[]
    readonly publishAt: Instant | null
  },
): Result<readonly Delivery[]> {
  const { articleId, publishAt } = of
  const act = parts.act()
  // All of them, before anything leaves: what is refused must not be half on its way.
  const targets = eachOk(of.targetIds, (id) => findTarget(parts, id))
  if (!targets.ok) return targets
  const fit = fitToPublish(parts.store, { articleId, act })
  if (!fit.ok) return fit
  const live = goLive(parts.store, { articleId, act })
  if (!live.ok) return live
  const { embargo } = fit.value.article.fields
  const orders = targets.value.map(({ id, kind }) => ({
    articleId,
    targetId: id,
    kind: 'publish' as const,
    notBefore: heldUntil({ target: kind, publishAt, embargo, now: act.at }),
    publishAt,
  }))
  return parts.outbox.enqueueAll(orders, act)
}
