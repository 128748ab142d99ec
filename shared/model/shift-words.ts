const minuteMs = 60_000

const hours = '(?:(\\d{1,3})\\s?(?:h|std\\.?|stunden?|hours?))?'
const minutes = '(?:(\\d{1,4})\\s?(?:m|min\\.?|minuten?|minutes?))?'
const span = `${hours}\\s?${minutes}`
const signed = new RegExp(`^([+\u2212\u2013-])\\s?${span}$`, 'i')
const before = new RegExp(`^(vor)\\s${span}$|^${span}\\s(ago)$`, 'i')
const ahead = new RegExp(`^(in)\\s${span}$`, 'i')

/**
 * How far `-10m`, `+1h30m`, `-10 Min.`, `vor 10 Minuten` or `in 2 hours` moves a time, in milliseconds;
 * null for anything else.
 */
export function shiftOf(words: string): number | null {
  const typed = words.trim()
  const sign = signed.exec(typed)
  if (sign !== null) return lengthOf(sign[2], sign[3], sign[1] === '+' ? 1 : -1)
  const ago = before.exec(typed)
  if (ago !== null) return lengthOf(ago[2] ?? ago[4], ago[3] ?? ago[5], -1)
  const on = ahead.exec(typed)
  return on === null ? null : lengthOf(on[2], on[3], 1)
}

function lengthOf(
  hour: string | undefined,
  minute: string | undefined,
  direction: 1 | -1,
): number | null {
  if (hour === undefined && minute === undefined) return null
  return direction * (Number(hour ?? 0) * 60 + Number(minute ?? 0)) * minuteMs
}
