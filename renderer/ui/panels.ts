import { useSyncExternalStore } from 'react'
import { useApp } from '../state/app-store'
import type { Panel } from '../state/screen-slice'

// The article keeps a readable column: below these widths a panel waits until it is called.
const wideEnough: Readonly<Record<Panel, MediaQueryList>> = {
  library: window.matchMedia('(min-width: 820px)'),
  inspector: window.matchMedia('(min-width: 1000px)'),
}

/** Whether a panel stands beside the article now. */
export function isPanelShown(panel: Panel): boolean {
  const { panels, focusMode } = useApp.getState()
  const choice = panels[panel]
  if (focusMode) return false
  return choice === 'auto' ? wideEnough[panel].matches : choice === 'shown'
}

/** The same for a component, told anew when she or the window's width decides otherwise. */
export function usePanelShown(panel: Panel): boolean {
  const choice = useApp((state) => state.panels[panel])
  const query = wideEnough[panel]
  const wide = useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed)
      return () => {
        query.removeEventListener('change', changed)
      }
    },
    () => query.matches,
  )
  const focusMode = useApp((state) => state.focusMode)
  if (focusMode) return false
  return choice === 'auto' ? wide : choice === 'shown'
}

// Beside two panels the article would be a strip.
const wideEnoughForBoth = window.matchMedia('(min-width: 720px)')

const beside: Readonly<Record<Panel, Panel>> = { library: 'inspector', inspector: 'library' }

/** Shows a panel; where there is no room for both, the other one goes. */
export function showPanel(panel: Panel): void {
  const { setPanel } = useApp.getState()
  const other = beside[panel]
  if (!wideEnoughForBoth.matches && isPanelShown(other)) setPanel(other, false)
  setPanel(panel, true)
}

/** Shows what is hidden, hides what is shown. */
export function togglePanel(panel: Panel): void {
  if (isPanelShown(panel)) useApp.getState().setPanel(panel, false)
  else showPanel(panel)
}
