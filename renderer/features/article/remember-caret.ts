import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import type { Active } from '../../state/active'

const rest = 250
let timer: ReturnType<typeof setTimeout> | undefined
let newest: (() => void) | undefined

/**
 * Notes where the writer is, a few times a second at most, so that a restart brings her back. Not
 * only when she pauses: the power goes in the middle of a sentence.
 */
export function rememberCaret(key: Active['key'], caret: number): void {
  const articleId = useApp.getState().coverage?.article.id
  newest = () => {
    const { coverage, composer } = useApp.getState()
    // She has gone to another article since, which has been noted.
    if (coverage === null || coverage.article.id !== articleId) return
    const entryId = key === 'composer' ? composer.entryId : key
    void newsroom.rememberPlace({ articleId: coverage.article.id, entryId, caret })
  }
  timer ??= setTimeout(() => {
    timer = undefined
    newest?.()
  }, rest)
}
