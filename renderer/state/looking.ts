import { beforeFirst, contentOfEntry } from '../../shared/history/entry-content'
import type { EntryId, TargetId } from '../../shared/ids'
import type { TimelineLine } from '../../shared/ipc/requests/history-requests'
import type { SiteConflict } from '../../shared/ipc/requests/queue-requests'
import type { Coverage } from '../../shared/model/coverage'
import type { RevisionContent } from '../../shared/model/revision'
import type { Instant } from '../../shared/model/stamp'
import { assertNever } from '../../shared/result'

/** What stands in the article's place while she looks at something instead of writing. */
export type Looking =
  | Comparison
  /**
   * What readers see now against what would be sent; null: they have seen nothing. At one place, or
   * (null) at the first that has the article.
   */
  | { readonly kind: 'release'; readonly seen: Coverage | null; readonly targetId: TargetId | null }
  /** The article as it stood at a time. */
  | { readonly kind: 'past'; readonly at: Instant; readonly coverage: Coverage }
  /** What is on its way to readers, of every article. */
  | { readonly kind: 'queue' }
  /** What somebody changed on a site, and the decision about it. */
  | { readonly kind: 'conflict'; readonly targetId: TargetId; readonly conflict: SiteConflict }

/** Two texts of one entry (or, under null, of the fields), side by side. */
export interface Comparison {
  readonly kind: 'comparison'
  readonly entryId: EntryId | null
  readonly older: Side
  readonly newer: Side
  /** The entry's own history, newest first: what either side may be changed to. */
  readonly choices: readonly TimelineLine[]
}

/** One of two texts that are compared. */
export type Side =
  /** What stands in the article, with every letter typed so far. */
  | { readonly kind: 'now' }
  /** Before the entry's first revision. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'revision'
      readonly line: TimelineLine
      readonly content: RevisionContent
    }

/** The texts of both sides; null where the entry is no longer open. */
export function comparedContents(
  { entryId, older, newer }: Comparison,
  coverage: Coverage,
): { readonly before: RevisionContent; readonly after: RevisionContent } | null {
  const now = contentOfEntry(coverage, entryId)
  const after = contentOf(newer, now)
  if (after === null) return null
  const before = older.kind === 'nothing' ? beforeFirst(after) : contentOf(older, now)
  return before === null ? null : { before, after }
}

/** The line of a side, if it has one. */
export function lineOf(side: Side): TimelineLine | null {
  return side.kind === 'revision' ? side.line : null
}

/** Whether readers see exactly this revision now, at any site. */
export function isSeenNow({ seen }: TimelineLine): boolean {
  return seen.some(({ to }) => to === null)
}

/**
 * The two in the order of history (its lines newest first), for a clock may be set back: what stands now
 * is newest, nothing is oldest.
 */
export function inOrder(
  one: Side,
  other: Side,
  history: readonly TimelineLine[] = [],
): readonly [older: Side, newer: Side] {
  return isOlder(other, one, history) ? [other, one] : [one, other]
}

function contentOf(side: Side, now: RevisionContent | null): RevisionContent | null {
  switch (side.kind) {
    case 'now':
      return now
    case 'nothing':
      return now === null ? null : beforeFirst(now)
    case 'revision':
      return side.content
    default:
      return assertNever(side)
  }
}

const ages = { nothing: 0, revision: 1, now: 2 } as const

function isOlder(one: Side, other: Side, history: readonly TimelineLine[]): boolean {
  if (one.kind !== 'revision' || other.kind !== 'revision') {
    return ages[one.kind] < ages[other.kind]
  }
  const [mine, its] = [depthOf(one.line, history), depthOf(other.line, history)]
  return mine === its ? one.line.at < other.line.at : mine > its
}

// Only the newest lines are known: what is not among them lies below.
function depthOf({ revisionId }: TimelineLine, history: readonly TimelineLine[]): number {
  const depth = history.findIndex((line) => line.revisionId === revisionId)
  return depth === -1 ? history.length : depth
}
