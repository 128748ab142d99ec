import { clockTime, dayOf, shortDay, zoneLabel, type Instant } from '../../../shared/model/stamp'

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
