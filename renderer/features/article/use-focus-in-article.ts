import { useEffect, useRef, type RefObject } from 'react'
import type { ArticleId } from '../../../shared/ids'
import { useApp } from '../../state/app-store'
import { usePanelShown } from '../../ui/panels'

/**
 * Gives the article the focus where what had it is gone: with the article before, with a dialog, with a
 * panel. The keys scroll it then, and Tab goes on from its beginning.
 */
export function useFocusInArticle(
  scroller: RefObject<HTMLElement | null>,
  id: ArticleId | undefined,
): void {
  const isAsking = useApp(({ dialog }) => dialog !== null)
  const library = usePanelShown('library')
  const inspector = usePanelShown('inspector')
  const isFirst = useRef(true)
  // After a dialog has given the focus back, if it could.
  useEffect(() => {
    // At the start nobody has lost it yet.
    if (!isFirst.current && isFocusNowhere()) scroller.current?.focus({ preventScroll: true })
    isFirst.current = id === undefined
  }, [scroller, id, isAsking, library, inspector])
}

/** Whether nothing that does anything has the focus: the page has it, or the article as a whole. */
export function isFocusNowhere(): boolean {
  const now = document.activeElement
  return now === null || now === document.body || now.matches('.article-scroller')
}
