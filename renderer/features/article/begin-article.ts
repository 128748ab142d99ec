import type { ArticleKind } from '../../../shared/model/article'
import { useApp } from '../../state/app-store'

/** Begins an article and goes to its headline: whoever begins one types that next. */
export async function beginArticle(kind: ArticleKind): Promise<void> {
  const open = () => useApp.getState().coverage?.article.id
  const before = open()
  await useApp.getState().createArticle(kind)
  if (open() === before || useApp.getState().dialog !== null) return
  // It is drawn first.
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('.coverage-head .headline textarea')?.focus()
  })
}
