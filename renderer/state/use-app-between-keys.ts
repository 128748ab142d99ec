import { useSyncExternalStore } from 'react'
import { onceBetweenKeys } from '../platform/between-keys'
import type { AppState } from './app-state'
import { useApp } from './app-store'

/** What may be shown a moment after the letter that changed it: drawing it keeps no letter waiting. */
export function useAppBetweenKeys<Part>(select: (state: AppState) => Part): Part {
  return useSyncExternalStore(tellBetweenKeys, () => select(useApp.getState()))
}

function tellBetweenKeys(tell: () => void): () => void {
  const calm = onceBetweenKeys(tell)
  const unsubscribe = useApp.subscribe(calm.ask)
  return () => {
    unsubscribe()
    calm.stop()
  }
}
