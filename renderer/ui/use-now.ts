import { useEffect, useState } from 'react'
import type { Instant } from '../../shared/model/stamp'

/** The time, told anew every so many milliseconds. */
export function useNow(everyMs: number): Instant {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now())
    }, everyMs)
    return () => {
      clearInterval(timer)
    }
  }, [everyMs])
  return now
}
