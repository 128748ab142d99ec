import { useEffect, useState } from 'react'
import type { Instant } from '../../shared/model/stamp'

/** How soon it is noticed that time has gone on, also where a lid was closed in between. */
const lookMs = 1_000

/**
 * The time, told anew when another so many milliseconds begin: a clock of minutes draws nothing within
 * one, and changes with it.
 */
export function useNow(stepMs: number): Instant {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    let told = stepOf(Date.now(), stepMs)
    const look = () => {
      const next = Date.now()
      if (stepOf(next, stepMs) === told) return
      told = stepOf(next, stepMs)
      setNow(next)
    }
    const timer = setInterval(look, Math.min(lookMs, stepMs))
    return () => {
      clearInterval(timer)
    }
  }, [stepMs])
  return now
}

function stepOf(at: Instant, stepMs: number): number {
  return Math.floor(at / stepMs)
}
