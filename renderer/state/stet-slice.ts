import type { StateCreator } from 'zustand'
import type { AppError } from '../../shared/app-error'
import type { ArticleId } from '../../shared/ids'
import type { Stet } from '../../shared/model/stet'
import type { Result } from '../../shared/result'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'

/** The slips of the pen she lets stand in the open article. */
export interface StetSlice {
  /** Null: not read yet, and what is a slip to her is not known. */
  readonly stets: readonly Stet[] | null
  readonly loadStets: () => Promise<void>
  readonly letStand: (slips: readonly Stet[]) => Promise<void>
  /** All of them are told of again. */
  readonly takeStetsBack: () => Promise<void>
}

/** No article is open. */
export const stetSlice: StateCreator<AppState, [], [], StetSlice> = (set, get) => {
  const ask = async (
    of: (articleId: ArticleId) => Promise<Result<readonly Stet[], AppError>>,
  ): Promise<void> => {
    const articleId = get().coverage?.article.id
    if (articleId === undefined) return
    const told = await of(articleId)
    if (get().coverage?.article.id !== articleId) return
    if (!told.ok) get().tellTrouble(told.error)
    // Better told twice of a slip than of nothing at all.
    set({ stets: told.ok ? told.value : (get().stets ?? []) })
  }
  return {
    stets: null,
    loadStets: () => ask((articleId) => newsroom.stets({ articleId })),
    letStand: (slips) => ask((articleId) => newsroom.letStand({ articleId, stets: [...slips] })),
    takeStetsBack: () => ask((articleId) => newsroom.takeStetsBack({ articleId })),
  }
}
