import type { WordsChange } from '../../shared/find/find-everywhere'
import { say } from '../../shared/words/say'
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
  get().tellNews({
    text: say(
      'Replaced {count} in {articles, plural, one {# article} other {# articles}}.{moved, plural, =0 {} other { # stood there no more.}} Readers see it when you publish.',
      { count, articles, moved },
    ),
    lasts: undoSeconds * 2_000,
    action: { label: say('Undo'), run: () => void putBack(undoId, get) },
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
  get().tellNews({
    text:
      kept === 0
        ? say('All words are back.')
        : say(
            'What was changed since stays as it is: {kept, plural, one {# text} other {# texts}}. All other words are back.',
            { kept },
          ),
    lasts: 4_000,
  })
}
