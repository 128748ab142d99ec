import type { EntryId } from '../../../shared/ids'
import type { CommandId } from '../../../shared/model/commands'
import type { ChangeNature } from '../../../shared/model/correction'
import { noFilter } from '../../../shared/model/update-filter'
import { assertNever } from '../../../shared/result'
import { takeHalfTyped } from '../../platform/half-typed'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { lastEntry } from '../../state/history-slice'
import { tellByKey } from '../../state/telling'
import { postComposer, undoPost } from '../../state/posting'
import { askForAddress } from '../addresses/ask-for-address'
import { togglePanel } from '../../ui/panels'
import { goToNextComment } from '../comments/next-comment'
import { beginFind, findAgain } from '../find/begin-find'
import { toggleFocusMode } from '../focus/focus-mode'
import { chooseImport } from '../importing/drop-zone'
import { goToNextToCome } from '../words/next-to-come'
import { withDraft } from '../compose/with-draft'
import { beginArticle } from '../article/begin-article'
import { focusFilter } from '../updates/focus-filter'
import { markActive } from '../updates/mark-update'
import { bringBack, onActiveUpdate } from '../updates/on-active-update'
import { goToKeyEvent } from '../updates/go-to-update'
import { changeLook } from './change-look'
import { addComment, addPicture, linkSelection, onPicture } from './in-text'
import { runOnNamed } from './run-on-named'
import { findInEverything, goToPart } from './go-to-part'
import { textToTell } from './text-to-tell'

/** Does what a menu item or a key asks for; answers whether there was anything to do. */
export function runCommand(command: CommandId): boolean {
  takeHalfTyped()
  const app = useApp.getState()
  switch (command) {
    case 'new-live':
      return started(beginArticle('live'))
    case 'new-story':
      return started(beginArticle('story'))
    case 'new-window':
      return started(newsroom.openWindow({ articleId: null }))
    case 'next-day':
      return app.coverage?.article.kind === 'live' && opened({ kind: 'next-day' })
    case 'open-in-window':
    case 'copy-link':
    case 'save-copy':
      return runOnNamed(command)
    case 'new-from-template':
      return opened({ kind: 'new-from-template' })
    case 'save-template':
      return app.coverage !== null && started(app.saveTemplate())
    case 'duplicate':
      return app.coverage !== null && started(app.duplicateArticle())
    case 'archive':
      return app.coverage !== null && started(app.moveArticle('archive'))
    case 'bin':
      return app.coverage !== null && opened({ kind: 'bin' })
    case 'import':
      return started(chooseImport())
    case 'bring-in':
      app.startBringIn({ targetId: null, backToPlaces: false })
      return true
    case 'move-in':
      return opened({ kind: 'move-in' })
    case 'places':
      return opened({ kind: 'places' })
    case 'change-address':
      return askForAddress()
    case 'site-looks':
    case 'whole-site':
      return opened(ofOneSite(command))
    case 'settings':
      return opened({ kind: 'settings' })
    case 'shortcuts':
      return opened({ kind: 'shortcuts' })
    case 'palette':
      return opened({ kind: 'palette' })
    case 'state-live':
    case 'state-ended':
    case 'state-draft':
      return app.coverage !== null && started(app.changeState(stateOf[command]))
    case 'find-article':
      return findInEverything()
    case 'compose':
      return compose()
    case 'post':
      return post()
    case 'set-aside':
    case 'next-draft':
    case 'delete-draft':
    case 'schedule':
      return withDraft(command)
    case 'go-to-time':
      return app.coverage?.article.kind === 'live' && opened({ kind: 'go-to-time' })
    case 'next-key-event':
      return goToKeyEvent(1)
    case 'previous-key-event':
      return goToKeyEvent(-1)
    case 'filter-updates':
      return focusFilter()
    case 'show-all-updates':
      app.filterUpdates(noFilter)
      return true
    case 'people':
      return opened({ kind: 'people' })
    case 'undo-post':
      return started(undoPost(useApp.getState))
    case 'restamp':
    case 'withdraw':
      return onActiveUpdate(command)
    case 'reinstate':
      return bringBack()
    case 'mark-key-event':
    case 'mark-summary':
    case 'mark-pinned':
    case 'call-confirmed':
    case 'call-unconfirmed':
    case 'call-developing':
    case 'call-nothing':
      return markActive(command)
    case 'tell-minor':
      return told('minor')
    case 'tell-update':
      return told('update')
    case 'tell-correction':
      return told('correction')
    case 'tell-clarification':
      return told('clarification')
    case 'publish':
      return started(app.publish())
    case 'preview':
      return preview()
    case 'see-changes':
      return started(app.seeRelease())
    case 'compare-now':
      return compareNow()
    case 'open-past':
      return app.coverage !== null && opened({ kind: 'open-past' })
    case 'publish-at':
      return app.coverage !== null && opened({ kind: 'publish-at' })
    case 'open-published':
      return started(app.openPublished())
    case 'queue':
      if (app.coverage === null) return false
      app.seeQueue()
      return true
    case 'pause-queue':
      return started(app.pauseQueue(!(app.desk?.settings.queuePaused ?? false)))
    case 'go-library':
    case 'go-article':
    case 'go-inspector':
    case 'go-history':
      return goToPart(command)
    case 'toggle-library':
      togglePanel('library')
      return true
    case 'toggle-inspector':
      togglePanel('inspector')
      return true
    case 'focus-mode':
      return toggleFocusMode()
    case 'typewriter':
      app.setTypewriter(!app.typewriter)
      return true
    case 'toggle-theme':
    case 'toggle-contrast':
    case 'zoom-in':
    case 'zoom-out':
    case 'zoom-reset':
      return changeLook(command)
    case 'find':
    case 'replace':
      return beginFind(command === 'replace')
    case 'replace-everywhere':
      return opened({ kind: 'replace-everywhere' })
    case 'find-next':
      return findAgain(1)
    case 'find-previous':
      return findAgain(-1)
    case 'next-to-come':
      return goToNextToCome()
    case 'next-comment':
      return goToNextComment()
    case 'all-comments':
      return app.coverage !== null && opened({ kind: 'comments' })
    case 'add-comment':
      return addComment()
    case 'insert-link':
      return linkSelection()
    case 'insert-picture':
      return addPicture()
    case 'caption-picture':
    case 'crop-picture':
    case 'replace-picture':
    case 'get-picture':
    case 'picture-decorative':
    case 'picture-earlier':
    case 'picture-later':
    case 'add-to-gallery':
    case 'remove-picture':
      return onPicture(command)
    default:
      return assertNever(command)
  }
}

