import { useEffect, useRef, type RefObject } from 'react'

/** Asks for more when the end of a list comes into sight; `after` null: there is no more. */
export function useEndInSight(
  after: number | null,
  more: () => void,
): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (end.current === null || after === null) return undefined
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) more()
      },
      { rootMargin: '600px' },
    )
    observer.observe(end.current)
    return () => {
      observer.disconnect()
    }
  }, [after, more])
  return end
}
