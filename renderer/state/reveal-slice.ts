import type { StateCreator } from 'zustand'
import type { ArticleId, EntryId } from '../../shared/ids'
import type { PartKind } from '../../shared/search/searchable-parts'
import type { AppState } from './app-state'

/** A place in the open article that is to come into sight, with the words that were looked for. */
export interface Revealed {
  readonly articleId: ArticleId
  /** Null: around the text. */
  readonly entryId: EntryId | null
  readonly part: PartKind
  readonly words: string
}

/** What she was led to. */
export interface RevealSlice {
  /** A new object each time, also for the same place. */
  readonly revealed: Revealed | null
  readonly reveal: (place: Revealed | null) => void
}

/** Nothing is shown to her. */
export const revealSlice: StateCreator<AppState, [], [], RevealSlice> = (set) => ({
  revealed: null,
  reveal: (revealed) => {
    set({ revealed })
  },
})