const stateOf = { 'state-live': 'live', 'state-ended': 'ended', 'state-draft': 'draft' } as const

type AppDialog = NonNullable<ReturnType<typeof useApp.getState>['dialog']>

/** Where there are several sites, or none, she chooses among the places. */
function ofOneSite(kind: 'site-looks' | 'whole-site'): AppDialog {
  const targets = useApp.getState().desk?.settings.targets ?? []
  const [site, ...others] = targets.filter((target) => target.kind === 'folder')
  if (site === undefined || others.length > 0) return { kind: 'places' }
  return { kind, targetId: site.id, backToPlaces: false }
}

function started(work: Promise<unknown>): true {
  void work
  return true
}

function opened(dialog: AppDialog): true {
  useApp.getState().openDialog(dialog)
  return true
}

function compose(): boolean {
  const { coverage, activate, showPreview } = useApp.getState()
  if (coverage?.article.kind !== 'live' || coverage.article.state === 'ended') return false
  showPreview(null)
  activate({ key: 'composer', caret: 'end' })
  document.querySelector('.composer-card')?.scrollIntoView({ block: 'start' })
  return true
}

/** In the composer it posts; in any other entry it says “done” and leaves the text as it is. */
function post(): boolean {
  // There the key keeps the comment.
  if ((document.activeElement?.closest('.comment-field') ?? null) !== null) return false
  const { active, activate } = useApp.getState()
  // Also from the composer's headline and time.
  const inComposer = document.activeElement?.closest('.composer-card') ?? null
  if (active?.key === 'composer' || inComposer !== null) postComposer(useApp.getState)
  else if (active === null) return false
  else activate(null)
  return true
}

function told(nature: ChangeNature): boolean {
  const app = useApp.getState()
  if (app.coverage === null) return false
  const inHead = (document.activeElement?.closest('.coverage-head') ?? null) !== null
  const text = textToTell(app, { inHead, shows: isOnScreen })
  if (text.kind === 'text') tellByKey(text.entryId, nature, useApp.getState)
  else app.tellNews({ text: text.words, lasts: 3_000 })
  return true
}

function isOnScreen(entryId: EntryId): boolean {
  const isBody = useApp.getState().coverage?.body.id === entryId
  const text = document.querySelector(
    isBody ? '#original-entry' : `[data-update="${CSS.escape(entryId)}"]`,
  )
  const box = text?.getBoundingClientRect()
  return box !== undefined && box.bottom > 0 && box.top < window.innerHeight
}

function preview(): true {
  const { preview: shown, showPreview, openPreview } = useApp.getState()
  if (shown === null) void openPreview()
  else showPreview(null)
  return true
}

/** The entry she writes in or wrote in last; before she has been in any, the whole page. */
function compareNow(): boolean {
  const app = useApp.getState()
  if (app.coverage === null) return false
  const entryId = lastEntry(app)
  return started(entryId === null ? app.seeRelease() : app.compareNow(entryId))
}
