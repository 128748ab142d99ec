import type { Handlers } from '../../shared/ipc/contract'
import type { historyRequests, TimelineLine } from '../../shared/ipc/requests/history-requests'
import type { Target } from '../../shared/model/publication'
import { ok } from '../../shared/result'
import type { SeenRevision, SeenSpan } from '../store/revision-store'
import { brokenWords } from '../store/broken-words'
import type { NewsroomParts } from './newsroom-parts'

/** Looking back, comparing, restoring. */
export function historyHandlers(
  parts: NewsroomParts,
): Pick<Handlers, keyof typeof historyRequests> {
  const { store, act } = parts
  return {
    timeline: async (asked) => {
      const page = store.revisions.timeline(asked)
      if (!page.ok) return page
      const { targets } = parts.settings.get()
      const { total, authors } = page.value
      return ok({ lines: page.value.lines.map((line) => lineOf(line, targets)), total, authors })
    },
    getRevision: async ({ revisionId }) => store.revisions.get(revisionId),
    seenNow: async ({ articleId }) => {
      for (const { id } of parts.settings.get().targets) {
        const seen = store.articles.seenNow(articleId, id)
        if (!seen.ok || seen.value !== null) return seen
      }
      return ok(null)
    },
    coverageAt: async ({ articleId, at }) => store.articles.coverageAt(articleId, at),
    restoreRevision: async ({ revisionId }) => store.revisions.restore(revisionId, act()),
    checkHistory: async ({ articleId }) => {
      const checked = await store.revisions.verify(articleId)
      if (!checked.ok) return checked
      const { revisions, lastAt, broken } = checked.value
      return ok({ revisions, lastAt, broken: broken === null ? null : brokenWords(broken) })
    },
  }
}

function lineOf(line: SeenRevision, targets: readonly Target[]): TimelineLine {
  const { id, entryId, at, openedAt, author, cause } = line
  const seen = line.seen.map((span) => ({
    publicationId: span.publicationId,
    siteName: siteName(span, targets),
    from: span.from,
    to: span.to,
  }))
  return { revisionId: id, entryId, at, openedAt, author, cause, added: null, removed: null, seen }
}

// A place sent to from the command line, or given up since, is known by its address alone.
function siteName({ targetId, url }: SeenSpan, targets: readonly Target[]): string {
  return targets.find(({ id }) => id === targetId)?.siteName ?? new URL(url).host
}
