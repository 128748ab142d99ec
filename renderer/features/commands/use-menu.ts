import { useEffect, useRef } from 'react'
import { canGive, type AtHand } from '../../../shared/model/command-needs'
import { commands } from '../../../shared/model/commands'
import { usePictureCommands } from '../../pictures/picture-at-hand'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { canUndoPost } from '../../state/posting'
import { useAppBetweenKeys } from '../../state/use-app-between-keys'

/** Tells main which items of the menu can do nothing in this window now, whenever that changes. */
export function useMenu(): void {
  const article = useAppBetweenKeys((state) => state.coverage?.article ?? null)
  const text = useApp((state) => state.active !== null)
  const isTemplate = useApp((state) => state.shelf === 'template')
  const hasDialog = useApp((state) => state.dialog !== null)
  // A posting can be taken back as long as the words that say so are on the screen.
  const toasts = useApp((state) => state.toasts)
  const picture = usePictureCommands()
  const told = useRef('')
  useEffect(() => {
    const now = { article, text, picture, isTemplate, canUndoPost: canUndoPost() }
    const idle = idleCommands(now, hasDialog)
    // Fields of the article change while she types; what can be done with it seldom.
    if (idle.join() === told.current) return
    told.current = idle.join()
    void newsroom.greyOut({ commands: idle })
  }, [article, text, picture, isTemplate, hasDialog, toasts])
}

/** While a dialog is open it has all keys, and the menu waits. */
function idleCommands(now: AtHand, hasDialog: boolean) {
  return commands.filter(({ id }) => hasDialog || !canGive(id, now)).map(({ id }) => id)
}
