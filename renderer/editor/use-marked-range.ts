import { useEffect } from 'react'

const name = 'editor-link'

/** Keeps words marked while the focus, and with it the selection, is in a field. */
export function useMarkedRange(range: Range | null): void {
  useEffect(() => {
    if (range === null) return
    CSS.highlights.set(name, new Highlight(range))
    return () => {
      CSS.highlights.delete(name)
    }
  }, [range])
}
