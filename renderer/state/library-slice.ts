import type { StateCreator } from 'zustand'
import type { ArticleSummary } from '../../shared/model/coverage'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'

/** The articles, and what is searched for among them. */
export interface LibrarySlice {
  readonly articles: readonly ArticleSummary[]
  readonly libraryLoaded: boolean
  readonly query: string
  readonly loadLibrary: () => Promise<void>
  /** The same a moment after the last of many small changes. */
  readonly loadLibrarySoon: () => void
  readonly search: (query: string) => void
  readonly createArticle: (kind: 'live' | 'story') => Promise<void>
}

// A title or a mark in the library may lag behind the text, never stay wrong.
const lagMs = 1_000
let soon: ReturnType<typeof setTimeout> | undefined

/** The library before it is loaded. */
export const librarySlice: StateCreator<AppState, [], [], LibrarySlice> = (set, get) => ({
  articles: [],
  libraryLoaded: false,
  query: '',
  loadLibrary: async () => {
    const articles = await newsroom.listArticles({})
    if (articles.ok) set({ articles: articles.value, libraryLoaded: true })
    else get().tellTrouble(articles.error)
  },
  loadLibrarySoon: () => {
    clearTimeout(soon)
    soon = setTimeout(() => void get().loadLibrary(), lagMs)
  },
  search: (query) => {
    set({ query })
  },
  createArticle: async (kind) => {
    const created = await newsroom.createArticle({ kind })
    if (!created.ok) {
      get().tellTrouble(created.error)
      return
    }
    await get().openArticle(created.value.article.id)
    await get().loadLibrary()
  },
})
