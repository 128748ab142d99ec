import type { StateCreator } from 'zustand'
import type { EntryId } from '../../shared/ids'
import type { Person } from '../../shared/model/person'
import type { ListedSchedule } from '../../shared/model/schedule'
import { noFilter, type UpdateFilter } from '../../shared/model/update-filter'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { noneChosen, type Chosen } from './chosen'

/** The updates of the open article as a list: which are shown, which are chosen, which have a time. */
export interface UpdatesSlice {
  /** Drafts with a time, of all articles. */
  readonly schedules: readonly ListedSchedule[]
  readonly loadSchedules: () => Promise<void>
  /** Those who are offered in bylines, last used first. */
  readonly people: readonly Person[]
  readonly loadPeople: () => Promise<void>
  readonly updateFilter: UpdateFilter
  readonly filterUpdates: (change: Partial<UpdateFilter>) => void
  /** Being posted: no drafts any more, and not yet posted. */
  readonly leaving: ReadonlySet<EntryId>
  readonly setLeaving: (id: EntryId, leaves: boolean) => void
  readonly chosen: Chosen
  readonly chooseUpdates: (chosen: Chosen) => void
}

/** All are shown, none is chosen. */
export const updatesSlice: StateCreator<AppState, [], [], UpdatesSlice> = (set, get) => ({
  schedules: [],
  loadSchedules: async () => {
    const listed = await newsroom.schedules({})
    if (listed.ok) set({ schedules: listed.value })
    else get().tellTrouble(listed.error)
  },
  people: [],
  loadPeople: async () => {
    const listed = await newsroom.people({})
    if (listed.ok) set({ people: listed.value })
  },
  updateFilter: noFilter,
  filterUpdates: (change) => {
    // What is no longer shown is no longer chosen: nothing is done to what she does not see.
    set(({ updateFilter }) => ({
      updateFilter: { ...updateFilter, ...change },
      chosen: noneChosen,
    }))
  },
  leaving: new Set(),
  setLeaving: (id, leaves) => {
    set(({ leaving }) => {
      const others = [...leaving].filter((other) => other !== id)
      return { leaving: new Set(leaves ? [...others, id] : others) }
    })
  },
  chosen: noneChosen,
  chooseUpdates: (chosen) => {
    set({ chosen })
  },
})
