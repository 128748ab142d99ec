import type { Handlers } from '../../shared/ipc/contract'
import type {
  CountedChange,
  historyRequests,
  TimelineLine,
} from '../../shared/ipc/requests/history-requests'
import type { Target } from '../../shared/model/publication'
import { ok } from '../../shared/result'
import type { SeenRevision, SeenSpan } from '../store/revision-store'
import { brokenWords } from '../store/broken-words'
import { changeCounter } from './change-counter'
import type { NewsroomParts } from './newsroom-parts'

/** How long a page of the timeline may be kept waiting for the sizes of its lines: milliseconds. */
const countingMs = 15

interface HistoryParts extends Pick<NewsroomParts, 'store' | 'act'> {
  readonly settings: Pick<NewsroomParts['settings'], 'get'>
}

/** Looking back, comparing, restoring. */
export function historyHandlers(parts: HistoryParts): Pick<Handlers, keyof typeof historyRequests> {
  const { store, act } = parts
  const counter = changeCounter(store)
  return {
    timeline: async (asked) => {
      const page = store.revisions.timeline(asked)
      if (!page.ok) return page
      const article = store.articles.article(asked.articleId)
      if (!article.ok) return article
      const { lines, total, authors } = page.value
      const counted = counter.countWithin(lines, article.value.fields, countingMs)
      if (!counted.ok) return counted
      const { targets } = parts.settings.get()
      return ok({
        lines: lines.map((line) => lineOf(line, counted.value.get(line.id), targets)),
        total,
        authors,
      })
    },
    countChanges: async ({ articleId, revisionIds }) => {
      const article = store.articles.article(articleId)
      return article.ok ? counter.countAll(revisionIds, article.value.fields) : article
    },
    getRevision: async ({ revisionId }) => store.revisions.get(revisionId),
    seenNow: async ({ articleId, targetId }) => {
      if (targetId !== null) return store.articles.seenNow(articleId, targetId)
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

function lineOf(
  line: SeenRevision,
  counted: CountedChange | undefined,
  targets: readonly Target[],
): TimelineLine {
  const { id, entryId, at, openedAt, author, cause, thinnedAt } = line
  const { added, removed } = counted ?? { added: null, removed: null }
  const seen = line.seen.map((span) => ({
    publicationId: span.publicationId,
    siteName: siteName(span, targets),
    from: span.from,
    to: span.to,
  }))
  return { revisionId: id, entryId, at, openedAt, author, cause, added, removed, thinnedAt, seen }
}

// A place sent to from the command line, or given up since, is known by its address alone.
function siteName({ targetId, url }: SeenSpan, targets: readonly Target[]): string {
  return targets.find(({ id }) => id === targetId)?.siteName ?? new URL(url).host
}
