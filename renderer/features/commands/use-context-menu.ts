import { useEffect } from 'react'
import { articleId, entryId, isId } from '../../../shared/ids'
import { articleCommands, updateCommands } from '../../../shared/model/context-commands'
import { newsroom } from '../../platform/newsroom'
import { pointAt } from '../../pictures/picture-at-hand'
import { useApp } from '../../state/app-store'
import { openPictureMenu } from './picture-menu'

/**
 * Asks for the native menu of what is under the pointer, or has the focus where the menu's key was
 * pressed: an article of the library, an update, a picture. Texts and links have one from the system.
 */
export function useContextMenu(): void {
  useEffect(() => {
    const open = (event: MouseEvent) => {
      const at = event.target instanceof Element ? event.target : null
      if (at === null) return
      if (openPictureMenu(at, event)) return event.preventDefault()
      if (isText(at)) return
      if (!articleMenu(at) && !updateMenu(at)) return
      event.preventDefault()
    }
    const forget = () => {
      pointAt(null)
    }
    window.addEventListener('contextmenu', forget, { capture: true })
    window.addEventListener('contextmenu', open)
    return () => {
      window.removeEventListener('contextmenu', forget, { capture: true })
      window.removeEventListener('contextmenu', open)
    }
  }, [])
}

/** Cut, copy, paste and the spelling of a word are what she wants there. */
function isText(at: Element): boolean {
  const selected = window.getSelection()?.toString().trim() ?? ''
  return at.closest('input, textarea, [contenteditable], a[href], img') !== null || selected !== ''
}

function articleMenu(at: Element): boolean {
  const id = at.closest<HTMLElement>('[data-article]')?.dataset['article'] ?? ''
  if (!isId(id)) return false
  const on = { kind: 'article', articleId: articleId(id) } as const
  void newsroom.contextMenu({ on, commands: [...articleCommands] })
  return true
}

function updateMenu(at: Element): boolean {
  const { update: ofCard, draft = '' } =
    at.closest<HTMLElement>('[data-update], [data-draft]')?.dataset ?? {}
  const id = ofCard ?? draft
  const update = useApp.getState().coverage?.updates.find((one) => one.id === id)
  if (update === undefined) return false
  const on = { kind: 'update', entryId: entryId(id) } as const
  void newsroom.contextMenu({ on, commands: [...updateCommands[update.state]] })
  return true
}
