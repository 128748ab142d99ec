import type { ArticleId, EntryId } from '../../../shared/ids'
import type { CommandId } from '../../../shared/model/commands'
import { pictureCommands, type ContextTarget } from '../../../shared/model/context-commands'
import { takeHalfTyped } from '../../platform/half-typed'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { findUpdate } from '../../state/find-update'
import { postWaiting, reinstate } from '../../state/posting'
import { deleteDraft } from '../../state/set-aside'
import { tellByKey } from '../../state/telling'
import { actsAtPointer } from '../../pictures/picture-at-hand'
import { markUpdate } from '../updates/mark-update'
import { copyLink } from './copy-link'
import { runCommand } from './run-command'
import { saveCopy } from './save-copy'

/** Does what a menu at the pointer asks for, to what it was opened on. */
export async function runOn(command: CommandId, on: ContextTarget): Promise<void> {
  takeHalfTyped()
  if (on.kind === 'picture') runOnPicture(command)
  else if (on.kind === 'update') runOnUpdate(command, on.entryId)
  else await runOnArticle(command, on.articleId)
}

function runOnPicture(command: CommandId): void {
  const known = pictureCommands.find((one) => one === command)
  if (known !== undefined) actsAtPointer()[known]?.()
}

async function runOnArticle(command: CommandId, articleId: ArticleId): Promise<void> {
  const app = useApp.getState()
  const isOpen = app.coverage?.article.id === articleId
  switch (command) {
    case 'open-in-window':
      await newsroom.openWindow({ articleId })
      return
    case 'copy-link':
      await copyLink(articleId, null)
      return
    case 'save-copy':
      if (isOpen) await app.saveAll()
      await saveCopy(articleId)
      return
    default:
      // The others are about the open article: she sees which, before it is put away.
      if (!isOpen) await app.openArticle(articleId)
      if (useApp.getState().coverage?.article.id === articleId) runCommand(command)
  }
}

function runOnUpdate(command: CommandId, entryId: EntryId): void {
  const app = useApp.getState()
  switch (command) {
    case 'restamp':
    case 'withdraw':
      app.openDialog({ kind: command, id: entryId })
      return
    case 'reinstate':
      void reinstate(entryId, useApp.getState)
      return
    case 'mark-key-event':
    case 'mark-summary':
    case 'mark-pinned':
    case 'call-confirmed':
    case 'call-unconfirmed':
    case 'call-developing':
    case 'call-nothing':
      markUpdate(command, entryId)
      return
    case 'post':
      postDraft(entryId)
      return
    case 'schedule':
      app.openDialog({ kind: 'schedule', id: entryId })
      return
    case 'delete-draft':
      void deleteDraft(entryId, useApp.getState)
      return
    case 'tell-correction':
      tellByKey(entryId, 'correction', useApp.getState)
      return
    case 'tell-clarification':
      tellByKey(entryId, 'clarification', useApp.getState)
      return
    case 'compare-now':
      void app.compareNow(entryId)
      return
    case 'copy-link':
      if (app.coverage !== null) void copyLink(app.coverage.article.id, entryId)
      return
    default:
      runCommand(command)
  }
}

function postDraft(entryId: EntryId): void {
  const draft = findUpdate(useApp.getState().coverage, entryId)
  if (draft?.state === 'composing') void postWaiting(draft, useApp.getState)
}
