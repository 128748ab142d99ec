import { parseClockTime } from './parse-clock-time'
import { checkDay } from './check-day'
import { instantAt, type Instant } from './stamp'

/** The instant of a day (`YYYY-MM-DD`) and a time as an editor types them; null while one is not whole. */
export function parseInstant(
  typed: { readonly day: string; readonly time: string },
  zone: string,
): Instant | null {
  const clock = parseClockTime(typed.time)
  return clock === null || !checkDay(typed.day).ok ? null : instantAt(typed.day, clock, zone)
}
