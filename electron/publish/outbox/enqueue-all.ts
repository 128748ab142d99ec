import type { ArticleId, TargetId } from '../../../shared/ids'
import type { Delivery } from '../../../shared/model/delivery'
import type { Target } from '../../../shared/model/publication'
import type { Act } from '../../../shared/model/revision'
import type { Instant } from '../../../shared/model/stamp'
import { ok, type Result } from '../../../shared/result'
import { findTarget } from '../../settings/find-target'
import type { SettingsStore } from '../../settings/settings-store'
import type { ContentStore } from '../../store/content-store'
import { fitToPublish, goLive } from '../publish-article'
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
  const targets: Target[] = []
  for (const id of of.targetIds) {
    const target = findTarget(parts, id)
    if (!target.ok) return target
    targets.push(target.value)
  }
  const fit = fitToPublish(parts.store, { articleId, act })
  if (!fit.ok) return fit
  const live = goLive(parts.store, { articleId, act })
  if (!live.ok) return live
  // Before an embargo has passed no server is given the text either, whatever its scheduler promises.
  const held = fit.value.article.fields.embargo
  const embargo = held !== null && held > act.at ? held : null
  const queued: Delivery[] = []
  for (const { id, kind } of targets) {
    // A folder has no scheduler of its own: Dateline keeps it here until the time has come.
    const times =
      kind === 'folder'
        ? { notBefore: laterOf(publishAt, embargo), publishAt: null }
        : { notBefore: embargo, publishAt: publishAt }
    const delivery = parts.outbox.enqueue(
      { articleId, targetId: id, kind: 'publish', ...times },
      act,
    )
    if (!delivery.ok) return delivery
    queued.push(delivery.value)
  }
  return ok(queued)
}

function laterOf(one: Instant | null, other: Instant | null): Instant | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other)
}
