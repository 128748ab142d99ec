import type { EntryId } from '../../../shared/ids'
import { useApp } from '../../state/app-store'
import { keyOf } from './go-to-words'

/** Brings an entry of the open article into sight, with the caret at its end; a withdrawn one is only shown. */
export function goToEntry(id: EntryId): void {
  const { coverage, stopLooking, showPreview, activate, reveal } = useApp.getState()
  const update = coverage?.updates.find((one) => one.id === id)
  if (coverage === null || (update === undefined && coverage.body.id !== id)) return
  stopLooking()
  showPreview(null)
  activate(update?.state === 'withdrawn' ? null : { key: keyOf(id), caret: 'end' })
  reveal({ articleId: coverage.article.id, entryId: id, part: 'text', words: '' })
}
