import type { Publication } from '../../../shared/model/publication'
import { spokenLocale } from '../../../shared/words/say'

/** Since when readers have what a publication sent: `12:54:07` today, with its day otherwise. */
export function liveTime({ finishedAt, startedAt }: Publication): string {
  return secondsTime(finishedAt ?? startedAt)
}

/** `12:54:07` today, with its day otherwise; by this machine's clock. */
export function secondsTime(instant: number): string {
  const then = new Date(instant)
  const clock = then.toLocaleTimeString(spokenLocale())
  const today = then.toDateString() === new Date().toDateString()
  return today
    ? clock
    : `${then.toLocaleDateString(spokenLocale(), { day: 'numeric', month: 'short' })}, ${clock}`
}
