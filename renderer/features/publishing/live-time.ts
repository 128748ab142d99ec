import type { Publication } from '../../../shared/model/publication'

/** Since when readers have what a publication sent: `12:54:07` today, with its day otherwise. */
export function liveTime({ finishedAt, startedAt }: Publication): string {
  return secondsTime(finishedAt ?? startedAt)
}

/** `12:54:07` today, with its day otherwise; by this machine's clock. */
export function secondsTime(instant: number): string {
  const then = new Date(instant)
  const clock = then.toLocaleTimeString('en-GB')
  const today = then.toDateString() === new Date().toDateString()
  return today
    ? clock
    : `${then.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })}, ${clock}`
}
