import type { StateCreator } from 'zustand'
import type { ArticleId } from '../../shared/ids'
import type { FoundArticle, SearchFound, SearchOrder } from '../../shared/model/search'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'

/** What is looked for among everything written, and what was found. */
export interface SearchSlice {
  readonly query: string
  readonly order: SearchOrder
  /** The newest answer; it stays on the screen until the next one is here. Null: nothing was asked. */
  readonly found: Answer | null
  /** Articles of which she asked to see every passage. */
  readonly opened: Readonly<Partial<Record<ArticleId, FoundArticle>>>
  readonly search: (query: string) => void
  readonly orderBy: (order: SearchOrder) => void
  readonly showMoreFound: () => void
  readonly showPassages: (id: ArticleId) => Promise<void>
  /** Something was written, or is filtered otherwise: the same words are looked for anew. */
  readonly findAgain: () => void
}

/** What was found, and for which words. */
export interface Answer extends SearchFound {
  readonly query: string
}

type Api = Parameters<StateCreator<AppState, [], [], SearchSlice>>

const pageSize = 12
const mostArticles = 480
let limit = pageSize
let asking = false
let again = false

/** Nothing is looked for. */
export const searchSlice: StateCreator<AppState, [], [], SearchSlice> = (set, get) => ({
  query: '',
  order: 'newest',
  found: null,
  opened: {},
  search: (query) => {
    limit = pageSize
    set({ query, opened: {} })
    void ask(set, get)
  },
  orderBy: (order) => {
    limit = pageSize
    set({ order })
    void ask(set, get)
  },
  showMoreFound: () => {
    limit = Math.min(limit * 2, mostArticles)
    void ask(set, get)
  },
  showPassages: async (id) => {
    const { query, order, filter } = get()
    const all = await newsroom.search({ words: query, order, filter, limit: 1, within: id })
    if (!all.ok) get().tellTrouble(all.error)
    else if (get().query === query) {
      const [article] = all.value.articles
      if (article !== undefined) set(({ opened }) => ({ opened: { ...opened, [id]: article } }))
    }
  },
  findAgain: () => {
    if (get().query.trim() !== '') void ask(set, get)
  },
})

/** One question at a time: what she typed meanwhile is asked next, and only the newest of it. */
async function ask(set: Api[0], get: Api[1]): Promise<void> {
  again = true
  if (asking) return
  asking = true
  while (again) {
    again = false
    const { query, order, filter } = get()
    if (query.trim() === '') {
      set({ found: null })
      continue
    }
    const words = query.slice(0, 10_000)
    const found = await newsroom.search({ words, order, filter, limit, within: null })
    if (!found.ok) get().tellTrouble(found.error)
    else if (get().query.trim() !== '') set({ found: { ...found.value, query } })
  }
  asking = false
}
