import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import type { Active } from '../../state/writing-slice'

const rest = 250
let timer: ReturnType<typeof setTimeout> | undefined

/** Notes where the writer is, once she pauses, so that a restart brings her back. */
export function rememberCaret(key: Active['key'], caret: number): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    const { coverage, composer } = useApp.getState()
    if (coverage === null) return
    const entryId = key === 'composer' ? composer.entryId : key
    void newsroom.rememberPlace({ articleId: coverage.article.id, entryId, caret })
  }, rest)
}
