import type { StateCreator } from 'zustand'
import { coverageHeadline } from '../../shared/document/display-headline'
import type { TargetId } from '../../shared/ids'
import { say } from '../../shared/words/say'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { conflictLines, decisionOf, type Choices } from './conflict-lines'

/** The decision about what somebody changed on a site. */
export interface ConflictSlice {
  /** What she decided so far about the conflict that is looked at. */
  readonly choices: Choices
  /** Reads what stands there and shows it beside what was sent and what would be. */
  readonly lookAtConflict: (targetId: TargetId) => Promise<void>
  readonly choose: (choices: Choices) => void
  /** Makes her decision true and publishes; where the site changed once more, shows it anew. */
  readonly settleConflict: () => Promise<void>
}

/** Nothing is to be decided. */
export const conflictSlice: StateCreator<AppState, [], [], ConflictSlice> = (set, get) => ({
  choices: {},
  lookAtConflict: async (targetId) => {
    const articleId = get().coverage?.article.id
    if (articleId === undefined || !(await get().saveAll())) return
    const read = await newsroom.readConflict({ articleId, targetId })
    if (get().coverage?.article.id !== articleId) return
    if (!read.ok) {
      get().tellTrouble(read.error)
      return
    }
    // All she wrote meanwhile is what “yours” means.
    await get().refreshCoverage()
    if (get().coverage?.article.id !== articleId) return
    const looking = { kind: 'conflict', targetId, conflict: read.value } as const
    set({ choices: {}, looking, preview: null })
  },
  choose: (choices) => {
    set({ choices })
  },
  settleConflict: async () => {
    const { looking, coverage, choices } = get()
    if (looking?.kind !== 'conflict' || coverage === null) return
    const { targetId, conflict } = looking
    const articleId = coverage.article.id
    get().activate(null)
    if (!(await get().saveAll())) return
    const settled = await newsroom.resolveConflict(
      decisionOf({
        ...{ articleId, targetId, conflict, choices },
        lines: conflictLines(conflict, coverage),
        language: coverage.article.fields.language,
      }),
    )
    // A site may take its time to answer.
    const isOpen = get().coverage?.article.id === articleId
    if (!settled.ok) {
      get().tellTrouble(settled.error)
      if (isOpen && settled.error.kind === 'remote-conflict') await get().lookAtConflict(targetId)
      return
    }
    if (!isOpen) {
      const headline = coverageHeadline(coverage)
      const { siteName } = conflict
      get().tellNews({ text: say(decidedElsewhere, { headline, siteName }), lasts: 0 })
      return
    }
    get().stopLooking()
    get().takeCoverage(settled.value)
    await get().publish(targetId)
  },
})

const decidedElsewhere =
  'What you decided about “{headline}” stands. Open it and publish it, so that {siteName} gets it.'
