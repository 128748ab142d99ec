import type { ArticleKind } from '../../../shared/model/article'
import { useApp } from '../../state/app-store'
import { drawNow } from '../../ui/draw-now'

/** Begins an article and goes to its headline: whoever begins one types that next. */
export async function beginArticle(kind: ArticleKind): Promise<void> {
  const open = () => useApp.getState().coverage?.article.id
  const [before, was] = [open(), document.activeElement]
  await useApp.getState().createArticle(kind)
  const { active, dialog } = useApp.getState()
  if (open() === before || active !== null || dialog !== null) return
  drawNow()
  if (isWriting(was)) return
  document.querySelector<HTMLElement>('.coverage-head .headline textarea')?.focus()
}

/** She has gone to a field herself meanwhile: what she types there is not taken from her. */
function isWriting(was: Element | null): boolean {
  const now = document.activeElement
  if (now === was || !(now instanceof HTMLElement)) return false
  return now.isContentEditable || now.matches('input, textarea, select')
}
