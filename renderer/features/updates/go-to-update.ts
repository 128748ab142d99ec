import { keyEventFrom } from '../../../shared/model/update-filter'
import type { EntryId } from '../../../shared/ids'
import type { Update } from '../../../shared/model/update'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { drawNow } from '../../ui/draw-now'
import { isFocusNowhere } from '../article/use-focus-in-article'
import { shownNow } from './shown-updates'

/** How many frames a card may take to be drawn. */
const patience = 40

/** Brings an update into sight and puts the focus on it. */
export function goToUpdate({ id, articleId }: Pick<Update, 'id' | 'articleId'>): void {
  useApp.getState().activate(null)
  useApp.getState().reveal({ articleId, entryId: id, part: 'text', words: '' })
  focusUpdate(id)
}

/** Puts the focus on an update’s card as soon as it stands in the document. */
export function focusUpdate(id: EntryId): void {
  let left = patience
  requestAnimationFrame(function look() {
    const card = document.querySelector<HTMLElement>(`[data-update="${CSS.escape(id)}"]`)
    card?.focus({ preventScroll: true })
    left -= 1
    if (card !== document.activeElement && left > 0) requestAnimationFrame(look)
  })
}

/** The same where what had the focus has just gone; never away from where she is by now. */
export function focusUpdateInstead(id: EntryId | null): void {
  drawNow()
  if (id !== null && isFocusNowhere()) focusUpdate(id)
}

/** Goes to the next key event or summary, up or down the list; says where there is none. */
export function goToKeyEvent(step: 1 | -1): boolean {
  const app = useApp.getState()
  if (app.coverage === null) return false
  const shown = shownNow(app)
  const at = shown.findIndex(({ id }) => id === updateAtHand())
  const found = keyEventFrom(shown, at === -1 && step === -1 ? 0 : at, step)
  if (found === undefined)
    app.tellNews({ text: say('No update here is a key event.'), lasts: 3_000 })
  else goToUpdate(found)
  return true
}

/** The update the focus is on or in; else the topmost one in sight. */
function updateAtHand(): string | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-update]')
  if (focused !== null && focused !== undefined) return focused.dataset['update']
  const top = document.querySelector('.article-scroller')?.getBoundingClientRect().top ?? 0
  if ((document.querySelector('.update-list')?.getBoundingClientRect().top ?? 0) > top) {
    return undefined
  }
  return [...document.querySelectorAll<HTMLElement>('[data-update]')].find(
    (card) => card.getBoundingClientRect().bottom > top,
  )?.dataset['update']
}
