import { isBlank } from '../../shared/document/plain-text'
import { ok } from '../../shared/result'
import type { AppState } from './app-state'
import { composerKey, type Composer } from './composer'
import { draftOf } from './entry-drafts'

/** Whether the composer holds anything she wrote or set. */
export function composerHolds(get: () => AppState): boolean {
  const { composer } = get()
  const draft = draftOf(composerKey(composer))
  const text = draft?.text() ?? ok(composer.body)
  const { headline, authors, flags, status } = composer
  const isMarked = authors.length > 0 || status !== null || Object.values(flags).some(Boolean)
  const isWritten = !text.ok || !isBlank(text.value) || draft?.awaitsPictures() === true
  return headline !== '' || isMarked || isWritten
}

/** What the composer held a moment ago, with the id and the words its draft has by now. */
export function asItStands(held: Composer): Composer {
  const draft = draftOf(composerKey(held))
  if (draft === undefined) return held
  return { ...held, entryId: held.entryId ?? draft.id(), body: draft.lastRead() }
}
