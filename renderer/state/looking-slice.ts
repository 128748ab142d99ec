import type { StateCreator } from 'zustand'
import type { DiffView } from '../../shared/history/diff-marks'
import type { EntryId, RevisionId, TargetId } from '../../shared/ids'
import type { TimelineLine } from '../../shared/ipc/requests/history-requests'
import type { Coverage } from '../../shared/model/coverage'
import type { Instant } from '../../shared/model/stamp'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { inOrder, type Comparison, type Looking, type Side } from './looking'
import { activeTargets } from '../../shared/model/settings'
import { say } from '../../shared/words/say'

/** What stands in the article's place. */
export interface LookingSlice {
  readonly looking: Looking | null
  readonly compareView: DiffView
  readonly showCompareView: (view: DiffView) => void
  readonly stopLooking: () => void
  /** Compares a line with the marked one; where none is marked, with the one before it. */
  readonly compareLine: (line: TimelineLine) => Promise<void>
  /** What stands in an entry now against what readers see of it, or against the revision before. */
  readonly compareNow: (entryId: EntryId | null) => Promise<void>
  /** Puts another text on one side of the comparison. */
  readonly chooseSide: (which: 'older' | 'newer', choice: RevisionId | 'now') => Promise<void>
  /** Reads the entry's history anew after something of it was restored. */
  readonly refreshChoices: () => Promise<void>
  /** What readers see now (at one place, or at the first that has it) against what would be sent. */
  readonly seeRelease: (at?: TargetId | null) => Promise<void>
  readonly openPast: (at: Instant) => Promise<void>
  readonly seeQueue: () => void
}

/** Nothing is looked at: she writes. */
export const lookingSlice: StateCreator<AppState, [], [], LookingSlice> = (set, get) => {
  const look = (looking: Looking) => {
    set({ looking, preview: null })
  }
  /** Lays it over the article it was asked for in; in another one by now, it is of no use. */
  const lookIn = (asked: Coverage | null, looking: Looking) => {
    if (get().coverage?.article.id === asked?.article.id) look(looking)
  }
  return {
    looking: null,
    compareView: 'inline',
    showCompareView: (compareView) => {
      set({ compareView })
    },
    stopLooking: () => {
      set({ looking: null })
    },
    compareLine: async (line) => {
      const { timeline, coverage } = get()
      const { mark } = timeline
      if (mark !== null && mark.entryId !== line.entryId) {
        get().tellNews({ text: say('Two texts of the same entry can be compared.'), lasts: 4_000 })
        return
      }
      if (!(await get().saveAll())) return
      const newer = await sideOf(line, get)
      const other = mark?.revisionId === line.revisionId ? null : mark
      const older = await (other === null ? sideBefore(line, get) : sideOf(other, get))
      if (newer === null || older === null) return
      const compared = await comparison(line.entryId, [older, newer], get)
      const [first, last] =
        other === null ? [older, newer] : inOrder(older, newer, compared.choices)
      if (get().coverage?.article.id !== coverage?.article.id) return
      get().markLine(null)
      look({ ...compared, older: first, newer: last })
    },
    compareNow: async (entryId) => {
      const { coverage } = get()
      if (!(await get().saveAll())) return
      const older = (await seenSide(entryId, get)) ?? (await formerSide(entryId, get))
      if (older === null) return
      lookIn(coverage, await comparison(entryId, [older, { kind: 'now' }], get))
    },
    chooseSide: async (which, choice) => {
      const { looking } = get()
      if (looking?.kind !== 'comparison') return
      const side = await chosenSide(looking, choice, get)
      if (side === null || get().looking !== looking) return
      look({ ...looking, [which]: side })
    },
    refreshChoices: async () => {
      const { looking } = get()
      if (looking?.kind !== 'comparison') return
      const choices = await keptChoices(looking.entryId, get)
      const now = get().looking
      if (choices !== null && now?.kind === 'comparison' && now.entryId === looking.entryId) {
        look({ ...now, choices })
      }
    },
    seeRelease: async (wanted = null) => {
      const { coverage } = get()
      const at = wanted ?? placeToSee(get())
      if (coverage === null || !(await get().saveAll())) return
      const seen = await newsroom.seenNow({
        articleId: coverage.article.id,
        targetId: at,
      })
      if (seen.ok) lookIn(coverage, { kind: 'release', seen: seen.value, targetId: at })
      else get().tellTrouble(seen.error)
    },
    openPast: async (at) => {
      const { coverage } = get()
      if (coverage === null || !(await get().saveAll())) return
      const past = await newsroom.coverageAt({ articleId: coverage.article.id, at })
      if (past.ok) lookIn(coverage, { kind: 'past', at, coverage: past.value })
      else get().tellTrouble(past.error)
    },
    seeQueue: () => {
      look({ kind: 'queue' })
      void get().loadQueue()
    },
  }
}

