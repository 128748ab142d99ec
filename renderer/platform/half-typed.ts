import { useEffect, useLayoutEffect, useRef } from 'react'

const fields = new Set<() => void>()

/**
 * For a field that takes what was typed when it is left: what is asked for by key, from the menu or by
 * closing the window leaves no field, and must find the words all the same.
 *
 * @param take takes what is typed by now, if anything is
 */
export function useHalfTyped(take: () => void): void {
  const latest = useRef(take)
  useLayoutEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    const takeNow = () => {
      latest.current()
    }
    fields.add(takeNow)
    return () => {
      fields.delete(takeNow)
    }
  }, [])
}

/** Lets every field take what stands half typed in it. */
export function takeHalfTyped(): void {
  for (const take of fields) take()
}
