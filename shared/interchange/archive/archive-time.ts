import { checkDay } from '../../model/check-day'
import { instantAt, type Instant } from '../../model/stamp'

const form =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i

/**
 * A time as archives write it, such as `2015-03-04 12:30:00 +0100`; without an offset it is meant in the
 * zone, without a time it is that day's noon. Null for what is no time.
 */
export function archiveTime(written: string, zone: string): Instant | null {
  const found = form.exec(written.trim())
  if (found === null) return null
  const [, year = '', month = '', date = '', hour, minute, second, offset] = found
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  if (Number(year) < 1000 || !checkDay(day).ok) return null
  // Noon is that day in nearly every zone, whatever house shows it.
  const time = { hour: Number(hour ?? 12), minute: Number(minute ?? 0) }
  if (time.hour > 23 || time.minute > 59 || Number(second ?? 0) > 59) return null
  const there = offset === undefined ? zone : 'UTC'
  return instantAt(day, time, there) + Number(second ?? 0) * 1_000 - offsetMs(offset)
}

function offsetMs(offset: string | undefined): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset ?? '') ?? []
  if (sign === undefined) return 0
  const ms = (Number(hours) * 60 + Number(minutes)) * 60_000
  return sign === '-' ? -ms : ms
}
