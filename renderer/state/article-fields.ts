import type { ArticleFields } from '../../shared/model/article'
import type { Coverage } from '../../shared/model/coverage'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { createDraftQueue, windowTimer, type DraftQueue } from './draft-queue'
import { isUnsaved } from './draft-state'

let queue: DraftQueue | undefined
const pictures = new Set<Promise<void>>()

/** Something around the text was filled in; it reaches the disk as typing does. */
export function fieldsChanged(): void {
  queue?.changed()
}

/** A picture for the open article is being stored: whoever waits for its fields waits for that, too. */
export function awaitPicture(taken: Promise<void>): void {
  pictures.add(taken)
  void taken.finally(() => pictures.delete(taken))
}

/** Whether such a picture is on its way. */
export function fieldsAwaitPictures(): boolean {
  return pictures.size > 0
}

/** Brings the article's fields to the disk; answers when they are there. */
export async function flushFields(): Promise<boolean> {
  while (pictures.size > 0) await Promise.allSettled(pictures)
  return queue === undefined ? true : (await queue.flush()).ok
}

/** Begins to keep the fields of the article that is open now. */
export function watchFields(opened: Coverage, get: () => AppState): void {
  queue?.stop()
  queue = fieldsQueue(opened, get)
}

/** Her fields go over the stored ones of this version, where a save was refused because of them. */
export function rebaseFields(version: number): void {
  if (queue?.state().kind === 'conflict') queue.rebase(version)
}

/**
 * The fields to show where the article was read anew: the ones read, or her own while they are not
 * on the disk yet (the next save is then refused if somebody else has changed them as well).
 */
export function fieldsOnScreen(before: Coverage, fresh: Coverage): ArticleFields {
  if (queue !== undefined && isUnsaved(queue.state())) return before.article.fields
  queue?.rebase(fresh.article.version)
  return fresh.article.fields
}

function fieldsQueue(opened: Coverage, get: () => AppState): DraftQueue {
  const { id, version } = opened.article
  let newest = opened.article.fields
  return createDraftQueue<ArticleFields>({
    baseVersion: version,
    read: () => {
      const { coverage } = get()
      if (coverage?.article.id === id) newest = coverage.article.fields
      return newest
    },
    send: async (baseVersion, fields) => {
      const saved = await newsroom.saveFields({ articleId: id, baseVersion, fields })
      if (!saved.ok) return saved
      get().putArticle(saved.value)
      return { ok: true, value: { version: saved.value.version, savedAt: saved.value.modifiedAt } }
    },
    onState: (state) => {
      get().noteDraft('fields', state)
    },
    timer: windowTimer,
  })
}
