import type { WordsChange } from '../../shared/find/find-everywhere'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { undoSeconds } from './posting'
import { takeChangedOutside } from './restoring'

type Get = () => AppState

/** Replaces words in any articles; for a while one click puts all of them back. */
export async function replaceInArticles(
  changes: readonly WordsChange[],
  get: Get,
): Promise<boolean> {
  get().activate(null)
  if (!(await get().saveAll())) return false
  const replaced = await newsroom.replaceWords({ changes: [...changes] })
  if (!replaced.ok) {
    get().tellTrouble(replaced.error)
    return false
  }
  await takeChangedOutside(get)
  const { count, articles, moved, undoId } = replaced.value
  const where = `in ${String(articles)} ${articles === 1 ? 'article' : 'articles'}`
  const left = moved === 0 ? '' : ` ${String(moved)} stood there no more.`
  get().say({
    text: `Replaced ${String(count)} ${where}.${left} Readers see it when you publish.`,
    lasts: undoSeconds * 2_000,
    action: { label: 'Undo', run: () => void putBack(undoId, get) },
  })
  return true
}

async function putBack(undoId: string, get: Get): Promise<void> {
  get().activate(null)
  if (!(await get().saveAll())) return
  const back = await newsroom.putWordsBack({ undoId })
  if (!back.ok) {
    get().tellTrouble(back.error)
    return
  }
  await takeChangedOutside(get)
  const { kept } = back.value
  get().say({
    text:
      kept === 0
        ? 'All words are back.'
        : `What was changed since stays as it is: ${String(kept)} ${kept === 1 ? 'text' : 'texts'}. All other words are back.`,
    lasts: 4_000,
  })
}
