import type { EntryId } from '../../../shared/ids'
import type { MarkCommand } from '../../../shared/model/context-commands'
import { assertNever } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { findUpdate } from '../../state/find-update'
import { changeDetails, detailsOf, type Details } from '../../state/update-details'
import { setComposerDetails } from '../compose/set-composer-details'

/** Marks the update the caret or the focus is in; says so where it is in none. */
export function markActive(command: MarkCommand): true {
  const { active, composer, coverage, tellNews } = useApp.getState()
  const inComposer = document.activeElement?.closest('.composer-card') ?? null
  if (active?.key === 'composer' || inComposer !== null) {
    setComposerDetails(changeOf(command, composer))
    return true
  }
  const card = document.activeElement?.closest<HTMLElement>('[data-update]') ?? null
  const id = active?.key ?? card?.dataset['update']
  const update = coverage?.updates.find((one) => one.id === id)
  if (update === undefined || update.state === 'withdrawn') {
    tellNews({ text: say('Put the caret into an update first.'), lasts: 3_000 })
    return true
  }
  markUpdate(command, update.id)
  return true
}

/** Marks one update, whether it stands in the list or in the composer. */
export function markUpdate(command: MarkCommand, id: EntryId): void {
  const { composer, coverage } = useApp.getState()
  if (composer.entryId === id) return setComposerDetails(changeOf(command, composer))
  const update = findUpdate(coverage, id)
  if (update === undefined) return
  changeDetails(id, { ...detailsOf(update), ...changeOf(command, update) }, useApp.getState)
}

function changeOf(command: MarkCommand, { flags }: Details): Partial<Details> {
  switch (command) {
    case 'mark-key-event':
      return { flags: { ...flags, keyEvent: !flags.keyEvent } }
    case 'mark-summary':
      return { flags: { ...flags, summary: !flags.summary } }
    case 'mark-pinned':
      return { flags: { ...flags, pinned: !flags.pinned } }
    case 'call-confirmed':
      return { status: 'confirmed' }
    case 'call-unconfirmed':
      return { status: 'unconfirmed' }
    case 'call-developing':
      return { status: 'developing' }
    case 'call-nothing':
      return { status: null }
    default:
      return assertNever(command)
  }
}
