import { useSyncExternalStore } from 'react'
import { useApp } from '../state/app-store'
import type { Panel } from '../state/screen-slice'

// The article keeps a readable column: below these widths a panel waits until it is called.
const wideEnough: Readonly<Record<Panel, MediaQueryList>> = {
  library: window.matchMedia('(min-width: 820px)'),
  inspector: window.matchMedia('(min-width: 1000px)'),
}

// Beside two panels the article would be a strip.
const wideEnoughForBoth = window.matchMedia('(min-width: 720px)')

const beside: Readonly<Record<Panel, Panel>> = { library: 'inspector', inspector: 'library' }

/** Whether a panel stands beside the article now; where there is no room for both, the one called last. */
export function isPanelShown(panel: Panel): boolean {
  const { calledLast, focusMode } = useApp.getState()
  if (focusMode || !isWanted(panel)) return false
  return wideEnoughForBoth.matches || calledLast === panel || !isWanted(beside[panel])
}

/** The same for a component, told anew when she or the window's width decides otherwise. */
export function usePanelShown(panel: Panel): boolean {
  return useSyncExternalStore(hearOfPanels, () => isPanelShown(panel))
}

/** Shows a panel. */
export function showPanel(panel: Panel): void {
  useApp.getState().setPanel(panel, true)
}

/** Shows what is hidden, hides what is shown. */
export function togglePanel(panel: Panel): void {
  useApp.getState().setPanel(panel, !isPanelShown(panel))
}

function isWanted(panel: Panel): boolean {
  const choice = useApp.getState().panels[panel]
  return choice === 'auto' ? wideEnough[panel].matches : choice === 'shown'
}

function hearOfPanels(changed: () => void): () => void {
  const widths = [wideEnough.library, wideEnough.inspector, wideEnoughForBoth]
  for (const width of widths) width.addEventListener('change', changed)
  const unsubscribe = useApp.subscribe(changed)
  return () => {
    for (const width of widths) width.removeEventListener('change', changed)
    unsubscribe()
  }
}
