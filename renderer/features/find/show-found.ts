import { entryOf } from '../../../shared/document/article-words'
import type { FoundWords } from '../../../shared/find/find-in-article'
import { useApp } from '../../state/app-store'

/** Brings found words into sight; the focus stays in the field they are looked for with. */
export function showFound(found: FoundWords): () => void {
  let frame = 0
  // Again when the cards around them have been drawn and measured: they move them.
  const show = (left: number): void => {
    bringIntoSight(found)
    if (left > 0) frame = requestAnimationFrame(() => show(left - 1))
  }
  frame = requestAnimationFrame(() => show(3))
  return () => cancelAnimationFrame(frame)
}

function bringIntoSight(found: FoundWords): void {
  const scroller = document.querySelector('.article-scroller')
  const box = boxOf(found)
  if (scroller === null || box === undefined) return
  const view = scroller.getBoundingClientRect()
  const room = Math.min(72, view.height / 4)
  if (box.top >= view.top + room && box.bottom <= view.bottom - room) return
  scroller.scrollTop += box.top + box.height / 2 - (view.top + view.height / 2)
}

/** Where the words stand, else (an alternative text is not on the screen) their entry. */
function boxOf({ place }: FoundWords): DOMRect | undefined {
  const [range] = CSS.highlights.get('found-now') ?? []
  if (range instanceof Range && range.startContainer.isConnected) {
    return range.getBoundingClientRect()
  }
  const entryId = entryOf(place)
  const { coverage } = useApp.getState()
  const entry =
    entryId === null
      ? '.coverage-head'
      : entryId === coverage?.body.id
        ? '#original-entry'
        : `[data-update='${CSS.escape(entryId)}']`
  const element = document.querySelector(entry) ?? document.querySelector('.composer-card')
  return element?.getBoundingClientRect()
}
