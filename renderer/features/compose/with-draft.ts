import { assertNever } from '../../../shared/result'
import { useApp } from '../../state/app-store'
import { deleteDraft, setAside, takeUpNext } from '../../state/set-aside'
import { scheduleComposer } from './schedule-composer'

/** What keys and menus do with the drafts of updates; answers whether there can be any. */
export function withDraft(
  command: 'set-aside' | 'next-draft' | 'delete-draft' | 'schedule',
): boolean {
  const { coverage, composer } = useApp.getState()
  if (coverage?.article.kind !== 'live' || coverage.article.state === 'ended') return false
  void workOf(command, composer.entryId)
  return true
}

function workOf(
  command: Parameters<typeof withDraft>[0],
  id: ReturnType<typeof useApp.getState>['composer']['entryId'],
): Promise<void> {
  switch (command) {
    case 'set-aside':
      return setAside(useApp.getState)
    case 'next-draft':
      return takeUpNext(useApp.getState)
    case 'delete-draft':
      return deleteDraft(id, useApp.getState)
    case 'schedule':
      return scheduleComposer()
    default:
      return assertNever(command)
  }
}
