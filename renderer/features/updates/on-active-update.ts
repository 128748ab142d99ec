import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { findUpdate } from '../../state/find-update'
import { reinstate } from '../../state/posting'

/** Asks about the update the caret is in; says so where it is in none. */
export function onActiveUpdate(kind: 'restamp' | 'withdraw'): boolean {
  const { active, coverage, composer, tellNews, openDialog } = useApp.getState()
  const key = active?.key === 'composer' ? composer.entryId : active?.key
  const update = key === null || key === undefined ? undefined : findUpdate(coverage, key)
  if (update === undefined || (kind === 'withdraw' && update.state !== 'posted')) {
    tellNews({ text: say('Put the caret into a posted update first.'), lasts: 3_000 })
    return true
  }
  openDialog({ kind, id: update.id })
  return true
}

/** A withdrawn text cannot be written in: it is the one the focus is on. */
export function bringBack(): boolean {
  const { coverage, tellNews } = useApp.getState()
  const card = document.activeElement?.closest<HTMLElement>('[data-update]') ?? null
  const update = coverage?.updates.find(({ id }) => id === card?.dataset['update'])
  if (update?.state !== 'withdrawn') {
    tellNews({ text: say('Go to a withdrawn update first, with Tab.'), lasts: 3_000 })
    return true
  }
  void reinstate(update.id, useApp.getState)
  return true
}
