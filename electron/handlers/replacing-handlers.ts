import { appError } from '../../shared/app-error'
import { articleLines } from '../../shared/document/article-lines'
import type { Handlers } from '../../shared/ipc/contract'
import type {
  ArticleWordsRead,
  replacingRequests,
} from '../../shared/ipc/requests/replacing-requests'
import type { Coverage } from '../../shared/model/coverage'
import { formatStamp } from '../../shared/model/stamp'
import { err, ok } from '../../shared/result'
import { say } from '../../shared/words/say'

import { putWordsBack, type FormerWords } from '../replacing/put-words-back'
import { replaceEverywhere } from '../replacing/replace-everywhere'
import { newId } from '../store/new-id'
import type { NewsroomParts } from './newsroom-parts'

/** Finding and replacing in all articles; the last replacing is remembered for its undo. */
export function replacingHandlers(
  parts: Pick<NewsroomParts, 'store' | 'act'>,
): Pick<Handlers, keyof typeof replacingRequests> {
  const { store, act } = parts
  let last: { readonly undoId: string; readonly former: readonly FormerWords[] } | null = null
  return {
    readWords: async ({ articleIds }) =>
      ok(
        articleIds.flatMap((articleId) => {
          const found = store.articles.coverage(articleId)
          return found.ok ? [wordsOf(found.value)] : []
        }),
      ),
    replaceWords: async ({ changes }) => {
      const replaced = replaceEverywhere(store, changes, act())
      if (!replaced.ok) return replaced
      const { count, articles, former } = replaced.value
      const undoId = newId()
      last = { undoId, former }
      return ok({ count, articles, moved: changes.length - count, undoId })
    },
    putWordsBack: async ({ undoId }) => {
      if (last?.undoId !== undoId) return err(forgotten())
      const back = putWordsBack(store, last.former, act())
      if (back.ok) last = null
      return back
    },
  }
}

function wordsOf(coverage: Coverage): ArticleWordsRead {
  const { id, fields } = coverage.article
  const labels = coverage.updates.map(({ id: entryId, stamp, stampAsWritten }) => [
    entryId,
    stampAsWritten ?? formatStamp(fields.stampTemplate, stamp, fields.zone),
  ])
  return { articleId: id, entries: articleLines(coverage), labels: Object.fromEntries(labels) }
}

function forgotten() {
  return appError(
    'not-found',
    say('This can no longer be undone in one step. Nothing was changed.'),
    say('Restore single texts from their history.'),
  )
}
