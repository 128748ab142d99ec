import { isBlank } from '../../shared/document/plain-text'
import { ok } from '../../shared/result'
import type { AppState } from './app-state'
import { composerKey } from './composer'
import { draftOf } from './entry-drafts'

/** Whether the composer holds anything she wrote or set. */
export function composerHolds(get: () => AppState): boolean {
  const { composer } = get()
  const text = draftOf(composerKey(composer))?.text() ?? ok(composer.body)
  const { headline, authors, flags, status } = composer
  const isMarked = authors.length > 0 || status !== null || Object.values(flags).some(Boolean)
  return headline !== '' || isMarked || !text.ok || !isBlank(text.value)
}
