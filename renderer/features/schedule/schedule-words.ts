import { clockTime, dayOf, shortDay, zoneLabel, type Instant } from '../../../shared/model/stamp'
import { readTypedTime } from '../../../shared/model/typed-time'

/** `18:00 GMT`, with the day where it is not today’s. */
export function dueWords(
  at: Instant,
  {
    zone,
    now,
    language,
  }: { readonly zone: string; readonly now: Instant; readonly language: string },
): string {
  const clock = `${clockTime(at, zone)} ${zoneLabel(at, zone)}`
  const day = dayOf(at, zone)
  return day === dayOf(now, zone) ? clock : `${shortDay(day, language)}, ${clock}`
}

/** A time to come as she would type it: with its day where the clock alone means a sooner one. */
export function wordsToType(
  at: Instant,
  { zone, now }: { readonly zone: string; readonly now: Instant },
): string {
  const clock = clockTime(at, zone).replace(':', '')
  const next = readTypedTime(clock, { now, zone, ours: [zone], day: 'next', from: now })
  const isNext = next.kind === 'time' && dayOf(next.at, zone) === dayOf(at, zone)
  return isNext ? clock : `${dayOf(at, zone)} ${clock}`
}
