import { setImmediate } from 'node:timers/promises'
import { diffRevisions } from '../../shared/history/diff-revisions'
import type { HouseStyle } from '../../shared/history/house-style'
import type { RevisionId } from '../../shared/ids'
import type { CountedChange } from '../../shared/ipc/requests/history-requests'
import type { Revision } from '../../shared/model/revision'
import type { Instant } from '../../shared/model/stamp'
import { ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'

/** How much revisions changed, counted when somebody looks and remembered while the app is open. */
export interface ChangeCounter {
  /** Counts in the order given until the time (milliseconds) is up; the rest, and long texts, stay open. */
  countWithin(
    revisions: readonly CountedRevision[],
    style: HouseStyle,
    ms: number,
  ): Result<ReadonlyMap<RevisionId, CountedChange>>
  /** Counts all, and lets others be served in between. */
  countAll(
    revisionIds: readonly RevisionId[],
    style: HouseStyle,
  ): Promise<Result<readonly CountedChange[]>>
}

/** A revision as the timeline knows it: typing may still change what it holds. */
export interface CountedRevision {
  readonly id: RevisionId
  readonly contentHash: string
  /** Size of its text. */
  readonly bytes: number
  readonly thinnedAt: Instant | null
}

/** Texts beyond this (bytes) take longer to compare than anybody who opens a history should wait. */
const longText = 60_000

/** Enough for every line of a long day; each takes some tens of bytes. */
const mostRemembered = 50_000

/** A counter over the newsroom's history. */
export function changeCounter(store: ContentStore): ChangeCounter {
  const known = new Map<string, CountedChange>()
  const remember = (revision: Revision, change: CountedChange) => {
    const [oldest] = known.keys()
    if (known.size >= mostRemembered && oldest !== undefined) known.delete(oldest)
    known.set(keyOf(revision), change)
  }
  const count = (id: RevisionId, style: HouseStyle): Result<CountedChange> => {
    const found = store.revisions.withPrevious(id)
    // Of a text that was let go nobody can say any more how much it changed.
    if (!found.ok && found.error.kind === 'revision-thinned')
      return ok({ revisionId: id, added: null, removed: null })
    if (!found.ok) return found
    const { revision, previous } = found.value
    const before = known.get(keyOf(revision))
    if (before !== undefined) return ok(before)
    const nothing = { added: null, removed: null }
    const { added, removed } =
      previous === null ? nothing : diffRevisions(previous.content, revision.content, style)
    const counted = { revisionId: id, added, removed }
    remember(revision, counted)
    return ok(counted)
  }
  return {
    countWithin: (revisions, style, ms) => {
      const counted = new Map<RevisionId, CountedChange>()
      const until = performance.now() + ms
      for (const revision of revisions) {
        const before = known.get(keyOf(revision))
        if (before !== undefined) counted.set(revision.id, before)
        const isLong = revision.bytes > longText || revision.thinnedAt !== null
        if (before !== undefined || isLong || performance.now() > until) continue
        const change = count(revision.id, style)
        if (!change.ok) return change
        counted.set(revision.id, change.value)
      }
      return ok(counted)
    },
    countAll: async (revisionIds, style) => {
      const counted: CountedChange[] = []
      for (const id of revisionIds) {
        const change = count(id, style)
        if (!change.ok) return change
        counted.push(change.value)
        await setImmediate()
      }
      return ok(counted)
    },
  }
}

function keyOf({ id, contentHash }: Pick<CountedRevision, 'id' | 'contentHash'>): string {
  return `${id} ${contentHash}`
}
