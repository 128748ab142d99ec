import type { ArticleId, EntryId } from '../../../shared/ids'
import { say } from '../../../shared/words/say'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'

/** Copies the address of an article, or of one entry in it, and says so. */
export async function copyLink(articleId: ArticleId, entryId: EntryId | null): Promise<void> {
  const copied = await newsroom.copyLink({ articleId, entryId })
  const what = entryId === null ? say('the article') : say('this entry')
  if (copied.ok)
    useApp.getState().tellNews({ text: say('A link to {what} is copied.', { what }), lasts: 3_000 })
}
