import { useApp } from '../../state/app-store'

/** Goes to a part of the window, by its key. */
export function goToPart(
  where: 'go-library' | 'go-article' | 'go-inspector' | 'go-history',
): boolean {
  const app = useApp.getState()
  if (where === 'go-library') {
    app.setPanel('library', true)
    return focused('library-search')
  }
  if (where === 'go-inspector') {
    app.setPanel('inspector', true)
    app.showTab('details')
    return focused('inspector')
  }
  if (where === 'go-history') {
    app.setPanel('inspector', true)
    app.showTab('history')
    return focused('timeline')
  }
  app.stopLooking()
  const place = document.querySelector<HTMLElement>('.entry-text[contenteditable], .resting-text')
  place?.focus()
  return place !== null
}

/** What was looked for last stands there, chosen: typing on replaces it. */
export function findInEverything(): true {
  requestAnimationFrame(() => {
    const field = document.getElementById('library-search')
    field?.focus()
    if (field instanceof HTMLInputElement) field.select()
  })
  return true
}

function focused(id: string): true {
  // A panel that was hidden is drawn first.
  requestAnimationFrame(() => document.getElementById(id)?.focus())
  return true
}
