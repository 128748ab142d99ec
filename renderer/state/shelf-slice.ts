import type { StateCreator } from 'zustand'
import type { ArticleId } from '../../shared/ids'
import type { Shelf } from '../../shared/model/shelf'
import { say } from '../../shared/words/say'
import { newsroom } from '../platform/newsroom'
import type { Phrase } from '../../shared/words/german'
import type { AppState } from './app-state'

/** Putting articles away, throwing them away, and taking them back. */
export interface ShelfSlice {
  /** Where the open article stands. */
  readonly shelf: Shelf
  readonly loadShelf: () => Promise<void>
  /** Moves the open article, and offers to undo it; answers whether it was moved. */
  readonly moveArticle: (shelf: Shelf) => Promise<boolean>
  readonly duplicateArticle: () => Promise<void>
}

const undoMs = 10_000

/** The open article is at hand. */
export const shelfSlice: StateCreator<AppState, [], [], ShelfSlice> = (set, get) => ({
  shelf: 'desk',
  loadShelf: async () => {
    const { coverage } = get()
    if (coverage === null) return
    const { id } = coverage.article
    const told = await newsroom.shelfOf({ articleId: id })
    if (told.ok && get().coverage?.article.id === id) set({ shelf: told.value })
  },
  moveArticle: async (shelf) => {
    const { coverage } = get()
    if (coverage === null || !(await get().saveAll())) return false
    const { id, fields } = coverage.article
    const before = get().shelf
    if (before === shelf) return true
    if (!(await put(id, shelf, get))) return false
    const name =
      fields.headline.trim() === ''
        ? say('The article')
        : say('“{title}”', { title: short(fields.headline.trim()) })
    get().tellNews({
      text: say(movedWords[shelf], { name }),
      lasts: undoMs,
      action: { label: say('Undo'), run: () => void put(id, before, get) },
    })
    return true
  },
  duplicateArticle: async () => {
    const { coverage } = get()
    if (coverage === null || !(await get().saveAll())) return
    const copy = await newsroom.duplicateArticle({ articleId: coverage.article.id })
    if (!copy.ok) {
      get().tellTrouble(copy.error)
      return
    }
    await get().openArticle(copy.value.article.id)
    await get().loadLibrary()
    get().tellNews({
      text: say('A copy is open, as a draft: the same fields and original entry.'),
      lasts: 5_000,
    })
  },
})

const movedWords: Readonly<Record<Shelf, Phrase>> = {
  desk: '{name} is at hand again.',
  archive: '{name} is archived. Search still finds it.',
  bin: '{name} is in the bin. Nothing of it is lost.',
  template: '{name} is a template now.',
}

async function put(id: ArticleId, shelf: Shelf, get: () => AppState): Promise<boolean> {
  const moved = await newsroom.putOnShelf({ articleId: id, shelf })
  if (!moved.ok) get().tellTrouble(moved.error)
  await get().loadShelf()
  await get().loadLibrary()
  return moved.ok
}

function short(headline: string): string {
  return headline.length <= 60 ? headline : `${headline.slice(0, 57).trimEnd()} …`
}
