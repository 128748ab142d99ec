import { useEffect } from 'react'
import type { NewsroomEvent } from '../../../shared/ipc/events'
import { commands, type CommandId } from '../../../shared/model/commands'
import { say } from '../../../shared/words/say'
import { takeHalfTyped } from '../../platform/half-typed'
import { isMac } from '../../platform/is-mac'
import { matchesKeys } from '../../platform/match-keys'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { tellOfPictures } from '../../state/tell-of-pictures'
import { leaveFrame } from '../../platform/leave-frame'
import { composerWasPosted } from '../../state/set-aside'
import { isSecondEnter } from '../../ui/second-enter'
import { postedWords } from '../schedule/posted-words'
import { takeCameIn } from '../importing/take-came-in'
import { noDialog } from './no-dialog'
import { runCommand } from './run-command'
import { runOn } from './run-on'

/** Listens to the keys of the one table, and to main: the menu, other windows, quitting. */
export function useCommands(): void {
  useEffect(() => {
    const keyDown = (event: KeyboardEvent) => {
      // A dialog has the keys to itself.
      if (useApp.getState().dialog !== null || event.isComposing) return
      if (isSecondEnter(event)) {
        event.preventDefault()
        event.stopPropagation()
        return
      }
      const command = commands.find(
        ({ keys }) => keys !== undefined && matchesKeys(event, keys, isMac),
      )
      if (command === undefined || belongsToText(command.id)) return
      // A key held down asks once: one new article, one posting.
      if (!event.repeat && !runCommand(command.id)) return
      event.preventDefault()
      event.stopPropagation()
    }
    // Before the editor sees them: Ctrl+Enter would otherwise be a new line.
    window.addEventListener('keydown', keyDown, { capture: true })
    return () => {
      window.removeEventListener('keydown', keyDown, { capture: true })
    }
  }, [])
  useEffect(
    () =>
      newsroom.onEvent((event) => {
        switch (event.kind) {
          case 'command':
            if (useApp.getState().dialog !== null) return
            runCommand(event.byKey && belongsToText(event.command) ? 'insert-link' : event.command)
            return
          case 'open-article':
            if (useApp.getState().dialog === null)
              void useApp.getState().openArticle(event.articleId)
            return
          case 'library-changed':
            void useApp.getState().loadLibrary()
            void useApp.getState().refreshCoverage()
            return
          case 'changed-elsewhere':
            useApp.getState().loadLibrarySoon()
            void useApp.getState().loadShelf()
            return
          case 'desk-changed':
            void useApp.getState().loadDesk()
            return
          case 'came-in':
            void takeCameIn()
            return
          case 'command-on':
            if (useApp.getState().dialog === null) void runOn(event.command, event.on)
            return
          case 'delivery':
            useApp.getState().noteDelivery(event.delivery)
            return
          case 'publishing':
            if (event.articleId === useApp.getState().coverage?.article.id)
              useApp.getState().notePublishing(event.step)
            return
          case 'moving-in':
            useApp.getState().noteMovingIn(event.progress)
            return
          case 'whole-site':
            useApp.getState().noteWholeSite(event.targetId, event.step)
            return
          case 'schedules-changed':
            void useApp.getState().loadSchedules()
            return
          case 'update-posted':
            wasPosted(event, useApp.getState)
            return
          case 'posted-not-sent':
            useApp.getState().tellTrouble(event.trouble)
            return
          case 'notice':
            useApp.getState().tellNews({ text: event.words, lasts: 0 })
            return
          case 'escape-pressed':
            leaveFrame()
            return
          case 'language-changed':
            void drawAnew()
            return
          case 'quitting':
            void saveAndLeave()
            return
        }
      }),
    [],
  )
}

/** On selected words and in a link, the key of the palette sets the link’s address, as everywhere. */
function belongsToText(command: CommandId): boolean {
  if (command !== 'palette') return false
  const selection = window.getSelection()
  const inText = document.activeElement?.closest('.entry-text[contenteditable]') ?? null
  if (selection === null || inText === null) return false
  return (
    !selection.isCollapsed || (selection.anchorNode?.parentElement?.closest('a') ?? null) !== null
  )
}

/** A draft was posted at its time, whatever she is doing. */
function wasPosted(
  { update, trouble }: Extract<NewsroomEvent, { readonly kind: 'update-posted' }>,
  get: typeof useApp.getState,
): void {
  composerWasPosted(update, get)
  get().tellNews({ text: postedWords(update, get()), lasts: 8_000 })
  if (trouble !== null) get().tellTrouble(trouble)
  void get().loadLibrary()
}

async function saveAndLeave(): Promise<void> {
  takeHalfTyped()
  tellOfPictures('The window closes as soon as its pictures are in.', useApp.getState)
  const allSaved = await useApp.getState().saveAll()
  await newsroom.readyToQuit({ allSaved })
}

/** In the other language, as soon as all that was typed is on the disk. */
async function drawAnew(): Promise<void> {
  await noDialog()
  takeHalfTyped()
  const { saveAll, tellNews } = useApp.getState()
  if (await saveAll()) await newsroom.reloadWindow({})
  else {
    tellNews({
      text: say(
        'This window changes its language when it is opened again: some text is not saved yet.',
      ),
      lasts: 0,
    })
  }
}
