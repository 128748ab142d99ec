import type { StateCreator } from 'zustand'
import type { EntryId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import { dayNumber } from '../../shared/model/series'
import { longDay, type LocalDay } from '../../shared/model/stamp'
import { say } from '../../shared/words/say'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'

/** Closing a day and opening the next one. */
export interface NextDaySlice {
  /** Begins the day after the open one and opens it; answers whether it was begun. */
  readonly openNextDay: (how: NextDayChoices) => Promise<boolean>
}

/** What she chose in the dialog. */
export interface NextDayChoices {
  readonly day: LocalDay
  readonly headline: string
  readonly summaryId: EntryId | null
  readonly endsDay: boolean
}

const undoMs = 12_000

/** No day is being opened. */
export const nextDaySlice: StateCreator<AppState, [], [], NextDaySlice> = (_set, get) => ({
  openNextDay: async (how) => {
    // The composer of a day that ends closes: what is in it waits among its updates.
    if (how.endsDay && get().active?.key === 'composer') get().activate(null)
    if (!(await get().saveAll())) return false
    const before = get().coverage
    if (before === null) return false
    const opened = await newsroom.openNextDay({ articleId: before.article.id, ...how })
    if (!opened.ok) {
      get().tellTrouble(opened.error)
      return false
    }
    await get().openArticle(opened.value.article.id)
    await get().loadLibrary()
    get().tellNews({
      text: openedWords(opened.value, how.endsDay),
      lasts: undoMs,
      action: { label: say('Undo'), run: () => void undo(before, opened.value, get) },
    })
    return true
  },
})

function openedWords({ article }: Coverage, ended: boolean): string {
  const { series, day, language } = article.fields
  const number = dayNumber(series, day)
  const name = number === null ? longDay(day, language) : say('Day {number}', { number })
  return ended
    ? say('{name} is open. The day before has ended.', { name })
    : say('{name} is open.', { name })
}

async function undo(before: Coverage, after: Coverage, get: () => AppState): Promise<void> {
  if (!(await get().saveAll())) return
  const { id, state } = before.article
  const undone = await newsroom.undoNextDay({
    before: id,
    after: after.article.id,
    reopensAs: state === 'ended' ? null : state,
  })
  if (!undone.ok) {
    get().tellTrouble(undone.error)
    return
  }
  await get().openArticle(id)
  await get().loadLibrary()
  get().tellNews({
    text: say('Taken back. The new day is in the bin, with all it held.'),
    lasts: 6_000,
  })
}
