import type { StateCreator } from 'zustand'
import type { DeskState } from '../../shared/ipc/requests/desk-requests'
import type { Settings } from '../../shared/model/settings'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'

/** The app around the text, once main has told of it. */
export interface DeskSlice {
  readonly desk: DeskState | null
  /** The article she was in is on the screen, or there is none: keys do what they say. */
  readonly started: boolean
  /** Asks main, opens the article she was in, puts the caret back. */
  readonly start: () => Promise<void>
  /** Another window changed the settings or the places. */
  readonly loadDesk: () => Promise<void>
  readonly saveSettings: (settings: Omit<Settings, 'targets'>) => Promise<boolean>
}

/** The desk before anything is known. */
export const deskSlice: StateCreator<AppState, [], [], DeskSlice> = (set, get) => ({
  desk: null,
  started: false,
  start: async () => {
    const desk = await newsroom.desk({})
    if (!desk.ok) {
      get().tellTrouble(desk.error)
      return
    }
    set({ desk: desk.value, panels: desk.value.panels })
    if (desk.value.notice !== '') get().tellNews({ text: desk.value.notice, lasts: 0 })
    await get().loadLibrary()
    await get().loadQueue()
    // The text comes first: these are drawn around it.
    void get().loadSchedules()
    void get().loadPeople()
    const { place } = desk.value
    // A window opened beside others is empty until she chooses.
    const first = place?.articleId ?? (desk.value.isFirst ? get().articles[0]?.id : undefined)
    if (first !== undefined) await get().openArticle(first, place ?? undefined)
    set({ started: true })
  },
  loadDesk: async () => {
    const desk = await newsroom.desk({})
    if (desk.ok) set({ desk: desk.value })
  },
  saveSettings: async (settings) => {
    const saved = await newsroom.saveSettings(settings)
    if (!saved.ok) {
      get().tellTrouble(saved.error)
      return false
    }
    set(({ desk }) => ({ desk: desk === null ? null : { ...desk, settings: saved.value } }))
    // Spelling is checked by the article's language, from now on or no longer.
    get().settleIn()
    return true
  },
})

/** The editor's own zone: the one in the settings, else this machine's. */
export function ownZone(desk: DeskState): string {
  return desk.settings.ownZone === '' ? desk.machineZone : desk.settings.ownZone
}
