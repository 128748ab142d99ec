import type { StateCreator } from 'zustand'
import type { RecentThings } from '../../shared/ipc/requests/window-requests'
import type { CommandId } from '../../shared/model/commands'
import { withNewest } from '../../shared/model/recents'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'

/** What was used and opened last, in any window. */
export interface RecentsSlice {
  readonly recents: RecentThings
  readonly loadRecents: () => Promise<void>
  /** Tells main what this window shows. */
  readonly settleIn: () => void
  readonly noteCommand: (command: CommandId) => void
}

/** Nothing is remembered yet. */
export const recentsSlice: StateCreator<AppState, [], [], RecentsSlice> = (set, get) => ({
  recents: { commands: [], articles: [] },
  loadRecents: async () => {
    const recents = await newsroom.recents({})
    // Without them the palette lists everything all the same.
    if (recents.ok) set({ recents: recents.value })
  },
  settleIn: () => {
    const { coverage, panels } = get()
    void newsroom.settleIn({ articleId: coverage?.article.id ?? null, panels })
  },
  noteCommand: (command) => {
    set(({ recents }) => ({
      recents: { ...recents, commands: withNewest(recents.commands, command) },
    }))
    void newsroom.noteCommand({ command })
  },
})
