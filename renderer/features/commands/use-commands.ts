import { useEffect } from 'react'
import { commands } from '../../../shared/model/commands'
import { isMac } from '../../platform/is-mac'
import { matchesKeys } from '../../platform/match-keys'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { runCommand } from './run-command'

/** Listens to the keys of the one table, and to main: the menu, other windows, quitting. */
export function useCommands(): void {
  useEffect(() => {
    const keyDown = (event: KeyboardEvent) => {
      // A dialog has the keys to itself.
      if (useApp.getState().dialog !== null || event.isComposing) return
      const command = commands.find(({ keys }) => matchesKeys(event, keys, isMac))
      if (command === undefined) return
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
            if (useApp.getState().dialog === null) runCommand(event.command)
            return
          case 'library-changed':
            void useApp.getState().loadLibrary()
            void useApp.getState().refreshCoverage()
            return
          case 'delivery':
            useApp.getState().noteDelivery(event.delivery)
            return
          case 'publishing':
            useApp.getState().notePublishing(event.step)
            return
          case 'quitting':
            void saveAndLeave()
            return
        }
      }),
    [],
  )
}

async function saveAndLeave(): Promise<void> {
  const allSaved = await useApp.getState().saveAll()
  await newsroom.readyToQuit({ allSaved })
}
