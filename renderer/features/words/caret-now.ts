import type { ArticleCaret } from '../../../shared/document/article-words'
import { useApp } from '../../state/app-store'
import { editorAtHand } from '../article/written-text'

/** Where the caret stands in the article; before its first word where it stands in no entry. */
export function caretNow(): ArticleCaret {
  const { active, composer } = useApp.getState()
  const entryId = active?.key === 'composer' ? composer.entryId : (active?.key ?? null)
  return {
    entryId,
    caret: entryId === null ? Number.NEGATIVE_INFINITY : (editorAtHand()?.caret() ?? 0),
  }
}
