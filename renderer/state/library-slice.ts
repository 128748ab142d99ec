import type { StateCreator } from 'zustand'
import type { ArticleSummary } from '../../shared/model/coverage'
import {
  noFilter,
  type LibraryFilter,
  type LibraryPage,
  type MarkCount,
} from '../../shared/model/search'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'

/** The articles at hand, and which of them she wants to see. */
export interface LibrarySlice {
  /** The first of them; more are read when she comes to the end. */
  readonly articles: readonly ArticleSummary[]
  readonly counts: LibraryPage['counts']
  readonly libraryLoaded: boolean
  readonly filter: LibraryFilter
  /** The names she can filter by, most used first. */
  readonly marks: readonly MarkCount[]
  readonly loadLibrary: () => Promise<void>
  /** The same a moment after the last of many small changes. */
  readonly loadLibrarySoon: () => void
  readonly showMoreArticles: () => void
  readonly filterLibrary: (change: Partial<LibraryFilter>) => void
  readonly loadMarks: () => Promise<void>
  readonly createArticle: (kind: 'live' | 'story') => Promise<void>
}

// A title or a mark in the library may lag behind the text, never stay wrong.
const lagMs = 1_000
let soon: ReturnType<typeof setTimeout> | undefined
const pageSize = 200
let limit = pageSize
let asks = 0

/** The library before it is loaded. */
export const librarySlice: StateCreator<AppState, [], [], LibrarySlice> = (set, get) => ({
  articles: [],
  counts: { live: 0, draft: 0, ended: 0 },
  libraryLoaded: false,
  filter: noFilter,
  marks: [],
  loadLibrary: async () => {
    asks += 1
    const mine = asks
    const page = await newsroom.listArticles({ filter: get().filter, limit })
    // Asked again since, with another filter: the newer answer counts.
    if (mine !== asks) return
    if (page.ok) set({ ...page.value, libraryLoaded: true })
    else get().tellTrouble(page.error)
    get().findAgain()
  },
  loadLibrarySoon: () => {
    clearTimeout(soon)
    soon = setTimeout(() => void get().loadLibrary(), lagMs)
  },
  showMoreArticles: () => {
    limit += pageSize
    void get().loadLibrary()
  },
  filterLibrary: (change) => {
    limit = pageSize
    set(({ filter }) => ({ filter: { ...filter, ...change } }))
    void get().loadLibrary()
  },
  loadMarks: async () => {
    const marks = await newsroom.listMarks({})
    if (marks.ok) set({ marks: marks.value })
  },
  createArticle: async (kind) => {
    const created = await newsroom.createArticle({ kind })
    if (!created.ok) {
      get().tellTrouble(created.error)
      return
    }
    await get().openArticle(created.value.article.id)
    void get().loadLibrary()
  },
})
