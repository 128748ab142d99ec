import type { StateCreator } from 'zustand'
import type { AppError } from '../../shared/app-error'
import type { ArchiveSurvey } from '../../shared/interchange/archive/archived-post'
import type {
  MoveInProgress,
  MoveInReport,
  PicturesFrom,
} from '../../shared/interchange/archive/move-in-report'
import type { Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'

/** Where moving in stands. */
export type MovingIn =
  | { readonly step: 'choosing'; readonly trouble: AppError | null }
  | { readonly step: 'looking' }
  | { readonly step: 'surveyed'; readonly survey: ArchiveSurvey; readonly pictures: PicturesFrom }
  | {
      readonly step: 'moving'
      readonly survey: ArchiveSurvey
      readonly progress: MoveInProgress
      readonly stopping: boolean
    }
  | { readonly step: 'done'; readonly survey: ArchiveSurvey; readonly report: MoveInReport }

/** A newsroom comes with its archive. It goes on where the dialog is closed. */
export interface MovingInSlice {
  readonly movingIn: MovingIn
  /** A choice begins anew; what is being moved in stays on the screen. */
  readonly chooseArchive: (what: 'file' | 'folder') => Promise<void>
  readonly setPicturesFrom: (pictures: PicturesFrom) => void
  readonly startMovingIn: () => Promise<void>
  readonly stopMovingIn: () => Promise<void>
  readonly noteMovingIn: (progress: MoveInProgress) => void
  /** What is over is put away, so that another archive can be chosen. */
  readonly endMovingIn: () => void
}

const beginning: MovingIn = { step: 'choosing', trouble: null }

/** Nothing is being moved in. */
export const movingInSlice: StateCreator<AppState, [], [], MovingInSlice> = (set, get) => ({
  movingIn: beginning,
  chooseArchive: async (what) => {
    set({ movingIn: { step: 'looking' } })
    const chosen = await newsroom.chooseArchive({ what })
    if (!chosen.ok) set({ movingIn: { step: 'choosing', trouble: chosen.error } })
    else if (chosen.value === null) set({ movingIn: beginning })
    else set({ movingIn: { step: 'surveyed', survey: chosen.value, pictures: 'here' } })
  },
  setPicturesFrom: (pictures) => {
    const { movingIn } = get()
    if (movingIn.step === 'surveyed') set({ movingIn: { ...movingIn, pictures } })
  },
  startMovingIn: async () => {
    const { movingIn } = get()
    if (movingIn.step !== 'surveyed') return
    const { survey, pictures } = movingIn
    const progress = { done: 0, title: '' }
    set({ movingIn: { step: 'moving', survey, progress, stopping: false } })
    const moved = await newsroom.moveIn({ pictures })
    if (moved.ok) set({ movingIn: { step: 'done', survey, report: moved.value } })
    else set({ movingIn: { step: 'choosing', trouble: moved.error } })
    await get().loadLibrary()
    if (get().dialog?.kind !== 'move-in') tellOutcome(moved, get)
  },
  stopMovingIn: async () => {
    const { movingIn } = get()
    if (movingIn.step === 'moving') set({ movingIn: { ...movingIn, stopping: true } })
    await newsroom.stopMovingIn({})
  },
  noteMovingIn: (progress) => {
    const { movingIn } = get()
    if (movingIn.step === 'moving') set({ movingIn: { ...movingIn, progress } })
  },
  endMovingIn: () => {
    if (get().movingIn.step !== 'moving') set({ movingIn: beginning })
  },
})

/** Who has closed the dialog hears of the end of it, as it was. */
function tellOutcome(moved: Result<MoveInReport>, get: () => AppState): void {
  const stopped = moved.ok ? moved.value.stopped : moved.error
  if (stopped === null) get().tellNews({ text: say('Moved in.'), lasts: 5_000 })
  else if (stopped !== 'by-hand') get().tellTrouble(stopped)
  else {
    const text = say('It was stopped. What came in stays; choose the same archive again to go on.')
    get().tellNews({ text, lasts: 8_000 })
  }
}
