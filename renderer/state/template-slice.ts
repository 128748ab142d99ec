import type { StateCreator } from 'zustand'
import type { ArticleId } from '../../shared/ids'
import { say } from '../../shared/words/say'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'

/** Articles that others begin like. */
export interface TemplateSlice {
  /** Keeps a copy of the open article as a template, and opens it. */
  readonly saveTemplate: () => Promise<void>
  /** Opens a new article of today that begins as the template does; answers whether it could. */
  readonly beginFromTemplate: (template: ArticleId) => Promise<boolean>
}

/** Templates are kept beside the articles. */
export const templateSlice: StateCreator<AppState, [], [], TemplateSlice> = (_set, get) => ({
  saveTemplate: async () => {
    const { coverage } = get()
    if (coverage === null || !(await get().saveAll())) return
    const articleId = coverage.article.id
    const saved = await newsroom.saveTemplate({ articleId })
    if (!saved.ok) {
      get().tellTrouble(saved.error)
      return
    }
    await get().openArticle(saved.value.article.id)
    await get().loadLibrary()
    get().tellNews({
      text: say('This copy is a template. Take out what belongs to the day alone.'),
      lasts: 8_000,
      action: { label: say('Back to the article'), run: () => void get().openArticle(articleId) },
    })
  },
  beginFromTemplate: async (template) => {
    if (!(await get().saveAll())) return false
    const begun = await newsroom.beginFromTemplate({ articleId: template })
    if (!begun.ok) {
      get().tellTrouble(begun.error)
      return false
    }
    await get().openArticle(begun.value.article.id)
    await get().loadLibrary()
    return true
  },
})
