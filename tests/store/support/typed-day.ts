import type { ContentStore } from '../../../electron/store/content-store'
import { thinHistory, type ThinWanted } from '../../../electron/store/thin-history'
import { thinAfterMs } from '../../../shared/history/thinning-policy'
import type { ArticleId, RevisionId } from '../../../shared/ids'
import type { RevisionSummary } from '../../../shared/model/revision'
import type { Update } from '../../../shared/model/update'
import {
  ann,
  composeUpdate,
  must,
  noon,
  openNewsroom,
  reread,
  startDay,
  tempFolder,
  typeText,
} from './temp-newsroom'

/** When what was written on that day may be thinned. */
export const later = noon + thinAfterMs + 86_400_000

/** Thins all there is, a day after it may be. */
export function thin(store: ContentStore, wanted: Partial<ThinWanted> = {}) {
  const all = { at: later, olderThan: later, dryRun: false, pause: 0, goOn: () => true }
  return thinHistory(store, { ...all, ...wanted })
}

/** A day with one update. */
export interface Typed {
  readonly folder: string
  readonly store: ContentStore
  readonly article: ArticleId
  readonly update: Update
}

/** An update that was typed three times, posted, and typed twice more. */
export function typedDay(): Typed {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const { article } = startDay(store)
  const update = composeUpdate(store, article.id, text(0))
  typedAt(store, update, 100)
  typedAt(store, update, 200)
  must(store.entries.post({ id: update.id, stamp: noon }, ann(250)))
  typedAt(store, update, 300)
  typedAt(store, update, 400)
  return { folder, store, article: article.id, update }
}

/** Types other words in an update, in a line of their own. */
export function typedAt(
  store: ContentStore,
  update: Update,
  seconds: number,
  also = '',
): RevisionId {
  typeText(store, reread(store, update), text(seconds) + also, ann(seconds))
  return linesOf(store, update).at(-1)?.id ?? ('' as RevisionId)
}

/** What was typed in a second. */
export function text(seconds: number): string {
  return `${'News of the harbour, from the second '.repeat(3)}${String(seconds)}`
}

/** An update's history, oldest first. */
export function linesOf(store: ContentStore, update: Update): readonly RevisionSummary[] {
  return store.revisions.list({ articleId: update.articleId, entryId: update.id })
}
