import { useApp } from '../../state/app-store'
import { drawNow } from '../../ui/draw-now'
import { showPanel } from '../../ui/panels'
import { editorAtHand } from '../article/written-text'

/** Goes to a part of the window, by its key. */
export function goToPart(
  where: 'go-library' | 'go-article' | 'go-inspector' | 'go-history',
): boolean {
  const app = useApp.getState()
  if (where === 'go-library') {
    showPanel('library')
    return focused('library-search')
  }
  if (where === 'go-inspector') {
    showPanel('inspector')
    app.showTab('details')
    return focused('inspector')
  }
  if (where === 'go-history') {
    showPanel('inspector')
    app.showTab('history')
    return focused('timeline')
  }
  app.stopLooking()
  drawNow()
  const editor = editorAtHand()
  // Its caret is where she left it.
  if (editor !== undefined) editor.focus()
  else document.querySelector<HTMLElement>('.resting-text')?.focus()
  return app.coverage !== null
}

/** What was looked for last stands there, chosen: typing on replaces it. */
export function findInEverything(): true {
  showPanel('library')
  focused('library-search')
  const field = document.getElementById('library-search')
  if (field instanceof HTMLInputElement) field.select()
  return true
}

function focused(id: string): true {
  // A panel that was hidden is drawn first.
  drawNow()
  document.getElementById(id)?.focus()
  return true
}
