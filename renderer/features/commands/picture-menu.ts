import { pictureSelector } from '../../editor/select-picture'
import { actsAtPointer, commandsOf } from '../../pictures/picture-at-hand'
import { newsroom } from '../../platform/newsroom'
import { editorAtHand } from '../article/written-text'

/** Whether something is a picture of a text, and not the words below one or a field for them. */
export function isOnPicture(at: Element): boolean {
  return (
    at.closest(`:is(.entry-text, .resting-text) ${pictureSelector}`) !== null &&
    at.closest('figcaption, [data-card-fields]') === null
  )
}

/** The native menu of the picture under the pointer, or selected where the menu’s key was pressed. */
export function openPictureMenu(at: Element, { clientX: x, clientY: y }: MouseEvent): boolean {
  const isLead =
    at.closest('.picture-slot .picture-frame') !== null && at.closest('button') === null
  const isKey = at.matches('.entry-text') && window.getSelection()?.rangeCount === 0
  const show = (): void => {
    const commands = commandsOf(actsAtPointer())
    if (commands.length > 0)
      void newsroom.contextMenu({ on: { kind: 'picture', x, y }, commands: [...commands] })
  }
  if (isLead || isKey) show()
  else if (isOnPicture(at)) selectThen(placeOf(at), show)
  else return false
  return true
}

// Counted before its text gives way to the editor, which shows the same pictures.
function placeOf(at: Element): number {
  const pictures = at.closest('.entry-text, .resting-text')?.querySelectorAll(pictureSelector)
  const picture = at.closest(pictureSelector)
  return [...(pictures ?? [])].findIndex((one) => one === picture)
}

/** The editor stands with the next frame, what can be done with a selected picture with another. */
function selectThen(place: number, show: () => void): void {
  requestAnimationFrame(() => {
    editorAtHand()?.selectPicture(place)
    requestAnimationFrame(() => requestAnimationFrame(show))
  })
}