/** Of several places one is looked at: the first whose readers have the article. */
function placeToSee({ desk, publications }: AppState): TargetId | null {
  const ids = desk === null ? [] : activeTargets(desk.settings).map(({ id }) => id)
  if (ids.length < 2) return null
  const sent = publications.filter(({ state }) => state === 'verified')
  return ids.find((id) => sent.some(({ targetId }) => targetId === id)) ?? ids[0] ?? null
}

/** The newest lines of one entry, whatever the timeline shows. */
export async function linesOfEntry(
  of: {
    readonly entryId: EntryId | null
    readonly before?: RevisionId
    readonly onlySeen?: boolean
    readonly limit: number
  },
  get: () => AppState,
): Promise<readonly TimelineLine[] | null> {
  const { coverage } = get()
  if (coverage === null) return null
  const page = await newsroom.timeline({
    articleId: coverage.article.id,
    entryId: of.entryId,
    before: of.before ?? null,
    limit: of.limit,
    cause: null,
    author: null,
    onlySeen: of.onlySeen ?? false,
  })
  if (page.ok) return page.value.lines
  get().tellTrouble(page.error)
  return null
}

async function comparison(
  entryId: EntryId | null,
  [older, newer]: readonly [Side, Side],
  get: () => AppState,
): Promise<Comparison> {
  const choices = (await keptChoices(entryId, get)) ?? []
  return { kind: 'comparison', entryId, older, newer, choices }
}

async function sideOf(line: TimelineLine, get: () => AppState): Promise<Side | null> {
  const revision = await newsroom.getRevision({ revisionId: line.revisionId })
  if (revision.ok) return { kind: 'revision', line, content: revision.value.content }
  get().tellTrouble(revision.error)
  return null
}

async function sideBefore(line: TimelineLine, get: () => AppState): Promise<Side | null> {
  return keptSideBefore(line.entryId, line.revisionId, get)
}

/** The newest text before a line that is still kept: those in between may have been let go. */
async function keptSideBefore(
  entryId: EntryId | null,
  revisionId: RevisionId,
  get: () => AppState,
): Promise<Side | null> {
  const limit = 100
  for (let before = revisionId; ;) {
    const lines = await linesOfEntry({ entryId, before, limit }, get)
    if (lines === null) return null
    const kept = lines.find(({ thinnedAt }) => thinnedAt === null)
    if (kept !== undefined) return sideOf(kept, get)
    const last = lines.at(-1)
    if (last === undefined || lines.length < limit) return { kind: 'nothing' }
    before = last.revisionId
  }
}

async function keptChoices(
  entryId: EntryId | null,
  get: () => AppState,
): Promise<readonly TimelineLine[] | null> {
  const lines = await linesOfEntry({ entryId, limit: 500 }, get)
  return lines?.filter(({ thinnedAt }) => thinnedAt === null) ?? null
}

async function seenSide(entryId: EntryId | null, get: () => AppState): Promise<Side | null> {
  const lines = await linesOfEntry({ entryId, onlySeen: true, limit: 1 }, get)
  const seen = lines?.[0]
  return seen === undefined ? null : sideOf(seen, get)
}

/** Readers have seen nothing: the text is compared with what it was before its last change. */
async function formerSide(entryId: EntryId | null, get: () => AppState): Promise<Side | null> {
  const lines = await linesOfEntry({ entryId, limit: 1 }, get)
  if (lines === null) return null
  const [newest] = lines
  return newest === undefined
    ? { kind: 'nothing' }
    : keptSideBefore(entryId, newest.revisionId, get)
}

async function chosenSide(
  { choices }: Comparison,
  choice: RevisionId | 'now',
  get: () => AppState,
): Promise<Side | null> {
  if (choice === 'now') return { kind: 'now' }
  const line = choices.find(({ revisionId }) => revisionId === choice)
  return line === undefined ? null : sideOf(line, get)
}
