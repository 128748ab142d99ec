import type { EntryId } from '../../shared/ids'
import type { AppState } from './app-state'
import type { EntryDraft } from './entry-drafts'

/**
 * Takes a draft that is being posted out of the lists: it is no draft to her any more, and not yet
 * posted. The returned function ends it, when the posting has come to its end, well or not.
 */
export function beginLeaving(draft: EntryDraft, get: () => AppState): () => void {
  let left: EntryId | null = null
  let isOver = false
  const leave = (id: EntryId): void => {
    if (isOver) return
    left = id
    get().setLeaving(id, true)
  }
  const known = draft.id()
  if (known !== null) leave(known)
  // Words posted with their first letter get their id on the way.
  else void draft.ensureId().then((id) => (id.ok ? leave(id.value) : undefined))
  return () => {
    isOver = true
    if (left !== null) get().setLeaving(left, false)
  }
}
