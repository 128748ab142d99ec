import { bodyLines } from '../../../shared/document/body-lines'
import type { Body } from '../../../shared/document/nodes'
import type { ArticleId } from '../../../shared/ids'
import type { Coverage } from '../../../shared/model/coverage'
import type { Passage } from '../../../shared/model/search'
import { findHits } from '../../../shared/search/find-hits'
import { readQuery } from '../../../shared/search/search-query'
import type { AppState } from '../../state/app-state'

/** Opens an article at the place where something was found: the text in sight, the caret at the hit. */
export async function openPassage(
  articleId: ArticleId,
  { entryId, part }: Passage,
  get: () => AppState,
): Promise<void> {
  const words = get().found?.query ?? get().query
  if (get().coverage?.article.id !== articleId) await get().openArticle(articleId)
  const { coverage } = get()
  if (coverage?.article.id !== articleId) return
  get().stopLooking()
  get().showPreview(null)
  if (entryId === null) {
    get().reveal({ articleId, entryId: null, part, words })
    return
  }
  const composing = get().composer.entryId === entryId && coverage.article.state !== 'ended'
  const update = coverage.updates.find(({ id }) => id === entryId)
  // A withdrawn text is shown, not written in; a headline has a field of its own.
  if (update?.state !== 'withdrawn' && part === 'text') {
    const caret = caretAt(coverage, entryId, words)
    get().activate({ key: composing ? 'composer' : entryId, caret })
  } else get().activate(null)
  get().reveal({ articleId, entryId, part, words })
}

function caretAt(coverage: Coverage, entryId: string, words: string): number {
  const { body, updates } = coverage
  const entry = body.id === entryId ? body : updates.find(({ id }) => id === entryId)
  if (entry === undefined) return 0
  const hits = findHits(asCaretCounts(entry.body), readQuery(words))
  return hits[0]?.start ?? 0
}

/** A text as one line of letters, each where the caret counts it. */
function asCaretCounts(body: Body): string {
  return bodyLines(body)
    .map(({ text }) => text)
    .join('\n')
}
