import type { WordCount } from '../../shared/history/count-change'
import { diffRevisions } from '../../shared/history/diff-revisions'
import type { HouseStyle } from '../../shared/history/house-style'
import type { EntryId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import type { Revision } from '../../shared/model/revision'
import { ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import type { SeenRevision } from '../store/revision-store'

/** A line of the timeline with the words it put in and took out. */
export interface CountedLine extends SeenRevision {
  /** Null: the entry's first, or a text that was let go. */
  readonly words: WordCount | null
}

/** Counts each line against the one of its entry before it; no text is read twice without need. */
export function countLines(
  store: ContentStore,
  newestFirst: readonly SeenRevision[],
  { article }: Coverage,
): Result<readonly CountedLine[]> {
  const last = new Map<EntryId | null, Revision>()
  const counted: CountedLine[] = []
  for (const line of [...newestFirst].reverse()) {
    if (line.thinnedAt !== null) {
      counted.push({ ...line, words: null })
      continue
    }
    const known = last.get(line.entryId)
    const found = known === undefined ? withPrevious(store, line) : withKnown(store, line, known)
    if (!found.ok) return found
    const { revision, previous } = found.value
    const words = previous === null ? null : wordsOf(previous, revision, article.fields)
    counted.push({ ...line, words })
    last.set(line.entryId, revision)
  }
  return ok(counted.reverse())
}

interface WithPrevious {
  readonly revision: Revision
  readonly previous: Revision | null
}

function withPrevious(store: ContentStore, { id }: SeenRevision): Result<WithPrevious> {
  return store.revisions.withPrevious(id)
}

function withKnown(
  store: ContentStore,
  { id }: SeenRevision,
  previous: Revision,
): Result<WithPrevious> {
  const revision = store.revisions.get(id)
  return revision.ok ? ok({ revision: revision.value, previous }) : revision
}

function wordsOf(before: Revision, after: Revision, style: HouseStyle): WordCount {
  if (before.contentHash === after.contentHash) return { added: 0, removed: 0 }
  return diffRevisions(before.content, after.content, style)
}
