import type { ArticleId } from '../../../shared/ids'
import { say } from '../../../shared/words/say'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'

/** Saves a copy of an article where the editor chooses, and says where. */
export async function saveCopy(articleId: ArticleId): Promise<void> {
  const { tellNews, tellTrouble } = useApp.getState()
  const saved = await newsroom.saveCopy({ articleId })
  if (!saved.ok) tellTrouble(saved.error)
  else if (saved.value !== null)
    tellNews({ text: say('A copy is in {file}.', { file: saved.value.file }), lasts: 5_000 })
}
