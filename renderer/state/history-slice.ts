import type { StateCreator } from 'zustand'
import type { AppError } from '../../shared/app-error'
import type { EntryId, RevisionId } from '../../shared/ids'
import type { HistoryCheck, TimelineLine } from '../../shared/ipc/requests/history-requests'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { freshTimeline, withSizes, type Timeline, type TimelineFilters } from './timeline'

/** What the inspector shows above the publishing. */
export type InspectorTab = 'details' | 'history'

/** How far the promise that history is kept has been checked. */
export type HistoryProof =
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly check: HistoryCheck }
  | { readonly kind: 'failed'; readonly error: AppError }

/** The open article's history, beside its text. */
export interface HistorySlice {
  readonly tab: InspectorTab
  readonly timeline: Timeline
  readonly proof: HistoryProof
  readonly showTab: (tab: InspectorTab) => void
  /** Another article is open: its history is not known yet. */
  readonly forgetHistory: () => void
  /** Reads the timeline anew, as far as it was loaded. */
  readonly loadTimeline: () => Promise<void>
  readonly loadOlder: () => Promise<void>
  /** Asks how much these lines changed, where the timeline came without waiting for it. */
  readonly countChanges: (revisionIds: readonly RevisionId[]) => Promise<void>
  readonly checkHistory: () => Promise<void>
  readonly showScope: (scope: Timeline['scope']) => void
  readonly filterTimeline: (change: Partial<TimelineFilters>) => void
  readonly moveCursor: (key: string | null) => void
  readonly markLine: (line: TimelineLine | null) => void
}

/** Lines asked for at a time; more than a screen holds, few enough to come at once. */
const pageSize = 200
/** Lines kept when the timeline is read anew; what lies below is loaded again on the way down. */
const keptLines = 2_000

let lastCheckMs = 0

// A reply that comes after a newer question is of no use.
let asked = 0
// An entry's first line has no size: it must not be asked for again and again.
const counted = new Set<RevisionId>()

/** Nothing is known of any history. */
export const historySlice: StateCreator<AppState, [], [], HistorySlice> = (set, get) => {
  const change = (part: Partial<Timeline>) => {
    set(({ timeline }) => ({ timeline: { ...timeline, ...part } }))
  }
  return {
    tab: 'details',
    timeline: freshTimeline,
    proof: { kind: 'unchecked' },
    showTab: (tab) => {
      set({ tab })
    },
    forgetHistory: () => {
      asked += 1
      counted.clear()
      set(({ timeline }) => ({
        timeline: { ...freshTimeline, scope: timeline.scope },
        proof: { kind: 'unchecked' },
      }))
    },
    loadTimeline: () => readTimeline(get, change),
    loadOlder: () => readOlder(get, change),
    countChanges: async (revisionIds) => {
      const articleId = get().coverage?.article.id
      const wanted = revisionIds.filter((id) => !counted.has(id))
      if (articleId === undefined || wanted.length === 0) return
      for (const id of wanted) counted.add(id)
      const sizes = await newsroom.countChanges({ articleId, revisionIds: wanted })
      if (sizes.ok) change({ lines: withSizes(get().timeline.lines, sizes.value) })
    },
    checkHistory: async () => {
      const articleId = get().coverage?.article.id
      if (articleId === undefined || get().proof.kind === 'checking') return
      if (get().proof.kind === 'unchecked') set({ proof: { kind: 'checking' } })
      const begun = performance.now()
      const check = await newsroom.checkHistory({ articleId })
      lastCheckMs = performance.now() - begun
      if (get().coverage?.article.id !== articleId) return
      set({
        proof: check.ok
          ? { kind: 'checked', check: check.value }
          : { kind: 'failed', error: check.error },
      })
    },
    showScope: (scope) => {
      change({ scope, cursor: null })
      void get().loadTimeline()
    },
    filterTimeline: (part) => {
      change({ filters: { ...get().timeline.filters, ...part }, cursor: null })
      void get().loadTimeline()
    },
    moveCursor: (cursor) => {
      change({ cursor })
    },
    markLine: (mark) => {
      change({ mark })
    },
  }
}

/** How long after a change the history is checked again: a long one takes little of the time so. */
export function checkPauseMs(): number {
  return Math.min(60_000, Math.max(400, lastCheckMs * 20))
}

/** Whose history the panel shows. */
export function timelineEntry(state: AppState): EntryId | 'all' {
  return state.timeline.scope === 'page' ? 'all' : (lastEntry(state) ?? 'all')
}

/** The entry she last had the caret in; null: none yet. */
export function lastEntry({
  lastKey,
  composer,
}: Pick<AppState, 'lastKey' | 'composer'>): EntryId | null {
  return lastKey === 'composer' ? composer.entryId : lastKey
}

async function readTimeline(
  get: () => AppState,
  change: (part: Partial<Timeline>) => void,
): Promise<void> {
  asked += 1
  counted.clear()
  const question = asked
  const wanted = Math.min(Math.max(get().timeline.lines.length, pageSize), keptLines)
  let lines: readonly TimelineLine[] = []
  for (let more = true; more;) {
    const limit = Math.min(500, wanted - lines.length)
    const page = await askPage(get, { before: lines.at(-1) ?? null, limit })
    if (page === null || question !== asked) return
    lines = [...lines, ...page.lines]
    const complete = page.lines.length < limit
    more = !complete && lines.length < wanted
    if (more) continue
    const { total, authors } = page
    change({ lines, total, authors, complete, loaded: true })
  }
}

async function readOlder(
  get: () => AppState,
  change: (part: Partial<Timeline>) => void,
): Promise<void> {
  const { lines, complete } = get().timeline
  const last = lines.at(-1)
  if (complete || last === undefined) return
  const question = asked
  const page = await askPage(get, { before: last, limit: pageSize })
  // Asked twice on the way down, or overtaken by another question: the lines are there already.
  const now = get().timeline.lines
  if (page === null || question !== asked || now.length !== lines.length) return
  change({ lines: [...now, ...page.lines], complete: page.lines.length < pageSize })
}

async function askPage(
  get: () => AppState,
  of: { readonly before: TimelineLine | null; readonly limit: number },
) {
  const { coverage, timeline } = get()
  if (coverage === null) return null
  const page = await newsroom.timeline({
    articleId: coverage.article.id,
    entryId: timelineEntry(get()),
    before: of.before?.revisionId ?? null,
    limit: of.limit,
    ...timeline.filters,
  })
  if (page.ok) return page.value
  get().tellTrouble(page.error)
  return null
}
