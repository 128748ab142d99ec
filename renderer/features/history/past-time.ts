import { parseInstant } from '../../../shared/model/parse-instant'
import { clockTime, dayOf, type Instant } from '../../../shared/model/stamp'

/** A day and a time of day as an editor types them. */
export interface TypedTime {
  readonly day: string
  readonly time: string
}

/** A time as she would type it. */
export function typedTime(at: Instant, zone: string): TypedTime {
  return { day: dayOf(at, zone), time: clockTime(at, zone) }
}

/**
 * The end of the minute that is meant: what was written within it counts; null while it is none. In the
 * night in which clocks go back a time is there twice: left as it was shown, it is the one that was shown.
 */
export function timeMeant(typed: TypedTime, shown: Instant, zone: string): Instant | null {
  const was = typedTime(shown, zone)
  const isShown = typed.day === was.day && typed.time === was.time
  const at = isShown ? shown : parseInstant(typed, zone)
  return at === null ? null : at - (((at % minuteMs) + minuteMs) % minuteMs) + minuteMs - 1
}

const minuteMs = 60_000
