import { useEffect, useSyncExternalStore } from 'react'
import { newsroom } from '../../platform/newsroom'

/** Whether this machine has a network, told anew when that changes. */
export function useOnline(): boolean {
  return useSyncExternalStore(listen, () => navigator.onLine)
}

/** Tells main as soon as there is a network again: what waits for it goes on. */
export function useNetwork(): void {
  useEffect(() => {
    const back = () => void newsroom.networkIsBack({})
    window.addEventListener('online', back)
    return () => {
      window.removeEventListener('online', back)
    }
  }, [])
}

function listen(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}
